package forthright.law.sheets;

/** One cell of a sheet, so written that a spreadsheet takes it for text and never for a formula. */
public final class CsvCell {
    private static final String STARTS = "=+-@\t\r\n＝＋－＠";

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
}
