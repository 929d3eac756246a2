package forthright.cli;

import picocli.CommandLine.Command;

/** {@code foi record}: where the record is kept. */
@Command(
        name = "record",
        header = "Where the record of issued replies is kept, and how it comes into a shared database.",
        subcommands = {RecordShowCommand.class, RecordMoveCommand.class},
        footer = {"", "Example: foi record show"})
final class RecordCommand extends CommandGroup {}
