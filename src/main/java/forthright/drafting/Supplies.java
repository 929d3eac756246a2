package forthright.drafting;

import forthright.data.supplied.AskedFigure;
import forthright.data.supplied.LoadKey;
import forthright.data.supplied.ServiceFolder;
import forthright.data.supplied.SuppliedCheck;
import forthright.data.supplied.SuppliedFigure;
import forthright.data.supplied.SuppliedFigures;
import forthright.data.supplied.TeamSheet;
import forthright.drafting.decided.CaseFile;
import forthright.drafting.decided.Decided;
import forthright.law.files.Faults;
import forthright.law.files.Place;
import forthright.request.Question;
import forthright.request.QuestionId;
import forthright.request.Request;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What was supplied for one request: on the sheets that came back, and in {@code case.yaml}. */
record Supplies(CaseFolder folder, ServiceFolder service, Decided decided, List<SuppliedFigure> told) {
    Supplies {
        told = List.copyOf(told);
    }

    static Supplies of(Workspace workspace, CaseFolder folder, Decided decided, Faults faults) {
        Path path = folder.path().resolve("service");
        ServiceFolder service = ServiceFolder.read(path, workspace.shown(path), faults);
        List<SuppliedFigure> told = Stream.concat(
                        service.begun().stream().flatMap(sheet -> sheet.rows().stream()), decided.figures().stream())
                .toList();
        return new Supplies(folder, service, decided, told);
    }

    SuppliedFigures figures(Faults faults) {
        return SuppliedFigures.of(told, faults);
    }

    /** Notes every row that nobody asked for. */
    void check(Request request, Collection<AskedFigure> wanted, Faults faults) {
        List<String> questions =
                request.allQuestions().map(Question::id).map(QuestionId::path).toList();
        new SuppliedCheck(wanted, questions, faults).check(told);
    }

    /** Notes every row that was taken out of a sheet although its figure is still needed. */
    void checkWhole(Collection<Ask> asks, String command, Faults faults) {
        for (Ask ask : asks) {
            List<TeamSheet> begun = service.begun(ask.team());
            List<AskedFigure> lacking = ask.rows().stream()
                    .filter(row -> !service.has(ask.team(), row))
                    .toList();
            if (!begun.isEmpty() && !lacking.isEmpty()) {
                faults.error(
                        Place.of(begun.getLast().shownAs()),
                        "missing-row",
                        "The sheet lacks %s.".formatted(named(lacking)),
                        "Put the rows back, or run %s for a sheet with those that are lacking.".formatted(command));
            }
        }
    }

    private static String named(List<AskedFigure> rows) {
        return rows.stream()
                .map(row -> "%s from %s to %s%s"
                        .formatted(
                                row.measure(), row.from(), row.to(), row.label().isEmpty() ? "" : ", " + row.label()))
                .distinct()
                .collect(Collectors.joining("; "));
    }

    /** Names the data that was counted together with what was supplied, and says nothing of either. */
    String load(String ofData) {
        if (told.isEmpty()) {
            return ofData;
        }
        List<Path> files = Stream.concat(
                        service.begun().stream().map(TeamSheet::file),
                        decided.figures().isEmpty()
                                ? Stream.of()
                                : Stream.of(folder.path().resolve(CaseFile.NAME)))
                .toList();
        return "%s-%s".formatted(ofData, LoadKey.nameOf(service.path(), service.shownAs(), files));
    }
}
