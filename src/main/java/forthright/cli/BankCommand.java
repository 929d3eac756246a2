package forthright.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code foi bank}: what the question bank knows, and how well. */
@Command(
        name = "bank",
        header = "Tries and teaches the question bank.",
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {BankScoreCommand.class, BankLearnCommand.class},
        footer = {"", "Example: foi bank score"})
final class BankCommand implements Callable<Integer> {
    @Spec
    CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        spec.commandLine().usage(spec.commandLine().getOut());
        return ExitCode.DONE.number();
    }
}
