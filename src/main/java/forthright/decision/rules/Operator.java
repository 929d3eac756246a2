package forthright.decision.rules;

import java.util.Arrays;
import java.util.Optional;

/** How two values are compared in a rule. */
public enum Operator {
    EQUAL("=="),
    UNEQUAL("!="),
    LESS("<"),
    AT_MOST("<="),
    MORE(">"),
    AT_LEAST(">=");

    private final String sign;

    Operator(String sign) {
        this.sign = sign;
    }

    /** The operator with this sign. */
    public static Optional<Operator> of(String sign) {
        return Arrays.stream(values()).filter(o -> o.sign.equals(sign)).findFirst();
    }

    /** Whether it asks for an order, which only numbers and dates have. */
    boolean needsOrder() {
        return this != EQUAL && this != UNEQUAL;
    }

    <T> boolean holds(T left, T right) {
        return switch (this) {
            case EQUAL -> left.equals(right);
            case UNEQUAL -> !left.equals(right);
            case LESS -> compare(left, right) < 0;
            case AT_MOST -> compare(left, right) <= 0;
            case MORE -> compare(left, right) > 0;
            case AT_LEAST -> compare(left, right) >= 0;
        };
    }

    // Both sides have the same type, and one with an order: the check of the rule has seen to it.
    @SuppressWarnings("unchecked")
    private static <T> int compare(T left, T right) {
        return ((Comparable<T>) left).compareTo(right);
    }

    @Override
    public String toString() {
        return sign;
    }
}
