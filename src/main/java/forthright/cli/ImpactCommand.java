package forthright.cli;

import forthright.drafting.Workspace;
import forthright.drafting.issuing.Impact;
import forthright.drafting.issuing.ImpactReport;
import forthright.drafting.packs.Against;
import forthright.drafting.packs.ImpactReading;
import forthright.law.files.FaultsException;
import forthright.law.files.Place;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
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
            paramLabel = "REV-OR-DIR",
            description =
                    "Other files than the edited ones: a published version by its number, a folder laid out as a workspace, or a revision that git knows.")
    @Nullable
    String against;

    @Option(
            names = "--data",
            paramLabel = "DIR",
            arity = "0..1",
            fallbackValue = "",
            description =
                    "Also draft each reply anew from the data, to be certain what would be shown. Without a folder: the councils' own data.")
    @Nullable
    String data;

    @Option(
            names = "--read-by",
            paramLabel = "NAME",
            description = "Note that this person has read the report: whoever approves a version must have.")
    @Nullable
    String readBy;

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
        if (against != null && readBy != null) {
            throw FaultsException.error(
                    Place.of("--read-by"),
                    "not-edited",
                    "Only what the edited files would do is read before they are published.",
                    "Leave --against out.");
        }
        Workspace here = workspace.open();
        Workspace changed = against == null ? here : new Against(here).named(against);
        LocalDate day = dated == null ? Today.get() : dated;
        Optional<ImpactReading.Subject> subject =
                readBy == null ? Optional.empty() : Optional.of(ImpactReading.Subject.of(here));
        ImpactReport report = new Impact(here, changed, day, dataFolder(here)).report();
        PrintWriter out = spec.commandLine().getOut();
        out.print(json ? ImpactTold.json(report) : ImpactTold.text(report));
        subject.map(read -> read.read(Objects.requireNonNull(readBy), Today.get(), day, report.inWords()))
                .ifPresent(reading -> reading.note(here));
        return (report.same() == report.replies() ? ExitCode.DONE : ExitCode.FINDINGS).number();
    }

    private Optional<Path> dataFolder(Workspace here) {
        return Optional.ofNullable(data).map(named -> named.isEmpty() ? here.councils() : Path.of(named));
    }
}
