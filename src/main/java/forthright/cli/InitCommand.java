package forthright.cli;

import forthright.drafting.NewWorkspace;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code foi init}: a workspace of one's own. */
@Command(
        name = "init",
        header = "Makes a workspace from the questions, rules and wordings that come with the program.",
        description = {"", "No council's folder is copied: yours is for you to write."},
        footer = {"", "Example: foi init our-council"})
final class InitCommand implements Callable<Integer> {
    @Parameters(paramLabel = "DIR", description = "A folder that is not there yet, or is empty.")
    @SuppressWarnings("NullAway.Init") // set by picocli
    Path folder;

    @Spec
    CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        NewWorkspace.make(folder, folder.toString());
        PrintWriter out = spec.commandLine().getOut();
        out.println("%s is a workspace now.".formatted(folder));
        out.println();
        out.println("  Next: describe your council in %s".formatted(folder.resolve("councils/ID")));
        out.println("        (%s says how), then run".formatted(folder.resolve("councils/README.md")));
        out.println("        foi check --workspace %s".formatted(folder));
        out.flush();
        return ExitCode.DONE.number();
    }
}
