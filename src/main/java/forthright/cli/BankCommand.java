package forthright.cli;

import picocli.CommandLine.Command;

/** {@code foi bank}: what the question bank knows, and how well. */
@Command(
        name = "bank",
        header = "Tries and teaches the question bank.",
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {BankScoreCommand.class, BankLearnCommand.class},
        footer = {"", "Example: foi bank score"})
final class BankCommand extends CommandGroup {}
