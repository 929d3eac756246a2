package forthright.review.reading;

import java.math.BigDecimal;
import java.util.Set;

/**
 * A figure as a reply prints it, or what it prints in its place.
 *
 * @param label what it is the figure of, in the reply's words; empty where it is the whole answer
 * @param unit what is counted, in the reply's words; empty where it does not say
 * @param period the time it is about, in the reply's words; empty where it does not say
 */
public record Figure(String label, Value value, String unit, String period, int line) {
    private static final Set<String> TIME = Set.of(
            "minute", "minutes", "hour", "hours", "day", "days", "week", "weeks", "month", "months", "year", "years");

    /** What is printed. */
    public sealed interface Value {
        /** A number. */
        record Exact(BigDecimal number) implements Value {}

        /** A symbol or words in the place of a number that is withheld. */
        record Hidden(String symbol) implements Value {}
    }

    static Figure exact(String label, BigDecimal number, String unit, String period, int line) {
        return new Figure(label, new Value.Exact(number), unit, period, line);
    }

    /** Whether it is a whole number from one to another, both included. */
    public boolean isWithin(long least, long most) {
        return value instanceof Value.Exact(BigDecimal number)
                && number.stripTrailingZeros().scale() <= 0
                && number.compareTo(BigDecimal.valueOf(least)) >= 0
                && number.compareTo(BigDecimal.valueOf(most)) <= 0;
    }

    /** Whether a number is withheld here. */
    public boolean isHidden() {
        return value instanceof Value.Hidden;
    }

    /** Whether it is a whole number of things, and neither withheld nor a share, a sum of money or a length of time. */
    public boolean isCount() {
        return isWithin(0, Long.MAX_VALUE) && !isPercentage() && !unit.equals("£") && !TIME.contains(unit);
    }

    /** Whether it is a share and no count. */
    public boolean isPercentage() {
        return unit.equals("%");
    }
}
