package forthright.review.rules;

import forthright.review.reading.PrintedTable;
import forthright.review.reading.PrintedTable.Row;
import forthright.review.wording.Numbers;
import forthright.review.wording.Phrase;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.function.IntUnaryOperator;
import java.util.regex.Pattern;

/** The lines of a table that add up to a total: its columns and its rows. */
final class Lines {
    private static final Pattern COUNT = Pattern.compile("(\\d{1,3}(?:,\\d{3})+|\\d{1,9})");
    private static final Pattern HIDDEN = Pattern.compile(
            "(?i)[<≤].{1,4}|\\*{1,3}|\\[?[a-wy]\\]?|(?:fewer|less) than .{1,5}|\\w{1,5} or (?:fewer|less|lower)|[01]\\s?(?:-|–|to)\\s?\\d{1,2}|suppressed|withheld|redacted");

    private Lines() {}

    /**
     * A total and what of its parts is printed.
     *
     * @param hidden how many of its parts are not
     * @param place the line of the first hidden one
     * @param label what that one is
     */
    record Sum(long total, List<Long> shown, int hidden, int place, String label) {
        Sum {
            shown = List.copyOf(shown);
        }

        /** What is left for the hidden parts. */
        long left() {
            return total - shown.stream().mapToLong(Long::longValue).sum();
        }

        /** As a sum that a reader would do, without its result. */
        String inWords() {
            StringBuilder sum = new StringBuilder(Numbers.written(total));
            shown.forEach(part -> sum.append(" − ").append(Numbers.written(part)));
            return sum.toString();
        }
    }

    static List<Sum> of(PrintedTable table, List<Phrase> total) {
        List<Sum> sums = new ArrayList<>();
        int totalRow = -1;
        for (int at = 0; at < table.rows().size(); at++) {
            totalRow = Phrase.any(total, table.rows().get(at).label()) ? at : totalRow;
        }
        int columns =
                table.rows().stream().mapToInt(row -> row.cells().size()).max().orElse(0);
        if (totalRow >= 0) {
            for (int column = 1; column < columns; column++) {
                column(table, totalRow, column, total).ifPresent(sums::add);
            }
        }
        for (int column = 1; column < table.header().size(); column++) {
            if (Phrase.any(total, table.header().get(column))
                    || table.header().get(column).strip().equalsIgnoreCase("all")) {
                int totals = column;
                table.rows().forEach(row -> row(row, totals, table).ifPresent(sums::add));
            }
        }
        return sums;
    }

    private static Optional<Sum> column(PrintedTable table, int totalRow, int column, List<Phrase> total) {
        List<String> parts = new ArrayList<>();
        List<Row> rows = new ArrayList<>();
        for (Row row : table.rows()) {
            boolean isTotal = Phrase.any(total, row.label());
            if (!isTotal && column < row.cells().size()) {
                parts.add(row.cells().get(column));
                rows.add(row);
            }
        }
        Row whole = table.rows().get(totalRow);
        String at = column < whole.cells().size() ? whole.cells().get(column) : "";
        return sum(
                at, parts, part -> rows.get(part).line(), part -> rows.get(part).label());
    }

    private static Optional<Sum> row(Row row, int totals, PrintedTable table) {
        if (totals >= row.cells().size()) {
            return Optional.empty();
        }
        List<String> parts = new ArrayList<>();
        List<Integer> columns = new ArrayList<>();
        for (int column = 1; column < row.cells().size(); column++) {
            if (column != totals && !table.column(column).contains("%")) {
                parts.add(row.cells().get(column));
                columns.add(column);
            }
        }
        return sum(
                row.cells().get(totals),
                parts,
                part -> row.line(),
                part -> row.label() + ", " + table.column(columns.get(part)));
    }

    private static Optional<Sum> sum(
            String total, List<String> parts, IntUnaryOperator line, IntFunction<String> label) {
        Optional<Long> whole = count(total);
        List<Long> shown = new ArrayList<>();
        int hidden = 0;
        int first = -1;
        for (int part = 0; part < parts.size(); part++) {
            Optional<Long> count = count(parts.get(part));
            if (count.isPresent()) {
                shown.add(count.get());
            } else if (HIDDEN.matcher(parts.get(part).strip()).matches()) {
                hidden++;
                first = first < 0 ? part : first;
            } else if (!parts.get(part).strip().matches("-|–|")) {
                return Optional.empty();
            }
        }
        if (whole.isEmpty() || hidden == 0) {
            return whole.isPresent() && parts.size() > 1
                    ? Optional.of(new Sum(whole.get(), shown, 0, parts.isEmpty() ? 0 : line.applyAsInt(0), ""))
                    : Optional.empty();
        }
        return Optional.of(new Sum(whole.get(), shown, hidden, line.applyAsInt(first), label.apply(first)));
    }

    static Optional<Long> count(String cell) {
        String text = cell.strip();
        if (text.equalsIgnoreCase("nil") || text.equalsIgnoreCase("none")) {
            return Optional.of(0L);
        }
        return COUNT.matcher(text).matches() ? Numbers.whole(text) : Optional.empty();
    }
}
