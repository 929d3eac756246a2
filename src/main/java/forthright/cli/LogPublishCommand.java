package forthright.cli;

import forthright.drafting.publiclog.LogDeeds;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code foi log publish}. */
@Command(
        name = "publish",
        header = "Puts a reply back into the public log that was taken out.",
        description = {"", "Whatever is issued stands in the log by itself; this is for one that was taken out."},
        footer = {
            "",
            "Example: foi log publish FOI746230783 --by \"Jo Bloggs\" --reason \"The mistake in it is put right\""
        })
final class LogPublishCommand implements Callable<Integer> {
    @Mixin
    LogWord word = new LogWord();

    @Mixin
    WorkspaceOption workspace = new WorkspaceOption();

    @Spec
    CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        return LogWord.tell(
                spec,
                new LogDeeds(workspace.open(), Today.get()).publish(word.reference, word.by, word.reason),
                "%s stands in the log again, from the next export on.",
                "%s was not taken out. Nothing was changed.");
    }
}
