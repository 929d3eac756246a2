package forthright.data.query;

import java.util.Optional;

/** PostgreSQL, from version 14. */
record PostgresWords() implements Dialect {
    @Override
    public String called() {
        return "PostgreSQL";
    }

    @Override
    public Optional<String> type(String type) {
        return Optional.of(type.equals("DOUBLE") ? "double precision" : type.toLowerCase(java.util.Locale.UK));
    }

    @Override
    public String call(Call call) throws Unwritable {
        if (call.isSum()) {
            return call.inBrackets();
        }
        return switch (call.name()) {
            case "bool_and", "bool_or", "least", "greatest", "trunc", "timezone" -> call.plain();
            // Without a time zone of its own, a day would be taken for midnight in the server's.
            case "date_trunc" -> "date_trunc(%s, CAST(%s AS timestamp))".formatted(call.word(0), call.word(1));
            case "year", "month", "day" -> "CAST(extract(%s FROM %s) AS bigint)".formatted(call.name(), call.word(0));
            case "to_hours" -> interval("hours", call);
            case "to_days" -> interval("days", call);
            case "to_months" -> interval("months", call);
            case "to_years" -> interval("years", call);
            case "date_diff" -> boundaries(call);
            default -> throw call.unknownTo(this);
        };
    }

    private static String interval(String unit, Call call) {
        return "make_interval(%s => CAST(%s AS integer))".formatted(unit, call.word(0));
    }

    /** How many midnights, new months or new years lie between two moments, as DuckDB counts. */
    private String boundaries(Call call) throws Unwritable {
        String from = call.word(1);
        String to = call.word(2);
        return switch (call.texts().getFirst()) {
            case "day" -> "CAST(CAST(%s AS date) - CAST(%s AS date) AS bigint)".formatted(to, from);
            case "month" -> "(%s - %s)".formatted(months(to), months(from));
            case "year" -> "CAST(extract(year FROM %s) - extract(year FROM %s) AS bigint)".formatted(to, from);
            case "hour", "minute", "second" -> ticks(call.texts().getFirst(), from, to);
            default -> throw call.unknownTo(this);
        };
    }

    private static String months(String moment) {
        return "CAST(12 * extract(year FROM %s) + extract(month FROM %s) AS bigint)".formatted(moment, moment);
    }

    private static String ticks(String unit, String from, String to) {
        int seconds = switch (unit) {
            case "hour" -> 3600;
            case "minute" -> 60;
            default -> 1;
        };
        return "CAST(extract(epoch FROM date_trunc('%s', %s) - date_trunc('%s', %s)) / %d AS bigint)"
                .formatted(unit, to, unit, from, seconds);
    }
}
