package forthright.cli;

import forthright.drafting.Checker;
import forthright.drafting.Workspace;
import forthright.law.files.Fault;
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

/** {@code foi check}: every fault in the files that people keep. */
@Command(
        name = "check",
        header = "Every fault in question bank, rules, templates and councils, with place and remedy.",
        footer = {"", "Example: foi check councils/coventry"})
final class CheckCommand implements Callable<Integer> {
    /** Who reads the faults. */
    enum Form {
        /** A person. */
        pretty,
        /** A script. */
        json,
        /** A code scanning service. */
        sarif,
        /** A build server that shows tests. */
        junit,
        /** A workflow on GitHub. */
        github
    }

    @Parameters(
            paramLabel = "PATH",
            arity = "0..*",
            description = "Show faults in these files or folders only. Otherwise all.")
    List<Path> paths = List.of();

    @Option(names = "--json", description = "Print the faults as JSON; the same as --format json.")
    boolean json;

    @Option(
            names = "--format",
            paramLabel = "FORM",
            description = "How to print the faults: ${COMPLETION-CANDIDATES}. Otherwise pretty.")
    Form form = Form.pretty;

    @Option(names = "--watch", description = "Check again after every change of a file, until it is stopped.")
    boolean watch;

    @Mixin
    WorkspaceOption workspace = new WorkspaceOption();

    @Spec
    CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        Workspace here = workspace.open();
        Checker checker = new Checker(here, Today.get());
        List<Fault> faults = check(checker);
        if (watch) {
            Watching.of(here.root(), spec.commandLine().getOut(), inShort(faults), () -> inShort(check(checker)));
        }
        return (Report.hasErrors(faults) ? ExitCode.FINDINGS : ExitCode.DONE).number();
    }

    private static String inShort(List<Fault> faults) {
        return faults.isEmpty() ? "No problems." : Report.problems(faults.size()) + ".";
    }

    private List<Fault> check(Checker checker) {
        List<Fault> faults = checker.check(paths);
        PrintWriter out = spec.commandLine().getOut();
        out.print(
                switch (json ? Form.json : form) {
                    case pretty -> pretty(faults);
                    case json -> Report.json(faults);
                    case sarif -> FaultForms.sarif(faults);
                    case junit -> FaultForms.junit(faults);
                    case github -> FaultForms.github(faults);
                });
        out.flush();
        return faults;
    }

    private static String pretty(List<Fault> faults) {
        return faults.isEmpty() ? "No problems.%n".formatted() : Report.faults(faults, "mend them in the files named");
    }
}
