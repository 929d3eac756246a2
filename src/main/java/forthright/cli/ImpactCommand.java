package forthright.cli;

import forthright.drafting.Workspace;
import forthright.drafting.issuing.Impact;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code foi impact}: which issued replies a change would alter, and how. */
@Command(
        name = "impact",
        header = "Which issued replies the edited files would have answered otherwise, and how.",
        description = {
            "",
            "Every reply on the record is made twice for the same day: from the files it was issued under, and from the edited ones.",
            "Only what was released is used: no child's record is looked at."
        },
        footer = {"", "Example: foi impact --dated 2027-04-01"})
final class ImpactCommand implements Callable<Integer> {
    @Option(
            names = "--against",
            paramLabel = "DIR",
            description =
                    "A folder with the changed files, laid out as a workspace. Otherwise this one as it is edited.")
    @Nullable
    Path against;

    @Option(
            names = "--dated",
            paramLabel = "DATE",
            description =
                    "The day on which the letters are written. A change that begins later has no effect. Otherwise today.")
    @Nullable
    LocalDate dated;

    @Option(names = "--json", description = "Print the report as JSON.")
    boolean json;

    @Mixin
    WorkspaceOption workspace = new WorkspaceOption();

    @Spec
    CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        Workspace here = workspace.open();
        Workspace changed = against == null ? here : Workspace.at(against);
        Impact.Report report = new Impact(here, changed, dated == null ? Today.get() : dated).report();
        spec.commandLine().getOut().print(json ? ImpactTold.json(report) : ImpactTold.text(report));
        boolean same = report.same() == report.replies();
        return (same ? ExitCode.DONE : ExitCode.FINDINGS).number();
    }
}
