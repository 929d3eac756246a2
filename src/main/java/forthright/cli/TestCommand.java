package forthright.cli;

import forthright.drafting.TestRun;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code foi test}: the cases that lie beside rules and queries. */
@Command(
        name = "test",
        header = "Runs the cases that lie beside rules and queries.",
        footer = {"", "Example: foi test rules/small-numbers"})
final class TestCommand implements Callable<Integer> {
    @Parameters(
            paramLabel = "PATH",
            arity = "0..*",
            description = "Run the cases in these files or folders only. Otherwise all.")
    List<Path> paths = List.of();

    @Option(
            names = {"-v", "--verbose"},
            description = "Name the cases that hold, too.")
    boolean verbose;

    @Mixin
    WorkspaceOption workspace = new WorkspaceOption();

    @Spec
    CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        TestRun run =
                TestRun.of(workspace.open(), paths, LocalDate.now(Clock.system(java.time.ZoneId.of("Europe/London"))));
        PrintWriter out = spec.commandLine().getOut();
        run.results().stream()
                .filter(result -> verbose || !result.passed())
                .forEach(result -> out.println("%s %s %s%s"
                        .formatted(
                                result.place(),
                                result.passed() ? "holds" : "FAILS",
                                result.name(),
                                result.passed() ? "" : System.lineSeparator() + "    " + result.said())));
        long failed = run.results().stream().filter(result -> !result.passed()).count();
        out.println("%d cases hold, %d fail.".formatted(run.results().size() - failed, failed));
        return (failed == 0 ? ExitCode.DONE : ExitCode.FINDINGS).number();
    }
}
