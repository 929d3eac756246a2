package forthright.review.reading;

import forthright.request.Request;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * A table with a question at the head of each column ("Year | 1. Primary | 2. Secondary"), or of each row.
 *
 * @param parts one for each such column or row, with the cells of that one alone
 * @param rest the lines that stand in no such table
 */
record InTables(List<Part> parts, List<Line> rest) {
    private static final int FEWEST = 2;

    InTables {
        parts = List.copyOf(parts);
        rest = List.copyOf(rest);
    }

    static InTables in(List<Line> lines, Optional<Request> request) {
        Optional<Asked> asked = request.map(Asked::of);
        List<Part> parts = new ArrayList<>();
        List<Line> rest = new ArrayList<>(lines);
        for (PrintedTable table : Tables.in(lines).all()) {
            List<Part> found = table.header().isEmpty() ? List.of() : parts(table, above(table, lines), asked);
            if (!found.isEmpty()) {
                parts.addAll(found);
                int from = table.rows().getFirst().line();
                int to = table.rows().getLast().line();
                rest.removeIf(line -> (line.number() >= from && line.number() <= to) || isHeader(line, table));
            }
        }
        return new InTables(parts, rest);
    }

    private static List<Part> parts(PrintedTable table, String last, Optional<Asked> asked) {
        Map<String, Integer> columns = new LinkedHashMap<>();
        IntStream.range(1, table.header().size())
                .forEach(at -> id(table.column(at), "", asked).ifPresent(id -> columns.putIfAbsent(id, at)));
        // A column without a question of its own may belong to any of them.
        if (columns.size() >= FEWEST && columns.size() == table.header().size() - 1) {
            return columns.entrySet().stream()
                    .map(each -> column(table, each.getValue(), each.getKey()))
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
                .filter(mark -> mark.number() > 0)
                .reduce((first, second) -> second)
                .map(mark -> String.valueOf(mark.number()))
                .orElse("");
    }

    private static Optional<String> id(String label, String last, Optional<Asked> asked) {
        return MarkOfLine.in(label)
                .filter(mark -> mark.number() > 0 || mark.isSure())
                .flatMap(mark -> asked.isPresent()
                        ? asked.get().id(mark, last)
                        : Optional.of(mark.path()).filter(id -> mark.number() > 0));
    }

    private static boolean isHeader(Line line, PrintedTable table) {
        return table.header().stream().allMatch(line.text()::contains);
    }

    private static Part column(PrintedTable table, int column, String id) {
        List<Line> lines = table.rows().stream()
                .filter(row -> column < row.cells().size())
                .map(row ->
                        new Line(row.line(), row.label() + " | " + row.cells().get(column)))
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
