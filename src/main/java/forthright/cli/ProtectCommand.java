package forthright.cli;

import forthright.drafting.Protecting;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code foi protect}: what to withhold of tables given as data. */
@Command(
        name = "protect",
        header = "What to withhold of tables given as data, so that nothing hidden can be worked out.",
        description = {
            "",
            "Prints, for each table, the names of the cells and sentences not to be printed.",
            "Exit code 3: something is out already that no withholding can hide."
        },
        footer = {"", "Example: foi protect tables.json --explain"})
final class ProtectCommand implements Callable<Integer> {
    @Parameters(
            paramLabel = "FILE",
            description = "The tables, as JSON (docs/disclosure-control.md), or - to paste them.")
    @SuppressWarnings("NullAway.Init") // set by picocli
    String file;

    @Option(names = "--explain", description = "For people: why each is withheld. Shows names, never a hidden number.")
    boolean explain;

    @ParentCommand
    @SuppressWarnings("NullAway.Init") // set by picocli
    Foi foi;

    @Spec
    CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        Protecting tables = Protecting.of(file, foi.in);
        spec.commandLine().getOut().print(explain ? tables.told() : tables.json());
        return (tables.isPossible() ? ExitCode.DONE : ExitCode.BLOCKED).number();
    }
}
