package forthright.law.sheets;

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
            return at < cells.size() ? strip(cells.get(at)) : "";
        }

        /** Whether nothing stands in it. */
        public boolean isBlank() {
            for (String cell : cells) {
                if (!strip(cell).isEmpty()) {
                    return false;
                }
            }
            return true;
        }

        @Override
        public String toString() {
            return "row " + number;
        }
    }

    /** A text without spaces around it, of whatever kind. */
    static String strip(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && isSpace(text.charAt(from))) {
            from++;
        }
        while (to > from && isSpace(text.charAt(to - 1))) {
            to--;
        }
        return text.substring(from, to);
    }

    private static boolean isSpace(char c) {
        return c <= ' ' || Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u200B' || c == '\uFEFF';
    }
}
