package forthright.cli;

import forthright.drafting.publiclog.LogDeeds;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
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
    @Parameters(paramLabel = "REF", description = "The reply's reference, or the folder of its case.")
    String reference = "";

    @Option(names = "--by", paramLabel = "NAME", required = true, description = "Who stands behind it.")
    String by = "";

    @Option(
            names = "--reason",
            paramLabel = "TEXT",
            required = true,
            description = "Why. It stays on the record: write no applicant's name.")
    String reason = "";

    @Mixin
    WorkspaceOption workspace = new WorkspaceOption();

    @Spec
    CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        LogDeeds.Done done = new LogDeeds(workspace.open(), Today.get()).publish(reference, by, reason);
        done.mended().forEach(spec.commandLine().getErr()::println);
        spec.commandLine()
                .getOut()
                .println((done.line().isPresent()
                                ? "%s stands in the log again, from the next export on."
                                : "%s was not taken out. Nothing was changed.")
                        .formatted(done.reply().reference()));
        return ExitCode.DONE.number();
    }
}
