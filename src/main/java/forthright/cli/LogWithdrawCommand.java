package forthright.cli;

import forthright.drafting.publiclog.LogDeeds;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
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
        LogDeeds.Done done = new LogDeeds(workspace.open(), Today.get()).withdraw(reference, by, reason);
        done.mended().forEach(spec.commandLine().getErr()::println);
        spec.commandLine()
                .getOut()
                .println((done.line().isPresent()
                                ? "%s is taken out. Export the log again, so that nothing of it is left there."
                                : "%s was taken out before. Nothing was changed.")
                        .formatted(done.reply().reference()));
        return ExitCode.DONE.number();
    }
}
