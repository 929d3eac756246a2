package forthright.cli;

import forthright.drafting.DraftHistory;
import forthright.drafting.DraftHistory.Version;
import forthright.drafting.Workspace;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code foi history}: the drafts of a case as they followed one another. */
@Command(
        name = "history",
        header = "The drafts of a case, oldest first.",
        description = {"", "Each is kept with what people had decided then: foi restore goes back to one."},
        footer = {"", "Example: foi history cases/FOI746230783"})
final class HistoryCommand implements Callable<Integer> {
    @Parameters(paramLabel = "CASE", description = "The folder of the case.")
    Path folder = Path.of("");

    @Mixin
    WorkspaceOption workspace = new WorkspaceOption();

    @Spec
    CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        Workspace here = workspace.open();
        List<Version> versions =
                DraftHistory.in(folder.toAbsolutePath().normalize(), here).versions();
        PrintWriter out = spec.commandLine().getOut();
        if (versions.isEmpty()) {
            out.println("Nothing was drafted for this case yet.");
        }
        versions.forEach(version -> out.println(told(version)));
        return ExitCode.DONE.number();
    }

    private static String told(Version version) {
        return version.from() == 0
                ? "draft %d, made on %s".formatted(version.number(), version.on())
                : "draft %d, made on %s: draft %d again".formatted(version.number(), version.on(), version.from());
    }
}
