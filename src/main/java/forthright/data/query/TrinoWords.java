package forthright.data.query;

import java.util.Optional;
import java.util.Set;

/** Trino, and with it whatever lies in a data lake that Trino reads. */
record TrinoWords() implements Dialect {
    private static final Set<String> UNITS = Set.of("day", "month", "year", "hour", "minute", "second");

    @Override
    public String called() {
        return "Trino";
    }

    @Override
    public String parameter(int which) {
        return "CAST(? AS timestamp(6))";
    }

    @Override
    public Optional<String> type(String type) {
        return switch (type) {
            case "TIMESTAMP" -> Optional.of("timestamp(6)");
            case "INTERVAL" -> Optional.empty();
            default -> Optional.of(type.toLowerCase(java.util.Locale.UK));
        };
    }

    @Override
    public String call(Call call) throws Unwritable {
        if (call.isSum()) {
            return call.inBrackets();
        }
        return switch (call.name()) {
            case "bool_and", "bool_or", "date_trunc", "year", "month", "day" -> call.plain();
            case "trunc" -> "truncate(%s)".formatted(call.word(0));
            // Its own least and greatest are nothing as soon as one of their arguments is.
            case "least" -> ofThose("array_min", call);
            case "greatest" -> ofThose("array_max", call);
            case "timezone" -> "with_timezone(%s, %s)".formatted(call.word(1), call.word(0));
            case "to_hours" -> interval("HOUR", call);
            case "to_days" -> interval("DAY", call);
            case "to_months" -> interval("MONTH", call);
            case "to_years" -> interval("YEAR", call);
            case "date_diff" -> boundaries(call);
            default -> throw call.unknownTo(this);
        };
    }

    private static String ofThose(String function, Call call) {
        return "%s(filter(ARRAY[%s], x -> x IS NOT NULL))".formatted(function, String.join(", ", call.words()));
    }

    private static String interval(String unit, Call call) {
        return "(%s * INTERVAL '1' %s)".formatted(call.word(0), unit);
    }

    /** It counts whole units that have passed; DuckDB counts midnights, new months and so on. */
    private String boundaries(Call call) throws Unwritable {
        String unit = call.texts().getFirst();
        if (!UNITS.contains(unit)) {
            throw call.unknownTo(this);
        }
        return "date_diff('%s', date_trunc('%s', %s), date_trunc('%s', %s))"
                .formatted(unit, unit, call.word(1), unit, call.word(2));
    }
}
