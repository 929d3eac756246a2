package forthright.cli;

import forthright.drafting.Remembered;
import forthright.drafting.TestReport;
import forthright.drafting.TestRun;
import forthright.drafting.Workspace;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code foi test}: the cases that lie beside rules and queries. */
@Command(
        name = "test",
        header = "Runs the cases that lie beside rules and queries.",
        footer = {
            "",
            "Example: foi test rules/small-numbers --coverage --mutants",
            "",
            "Ends with 1 where a case fails, where a slip goes unnoticed (--mutants), or where a",
            "side of a boundary has no case (--coverage). Each comes with a case that would help."
        })
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

    @Option(names = "--coverage", description = "Tell in how many cases each rule speaks, and what no case shows.")
    boolean coverage;

    @Option(
            names = "--mutants",
            description = "Change each rule in every way that a slip would, and tell which slips no case notices.")
    boolean mutants;

    @Option(names = "--junit", paramLabel = "FILE", description = "Write the run as JUnit's XML, for a build server.")
    @Nullable
    Path junit;

    @Option(names = "--watch", description = "Run them again after every change of a file, until it is stopped.")
    boolean watch;

    @Mixin
    RecordOption recording = new RecordOption();

    @Mixin
    WorkspaceOption workspace = new WorkspaceOption();

    @ParentCommand
    @SuppressWarnings("NullAway.Init") // set by picocli
    Foi foi;

    @Spec
    CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        LocalDate today = Today.get();
        PrintWriter out = spec.commandLine().getOut();
        if (recording.isAsked()) {
            recording.record(
                    foi.in, workspace.open(), today, out, spec.commandLine().getErr());
            return ExitCode.DONE.number();
        }
        Workspace here = workspace.open();
        Remembered remembered = new Remembered();
        TestRun first = run(here, today, remembered, out);
        if (watch) {
            Watching.of(
                    here.root(),
                    out,
                    TestSummary.inShort(first),
                    () -> TestSummary.inShort(run(here, today, remembered, out)));
        }
        return (first.passed() ? ExitCode.DONE : ExitCode.FINDINGS).number();
    }

    private TestRun run(Workspace here, LocalDate today, Remembered remembered, PrintWriter out) {
        TestRun run = TestRun.of(here, paths, new TestRun.Asked(coverage, mutants), today, remembered);
        new TestSummary(out).print(run, verbose, paths.isEmpty());
        if (junit != null) {
            TestReport.write(run, junit);
        }
        return run;
    }
}
