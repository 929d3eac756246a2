package forthright.decision.trial;

import forthright.decision.cases.CaseWriter;
import forthright.decision.rules.Rule;
import forthright.decision.rules.Rule.Test;
import forthright.facts.Fact;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;

/**
 * Where a number or a date stands beside what it is compared with: next to where the comparison turns.
 *
 * @param steps how many steps above it; below it where negative
 */
record Boundary(int steps) {
    /** The two values next to where a comparison turns; for "is" and "is not", the value and its neighbours. */
    static List<Boundary> of(Test test) {
        return switch (Conditions.operator(test)) {
            case MORE, AT_MOST -> List.of(new Boundary(0), new Boundary(1));
            case LESS, AT_LEAST -> List.of(new Boundary(-1), new Boundary(0));
            case EQUAL, UNEQUAL -> List.of(new Boundary(-1), new Boundary(0), new Boundary(1));
        };
    }

    /** Whether a fact stands there. */
    boolean isAt(Test test, Fact fact, Map<String, Object> named) {
        Object value = Conditions.field(test).of(fact);
        Object other = switch (test) {
            case Test.AgainstValue against -> against.value();
            case Test.AgainstField against -> against.other().of(fact);
            case Test.AgainstVariable against -> named.getOrDefault(against.variable(), "");
        };
        return switch (value) {
            case Integer number -> other instanceof Integer than && number - than == steps;
            case LocalDate day -> other instanceof LocalDate than && ChronoUnit.DAYS.between(than, day) == steps;
            default -> false;
        };
    }

    /** {@code total-minutes is one more than limit-minutes}. */
    String inWords(Rule rule, Test test) {
        String field = Conditions.field(test).inCases();
        return switch (test) {
            case Test.AgainstValue against -> "%s is %s".formatted(field, beside(against.value()));
            case Test.AgainstField against ->
                "%s is %s%s".formatted(field, distance(), against.other().inCases());
            case Test.AgainstVariable against ->
                "%s is %s%s".formatted(field, distance(), InWords.named(rule, against.variable()));
        };
    }

    private String beside(Object value) {
        return CaseWriter.value(
                switch (value) {
                    case Integer number -> number + steps;
                    case LocalDate day -> day.plusDays(steps);
                    default -> value;
                });
    }

    private String distance() {
        return switch (steps) {
            case 0 -> "exactly ";
            case 1 -> "one more than ";
            default -> "one less than ";
        };
    }
}
