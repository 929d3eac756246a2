package forthright.decision.tables;

import forthright.decision.tables.Row.About;
import forthright.decision.tables.Row.Check;
import forthright.decision.tables.Row.Condition;
import forthright.decision.tables.Row.With;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A rule as one plain sentence. {@link SentenceReader} makes the same row of it again. */
final class Sentence {
    /** How a sentence says what a sign says. */
    static final Map<String, String> SIGNS =
            Map.of("==", "", "!=", "not ", "<", "less than ", "<=", "at most ", ">", "more than ", ">=", "at least ");

    private Sentence() {}

    static String of(Row row) {
        List<String> ends = new ArrayList<>();
        ends.add("then %s in the words %s".formatted(row.outcome(), quoted(row.wording())));
        if (!row.citations().isEmpty()) {
            ends.add("under " + row.citations().stream().map(Sentence::quoted).collect(Collectors.joining(" and ")));
        }
        if (!row.why().isEmpty()) {
            ends.add("because " + quoted(row.why()));
        }
        if (!row.since().isEmpty()) {
            ends.add("from " + row.since());
        }
        if (!row.until().isEmpty()) {
            ends.add("until " + row.until());
        }
        return "%s: if %s, %s."
                .formatted(
                        quoted(row.name()),
                        row.conditions().stream().map(Sentence::of).collect(Collectors.joining(" and ")),
                        String.join(", ", ends));
    }

    private static String of(Condition condition) {
        String of = condition.about() instanceof About.Named(String fact, String field)
                ? " of the %s of %s".formatted(field, fact)
                : "";
        String checks = condition.checks().stream().map(Sentence::of).collect(Collectors.joining(" & "));
        return (condition.absent() ? "no " : "") + condition.fact() + of + (checks.isEmpty() ? "" : " with " + checks);
    }

    private static String of(Check check) {
        String with = switch (check.with()) {
            case With.Value(String value) -> quoted(value);
            case With.Field(String name) -> "its " + name;
            case With.OfOther(String fact, String field) -> "the %s of %s".formatted(field, fact);
        };
        return check.field() + " " + SIGNS.getOrDefault(check.sign(), "") + with;
    }

    private static String quoted(String text) {
        return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + "\"";
    }
}
