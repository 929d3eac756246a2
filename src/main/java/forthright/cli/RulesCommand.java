package forthright.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.ParentCommand;

/** {@code foi rules}: the rules, told as sentences or as a table. */
@Command(
        name = "rules",
        header = "Tells the rules as plain sentences, or as a table for a spreadsheet.",
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {RulesShowCommand.class, RulesTableCommand.class},
        footer = {"", "Example: foi rules show rules/small-numbers"})
final class RulesCommand extends CommandGroup {
    @ParentCommand
    @SuppressWarnings("NullAway.Init") // set by picocli
    Foi foi;
}
