package forthright.review.reading;

import forthright.request.Request;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * A table with a question at the head of each column: "Year | 1. Primary | 2. Secondary".
 *
 * @param parts one for each such column, with the rows of that column alone
 * @param rest the lines that stand in no such table
 */
record InColumns(List<Part> parts, List<Line> rest) {
    private static final int FEWEST = 2;

    InColumns {
        parts = List.copyOf(parts);
        rest = List.copyOf(rest);
    }

    static InColumns in(List<Line> lines, Optional<Request> request) {
        Optional<Asked> asked = request.map(Asked::of);
        List<Part> parts = new ArrayList<>();
        List<Line> rest = new ArrayList<>(lines);
        for (PrintedTable table : Tables.in(lines).all()) {
            Map<String, Integer> columns = columns(table, asked);
            // A column without a question of its own may belong to any of them.
            if (columns.size() >= FEWEST && columns.size() == table.header().size() - 1) {
                columns.forEach((id, at) -> parts.add(part(table, at, id)));
                int from = table.rows().getFirst().line();
                int to = table.rows().getLast().line();
                rest.removeIf(line -> (line.number() >= from && line.number() <= to) || isHeader(line, table));
            }
        }
        return new InColumns(parts, rest);
    }

    private static Map<String, Integer> columns(PrintedTable table, Optional<Asked> asked) {
        Map<String, Integer> columns = new LinkedHashMap<>();
        IntStream.range(1, table.header().size())
                .forEach(at -> id(table.column(at), asked).ifPresent(id -> columns.putIfAbsent(id, at)));
        return columns;
    }

    private static Optional<String> id(String header, Optional<Asked> asked) {
        return MarkOfLine.in(header)
                .filter(mark -> mark.number() > 0)
                .flatMap(mark ->
                        asked.isEmpty() ? Optional.of(mark.path()) : asked.get().id(mark, ""));
    }

    private static boolean isHeader(Line line, PrintedTable table) {
        return table.header().stream().allMatch(line.text()::contains);
    }

    private static Part part(PrintedTable table, int column, String id) {
        String header = table.column(column);
        int end = MarkOfLine.in(header).map(MarkOfLine::end).orElse(0);
        List<Line> lines = table.rows().stream()
                .filter(row -> column < row.cells().size())
                .map(row ->
                        new Line(row.line(), row.label() + " | " + row.cells().get(column)))
                .toList();
        int line = table.rows().getFirst().line();
        return new Part(id, header.substring(0, end).strip(), "", List.of(), line, lines);
    }
}
