package forthright.law.sheets;

import java.util.List;
import java.util.stream.Collectors;

/** One cell of a sheet, so written that a spreadsheet takes it for text and never for a formula. */
public final class CsvCell {
    private static final String STARTS = "=+-@\t\r\n＝＋－＠";

    /** The end of a line. */
    public static final String END = "\r\n";

    private CsvCell() {}

    /** Whether a spreadsheet might calculate it. */
    public static boolean isFormula(String text) {
        return !text.isEmpty() && STARTS.indexOf(text.charAt(0)) >= 0;
    }

    /** The text with a mark before it where it might be calculated. */
    public static String safe(String text) {
        return isFormula(text) ? "'" + text : text;
    }

    /** As it stands in the file. */
    public static String written(String text) {
        String safe = safe(text.strip());
        return safe.matches("(?s).*[,;\"\\t\\r\\n].*") ? "\"" + safe.replace("\"", "\"\"") + "\"" : safe;
    }

    /** Cells as one line of the file, without its end. */
    public static String row(List<String> cells) {
        return cells.stream().map(CsvCell::written).collect(Collectors.joining(","));
    }

    /** Rows as a file; RFC 4180: every line ends with both characters. */
    public static String file(List<List<String>> rows) {
        return rows.stream().map(CsvCell::row).map(line -> line + END).collect(Collectors.joining());
    }
}
