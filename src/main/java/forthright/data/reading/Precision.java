package forthright.data.reading;

/** Keeps, beside a moment, whether its hour was recorded or only its day. */
final class Precision {
    private Precision() {}

    static void note(Row row, String column, DatePattern.When when) {
        if (!column.endsWith("_at")) {
            return;
        }
        String beside = column.substring(0, column.length() - "_at".length()) + "_precision";
        if (row.table().has(beside)) {
            row.set(beside, when.toTheMinute() ? "minute" : "day");
        }
    }
}
