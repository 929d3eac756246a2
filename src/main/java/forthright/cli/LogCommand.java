package forthright.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code foi log}: the public log of replies. */
@Command(
        name = "log",
        header = "The public log of replies: export it, take a reply out, find earlier answers to a new request.",
        subcommands = {
            LogExportCommand.class,
            LogShowCommand.class,
            LogWithdrawCommand.class,
            LogPublishCommand.class,
            LogSimilarCommand.class
        },
        footer = {"", "Example: foi log export public/foi"})
final class LogCommand implements Callable<Integer> {
    @ParentCommand
    @SuppressWarnings("NullAway.Init") // set by picocli
    Foi foi;

    @Spec
    CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        spec.commandLine().usage(spec.commandLine().getOut());
        return ExitCode.DONE.number();
    }
}
