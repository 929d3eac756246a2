package forthright.cli;

import forthright.drafting.RulesTold;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code foi rules show}: every rule as one sentence, with its place. */
@Command(
        name = "show",
        header = "Every rule as one plain sentence, rows of tables and rules of rule files alike.",
        footer = {"", "Example: foi rules show rules/small-numbers"})
final class RulesShowCommand implements Callable<Integer> {
    @Parameters(
            paramLabel = "PATH",
            arity = "0..*",
            description = "Only the rules in these files or folders. Otherwise all.")
    List<Path> paths = List.of();

    @Option(names = "--bare", description = "The sentences alone, as foi rules table reads them back.")
    boolean bare;

    @Mixin
    WorkspaceOption workspace = new WorkspaceOption();

    @Spec
    CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        RulesTold.sentences(workspace.open(), paths)
                .forEach(told -> out.println(bare ? told.sentence() : told.place() + " " + told.sentence()));
        return ExitCode.DONE.number();
    }
}
