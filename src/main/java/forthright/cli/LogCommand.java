package forthright.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.ParentCommand;

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
final class LogCommand extends CommandGroup {
    @ParentCommand
    @SuppressWarnings("NullAway.Init") // set by picocli
    Foi foi;
}
