package forthright.data.query;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Microsoft SQL Server, from version 2022. */
record SqlServerWords() implements Dialect {
    private static final Map<String, String> TYPES = Map.of(
            "INTEGER", "int", "BIGINT", "bigint", "DOUBLE", "float", "DATE", "date", "TIMESTAMP", "datetime2(6)");
    private static final Set<String> UNITS = Set.of("day", "month", "year", "hour", "minute", "second");
    private static final Map<String, String> LENGTHS =
            Map.of("to_hours", "hour", "to_days", "day", "to_months", "month", "to_years", "year");

    @Override
    public String called() {
        return "SQL Server";
    }

    @Override
    public String name(String word) {
        return "[" + word + "]";
    }

    @Override
    public String parameter(int which) {
        return "CAST(? AS datetime2(6))";
    }

    @Override
    public boolean hasTruthValues() {
        return false;
    }

    @Override
    public boolean hasLengths() {
        return false;
    }

    @Override
    public Optional<String> type(String type) {
        return Optional.ofNullable(TYPES.get(type));
    }

    @Override
    public String call(Call call) throws Unwritable {
        if (call.isSum()) {
            return calculated(call);
        }
        return switch (call.name()) {
            case "least", "greatest", "year", "month", "day" -> call.plain();
            case "bool_and" -> "CAST(min(CAST(%s AS int)) AS bit)".formatted(call.word(0));
            case "bool_or" -> "CAST(max(CAST(%s AS int)) AS bit)".formatted(call.word(0));
            case "trunc" -> "round(%s, 0, 1)".formatted(call.word(0));
            // A query may name this one place only, and Windows has another name for its time.
            case "timezone" -> "(%s AT TIME ZONE 'GMT Standard Time')".formatted(call.word(1));
            case "date_trunc" -> "datetrunc(%s, %s)".formatted(unit(call), call.word(1));
            case "date_diff" -> "datediff(%s, %s, %s)".formatted(unit(call), call.word(1), call.word(2));
            default -> throw call.unknownTo(this);
        };
    }

    private String unit(Call call) throws Unwritable {
        String unit = call.texts().getFirst();
        if (!UNITS.contains(unit)) {
            throw call.unknownTo(this);
        }
        return unit;
    }

    /** It has no lengths of time: a moment is moved by one with a function. */
    private static String calculated(Call call) {
        for (int at = 0; at < 2; at++) {
            Optional<Call> length = call.calls().get(at).filter(c -> LENGTHS.containsKey(c.name()));
            boolean ahead = call.name().equals("+");
            if (length.isPresent() && (ahead || (call.name().equals("-") && at == 1))) {
                return "dateadd(%s, %s%s, %s)"
                        .formatted(
                                LENGTHS.get(length.get().name()),
                                ahead ? "" : "-",
                                length.get().word(0),
                                call.word(1 - at));
            }
        }
        return call.inBrackets();
    }

    @Override
    public String filtered(String function, boolean distinct, String argument, String condition) {
        return "%s(%sCASE WHEN %s THEN %s END)"
                .formatted(function, distinct ? "DISTINCT " : "", condition, argument.equals("*") ? "1" : argument);
    }

    @Override
    public String order(String expression, boolean descending, boolean nothingFirst) {
        return "CASE WHEN %s IS NULL THEN %d ELSE 1 END, %s %s"
                .formatted(expression, nothingFirst ? 0 : 2, expression, descending ? "DESC" : "ASC");
    }

    @Override
    public Optional<String> using(List<String> columns) {
        return Optional.empty();
    }
}
