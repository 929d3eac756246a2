package forthright.cli;

import forthright.drafting.Matching;
import java.io.InputStream;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code foi match}: which standard questions a wording is near to. */
@Command(
        name = "match",
        header = "Which standard questions a wording is near to, with scores and why.",
        footer = {"", "Example: foi match \"How many back to home interviews took place?\""})
final class MatchCommand implements Callable<Integer> {
    @Parameters(paramLabel = "QUESTION", description = "The wording, in quotes.")
    String question = "";

    @Option(names = "--json", description = "Print the result as JSON.")
    boolean json;

    @Mixin
    WorkspaceOption workspace = new WorkspaceOption();

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    CommandSpec spec;

    @Override
    public Integer call() {
        return run(
                InputStream.nullInputStream(),
                spec.commandLine().getOut(),
                spec.commandLine().getErr());
    }

    int run(InputStream in, PrintWriter out, PrintWriter err) {
        Matching matching = Matching.of(workspace.open(), question);
        out.print(json ? matching.json() : matching.told());
        return ExitCode.DONE.number();
    }
}
