package forthright.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code foi rules}: the rules, told as sentences or as a table. */
@Command(
        name = "rules",
        header = "Tells the rules as plain sentences, or as a table for a spreadsheet.",
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {RulesShowCommand.class, RulesTableCommand.class},
        footer = {"", "Example: foi rules show rules/small-numbers"})
final class RulesCommand implements Callable<Integer> {
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
