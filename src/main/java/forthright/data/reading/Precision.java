package forthright.data.reading;

/** Keeps, beside a moment, whether its hour was recorded or only its day. */
final class Precision {
    private Precision() {}

    static void note(Row row, String column, DatePattern.When when) {
        String beside = column.replace("_at", "_precision");
        boolean kept = !beside.equals(column)
                && row.table().columns().stream().anyMatch(c -> c.name().equals(beside));
        if (kept) {
            row.set(beside, when.toTheMinute() ? "minute" : "day");
        }
    }
}
