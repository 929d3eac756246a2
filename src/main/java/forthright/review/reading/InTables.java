package forthright.review.reading;

import forthright.request.Request;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * A table with a question at the head of each column ("Year | 1. Primary | 2. Secondary"), or of each row.
 *
 * @param parts one for each such column or row, with the cells of that one alone
 * @param rest the lines that stand in no such table
 */
record InTables(List<Part> parts, List<Line> rest) {
    private static final int FEWEST = 2;

    /** Lines between the names of the columns and the first row: a blank one, or a rule. */
    private static final int ABOVE = 3;

    InTables {
        parts = List.copyOf(parts);
        rest = List.copyOf(rest);
    }

    static InTables in(List<Line> lines, Optional<Request> request) {
        Optional<Asked> asked = request.map(Asked::of);
        List<Part> parts = new ArrayList<>();
        List<Line> rest = new ArrayList<>(lines);
        for (PrintedTable table : Tables.in(lines).all()) {
            List<Part> found = parts(table, above(table, lines), asked);
            if (!found.isEmpty()) {
                parts.addAll(found);
                int from = table.rows().getFirst().line();
                int to = table.rows().getLast().line();
                OptionalInt header = lines.stream()
                        .filter(line -> isHeader(line, table))
                        .mapToInt(Line::number)
                        .max();
                rest.removeIf(line -> (line.number() >= from && line.number() <= to)
                        || (header.isPresent() && header.getAsInt() == line.number()));
            }
        }
        return new InTables(parts, rest);
    }

    private static List<Part> parts(PrintedTable table, String last, Optional<Asked> asked) {
        int width = table.header().size();
        boolean even = table.rows().stream().allMatch(row -> row.cells().size() == width);
        Map<String, Integer> columns = new LinkedHashMap<>();
        IntStream.range(1, width)
                .forEach(at -> id(table.column(at), last, asked).ifPresent(id -> columns.putIfAbsent(id, at)));
        // A column without a question of its own names the rows, and stands before those that have one.
        int first = columns.values().stream().mapToInt(Integer::intValue).min().orElse(width);
        if (even && columns.size() >= FEWEST && columns.size() == width - first) {
            return columns.entrySet().stream()
                    .map(each -> column(table, each.getValue(), first, each.getKey()))
                    .toList();
        }
        Map<String, PrintedTable.Row> rows = new LinkedHashMap<>();
        table.rows().forEach(row -> id(row.label(), last, asked).ifPresent(id -> rows.putIfAbsent(id, row)));
        return rows.size() >= FEWEST && rows.size() == table.rows().size()
                ? rows.entrySet().stream()
                        .map(each -> row(table, each.getValue(), each.getKey(), asked))
                        .toList()
                : List.of();
    }

    /** The question under whose mark a table stands: its rows may be the parts of that one. */
    private static String above(PrintedTable table, List<Line> lines) {
        int from = table.rows().getFirst().line();
        return lines.stream()
                .filter(line -> line.number() < from)
                .flatMap(line -> MarkOfLine.in(line.text()).stream())
                .filter(mark -> mark.number() > 0 && !mark.needsSeries())
                .reduce((first, second) -> second)
                .map(mark -> String.valueOf(mark.number()))
                .orElse("");
    }

    /** A bare number heads a row of anything. */
    private static Optional<String> id(String label, String last, Optional<Asked> asked) {
        return MarkOfLine.in(label)
                .filter(mark -> mark.number() > 0 ? !mark.needsSeries() : asked.isPresent())
                .flatMap(mark -> asked.isPresent()
                        ? asked.get().id(mark, last)
                        : Optional.of(mark.path()).filter(id -> mark.number() > 0));
    }

    /** The line over the rows in which the names of the columns stand. */
    private static boolean isHeader(Line line, PrintedTable table) {
        int from = table.rows().getFirst().line();
        return !table.header().isEmpty()
                && line.number() < from
                && line.number() >= from - ABOVE
                && table.header().stream().allMatch(line.text()::contains);
    }

    private static Part column(PrintedTable table, int column, int labels, String id) {
        List<Line> lines = table.rows().stream()
                .map(row -> new Line(
                        row.line(),
                        String.join(", ", row.cells().subList(0, labels)) + " | "
                                + row.cells().get(column)))
                .toList();
        return new Part(
                id,
                mark(table.column(column)),
                "",
                List.of(),
                table.rows().getFirst().line(),
                lines);
    }

    private static Part row(PrintedTable table, PrintedTable.Row row, String id, Optional<Asked> asked) {
        String mark = mark(row.label());
        String label = row.label().substring(mark.length()).strip();
        String cells = (label.isEmpty() ? mark : label) + " | "
                + String.join(" | ", row.cells().subList(1, row.cells().size()));
        // A line of its own number, so that what is found there is shown as the letter prints it.
        List<Line> lines =
                List.of(new Line(row.line(), " " + String.join(" | ", table.header())), new Line(row.line(), cells));
        return new Part(id, mark, "", others(row.label(), asked), row.line(), lines);
    }

    /** "Q1 and Q2": the further questions of one row. */
    private static List<String> others(String label, Optional<Asked> asked) {
        return MarkOfLine.in(label).map(MarkOfLine::more).orElse(List.of()).stream()
                .map(String::valueOf)
                .filter(id -> asked.isEmpty() || asked.get().place(id) >= 0)
                .toList();
    }

    private static String mark(String label) {
        return MarkOfLine.in(label)
                .map(mark -> label.substring(0, mark.end()).strip())
                .orElse("");
    }
}
