package forthright.review.rules;

import forthright.review.reading.Figure;
import forthright.review.reading.PrintedTable;
import forthright.review.reading.ReadAnswer;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** A withheld figure that follows from what is printed. */
final class Recoverable implements ReviewRule {
    @Override
    public void look(Reviewed reviewed, RuleText text, Objections objections) {
        Bounds bounds = Bounds.of(reviewed.reply().suppression());
        for (ReadAnswer answer : reviewed.reply().answers()) {
            for (PrintedTable table : answer.tables()) {
                Lines.of(table, text.phrases("total"))
                        .forEach(line ->
                                bounds.narrowed(line).ifPresent(what -> objections.to(answer, line.place(), what)));
            }
            ListedRows.in(answer).stream()
                    .flatMap(table -> Lines.of(table, text.phrases("total")).stream())
                    .forEach(
                            line -> bounds.narrowed(line).ifPresent(what -> objections.to(answer, line.place(), what)));
            ofTheWhole(reviewed, answer, bounds, text, objections);
            ofTheYear(reviewed, answer, bounds, objections);
            shares(answer, objections);
        }
    }

    /** A breakdown whose whole stands in the answer before, or in the same one. */
    private static void ofTheWhole(
            Reviewed reviewed, ReadAnswer answer, Bounds bounds, RuleText text, Objections objections) {
        Set<Integer> rows = answer.tables().stream()
                .flatMap(table -> table.rows().stream())
                .map(PrintedTable.Row::line)
                .collect(Collectors.toSet());
        List<Figure> hidden = answer.figures().stream()
                .filter(Figure::isHidden)
                .filter(figure -> rows.isEmpty() || rows.contains(figure.line()))
                .toList();
        List<Figure> shown = answer.figures().stream()
                .filter(figure -> !figure.isHidden() && !figure.isPercentage() && figure.isWithin(0, Long.MAX_VALUE))
                .toList();
        boolean oneBreakdown = hidden.size() == 1
                && !shown.isEmpty()
                && answer.tables().stream().allMatch(t -> t.header().size() <= 2);
        if (!oneBreakdown) {
            return;
        }
        Wholes.of(reviewed, answer, text.phrases("those")).ifPresent(whole -> {
            List<Long> parts = shown.stream()
                    .filter(figure -> figure.line() != whole.line() || !figure.equals(whole))
                    .map(Wholes::count)
                    .toList();
            bounds.narrowed(new Lines.Sum(
                            Wholes.count(whole),
                            parts,
                            1,
                            hidden.getFirst().line(),
                            hidden.getFirst().label()))
                    .ifPresent(what -> objections.to(answer, hidden.getFirst().line(), what));
        });
    }

    /** A column of a year, with the whole of that year in another answer. */
    private static void ofTheYear(Reviewed reviewed, ReadAnswer answer, Bounds bounds, Objections objections) {
        for (PrintedTable table : answer.tables()) {
            for (int column = 1; column < table.header().size(); column++) {
                int at = column;
                String year = table.column(column).strip();
                List<Figure> wholes = reviewed.reply().answers().stream()
                        .filter(other -> other.line() < answer.line())
                        .flatMap(other -> other.figures().stream())
                        .filter(figure ->
                                !figure.isHidden() && figure.isWithin(1, Long.MAX_VALUE) && !figure.isPercentage())
                        .filter(figure -> !year.isEmpty() && figure.period().equals(year))
                        .toList();
                List<String> cells = table.rows().stream()
                        .filter(row -> at < row.cells().size())
                        .map(row -> row.cells().get(at))
                        .toList();
                List<Long> shown = cells.stream()
                        .flatMap(cell -> Lines.count(cell).stream())
                        .toList();
                boolean one = wholes.size() == 1 && shown.size() == cells.size() - 1 && shown.size() > 1;
                if (one) {
                    PrintedTable.Row hidden = table.rows().stream()
                            .filter(row -> at < row.cells().size()
                                    && Lines.count(row.cells().get(at)).isEmpty())
                            .findFirst()
                            .orElseThrow();
                    bounds.narrowed(new Lines.Sum(
                                    Wholes.count(wholes.getFirst()),
                                    shown,
                                    1,
                                    hidden.line(),
                                    hidden.label() + ", " + year))
                            .ifPresent(what -> objections.to(answer, hidden.line(), what));
                }
            }
        }
    }

    /** A percentage beside a hidden count in the same row, with the whole in the same table. */
    private static void shares(ReadAnswer answer, Objections objections) {
        for (Figure figure : answer.figures()) {
            boolean inOneLine = answer.tables().isEmpty()
                    && figure.isPercentage()
                    && !figure.isWithin(0, 0)
                    && answer.figures().stream().anyMatch(f -> f.line() == figure.line() && f.isHidden());
            if (inOneLine) {
                objections.to(answer, figure.line(), "The percentage printed beside the withheld count tells it.");
                return;
            }
        }
        for (PrintedTable table : answer.tables()) {
            for (PrintedTable.Row row : table.rows()) {
                boolean hidden = answer.figures().stream().anyMatch(f -> f.line() == row.line() && f.isHidden());
                boolean share = answer.figures().stream()
                        .anyMatch(f -> f.line() == row.line() && f.isPercentage() && !f.isWithin(0, 0));
                boolean whole = answer.figures().stream().anyMatch(f -> !f.isHidden() && !f.isPercentage());
                if (hidden && share && whole) {
                    objections.to(answer, row.line(), "The percentage printed beside the withheld count tells it.");
                }
            }
        }
    }
}
