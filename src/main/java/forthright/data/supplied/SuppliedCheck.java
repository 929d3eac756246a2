package forthright.data.supplied;

import forthright.bank.Unit;
import forthright.law.files.Faults;
import forthright.law.files.Place;
import forthright.law.files.Spelling;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Holds what was supplied against what the request needs: nothing else may be on a sheet, since a figure that nobody
 * looks at may be the one that was meant. What is wrong is said in our words, never in those of the sheet.
 */
public record SuppliedCheck(Collection<AskedFigure> wanted, Collection<String> questions, Faults faults) {
    private static final String REMEDY =
            "Put the row back as it was sent, or remove it. To see what is asked: foi read.";

    /** Notes every row that nobody asked for, or not so. */
    public void check(List<SuppliedFigure> supplied) {
        supplied.forEach(this::check);
    }

    private void check(SuppliedFigure row) {
        if (row.questions().isEmpty() || !questions.containsAll(row.questions())) {
            fault(
                    row.place(),
                    "no-such-question",
                    "This row names a question that the request does not have. Its questions: %s."
                            .formatted(String.join(", ", questions)),
                    REMEDY);
        }
        List<AskedFigure> sameMeasure = wanted(w -> w.measure().equals(row.measure()));
        List<AskedFigure> samePeriod = sameMeasure.stream()
                .filter(w -> w.from().equals(row.from()) && w.to().equals(row.to()))
                .toList();
        if (sameMeasure.isEmpty()) {
            List<String> measures =
                    wanted.stream().map(AskedFigure::measure).distinct().toList();
            fault(
                    row.place(),
                    "not-asked",
                    "Nobody asked for the measure of this row.",
                    measures.isEmpty() ? REMEDY : Spelling.hint(row.measure(), measures) + " Else remove the row.");
        } else if (samePeriod.isEmpty()) {
            boolean unread = row.from().equals(LocalDate.EPOCH) || row.to().equals(LocalDate.EPOCH);
            if (!unread) {
                fault(
                        row.place(),
                        "wrong-period",
                        "The period of this row is not one that the request asks about.",
                        "The request needs %s for %s."
                                .formatted(sameMeasure.getFirst().measure(), periods(sameMeasure)));
            }
        } else if (samePeriod.stream().noneMatch(w -> w.is(row))) {
            List<String> labels = samePeriod.stream()
                    .map(AskedFigure::label)
                    .filter(l -> !l.isEmpty())
                    .toList();
            fault(
                    row.place(),
                    "not-asked",
                    "The label of this row is not one of those that were asked for.",
                    labels.isEmpty() ? "Leave the label blank." : Spelling.hint(row.label(), labels));
        } else {
            unit(row, samePeriod.getFirst().unit());
        }
    }

    private void unit(SuppliedFigure row, Unit unit) {
        boolean same = row.unit().isEmpty()
                || row.unit().equalsIgnoreCase(unit.inWords())
                || row.unit().equalsIgnoreCase(unit.word());
        if (!same) {
            fault(
                    row.place(),
                    "unit-changed",
                    "The unit of this row is not the one that was asked for.",
                    "Count %s, and write that under unit.".formatted(unit.inWords()));
        }
    }

    private List<AskedFigure> wanted(Predicate<AskedFigure> which) {
        return wanted.stream().filter(which).toList();
    }

    private static String periods(List<AskedFigure> figures) {
        return figures.stream().map(f -> f.from() + " to " + f.to()).distinct().collect(Collectors.joining(", "));
    }

    private void fault(Place place, String code, String what, String remedy) {
        faults.error(place, code, what, remedy);
    }
}
