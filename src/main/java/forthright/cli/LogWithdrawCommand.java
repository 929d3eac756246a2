package forthright.cli;

import forthright.drafting.publiclog.LogDeeds;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code foi log withdraw}. */
@Command(
        name = "withdraw",
        header = "Takes a reply out of the public log, from the next export on.",
        description = {
            "",
            "Nothing of it is in any later export or search. That it was taken out, by whom and why, stays on the record."
        },
        footer = {
            "",
            "Example: foi log withdraw FOI746230783 --by \"Jo Bloggs\" --reason \"Asked for by the applicant\""
        })
final class LogWithdrawCommand implements Callable<Integer> {
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
                new LogDeeds(workspace.open(), Today.get()).withdraw(word.reference, word.by, word.reason),
                "%s is taken out. Export the log again, so that nothing of it is left there.",
                "%s was taken out before. Nothing was changed.");
    }
}
