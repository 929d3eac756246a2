package forthright.review.reading;

import java.util.List;

/**
 * A table as a reply prints it.
 *
 * @param header the names of the columns; empty where it has none
 */
public record PrintedTable(List<String> header, List<Row> rows) {
    public PrintedTable {
        header = List.copyOf(header);
        rows = List.copyOf(rows);
    }

    /**
     * One row.
     *
     * @param cells the label first
     */
    public record Row(int line, List<String> cells) {
        public Row {
            cells = List.copyOf(cells);
        }

        /** What the row is about. */
        public String label() {
            return cells.getFirst();
        }
    }

    /** The name of a column; empty where it has none. */
    public String column(int at) {
        return at < header.size() ? header.get(at) : "";
    }
}
