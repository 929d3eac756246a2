package forthright.data.reading;

import java.util.List;
import java.util.function.Consumer;

/** A table as it stands in a file: rows of text, each with the number that a spreadsheet shows beside it. */
public interface Sheet {
    /** Hands over each row in turn. */
    void forEach(Consumer<Line> reader);

    /**
     * One row.
     *
     * @param number as a spreadsheet shows it, counted from 1
     */
    record Line(int number, List<String> cells) {
        /** The text of a cell, without the spaces around it; blank past the end of the row. */
        public String cell(int at) {
            return at < cells.size() ? Cells.strip(cells.get(at)) : "";
        }

        /** Whether nothing stands in it. */
        public boolean isBlank() {
            return cells.stream().allMatch(cell -> Cells.strip(cell).isEmpty());
        }

        @Override
        public String toString() {
            return "row " + number;
        }
    }
}
