package forthright.cli;

import forthright.drafting.Checker;
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
    @Parameters(
            paramLabel = "PATH",
            arity = "0..*",
            description = "Show faults in these files or folders only. Otherwise all.")
    List<Path> paths = List.of();

    @Option(names = "--json", description = "Print the faults as JSON.")
    boolean json;

    @Mixin
    WorkspaceOption workspace = new WorkspaceOption();

    @Spec
    CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        List<Fault> faults = new Checker(workspace.open()).check(paths);
        PrintWriter out = spec.commandLine().getOut();
        if (json) {
            out.print(Report.json(faults));
        } else if (faults.isEmpty()) {
            out.println("No problems.");
        } else {
            Report.faults(out, faults, "mend them in the files named");
        }
        return (Report.hasErrors(faults) ? ExitCode.FINDINGS : ExitCode.DONE).number();
    }
}
