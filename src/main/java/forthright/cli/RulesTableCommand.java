package forthright.cli;

import forthright.drafting.RulesTold;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code foi rules table}: rules as a table, from rule files or from sentences. */
@Command(
        name = "table",
        header = "Rules as a table that a spreadsheet opens: those of rule files, or sentences.",
        footer = {"", "Example: foi rules table rules/publication"})
final class RulesTableCommand implements Callable<Integer> {
    @Parameters(
            paramLabel = "PATH",
            arity = "0..*",
            description = "The rules in these files or folders, or - to paste sentences. Otherwise all rules.")
    List<Path> paths = List.of();

    @Mixin
    WorkspaceOption workspace = new WorkspaceOption();

    @ParentCommand
    @SuppressWarnings("NullAway.Init") // set by picocli
    RulesCommand rules;

    @Spec
    CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws IOException {
        boolean pasted = paths.equals(List.of(Path.of("-")));
        String table = pasted
                ? RulesTold.table(
                        new String(rules.foi.in.readNBytes(1_000_000), StandardCharsets.UTF_8), "the sentences pasted")
                : RulesTold.table(workspace.open(), paths);
        spec.commandLine().getOut().print(table);
        return ExitCode.DONE.number();
    }
}
