package forthright.law;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What a provision does. */
public sealed interface Kind {
    /**
     * It lets information be withheld: an exemption of the Acts, an exception of the Regulations.
     *
     * @param environmental whether it is an exception
     */
    record Exemption(Balance balance, Test test, boolean environmental) implements Kind {}

    /** It is one of the ways in which an exemption that depends on a condition is met. */
    record Condition(Balance balance) implements Kind {}

    /** It lets the council neither confirm nor deny that it holds something. */
    record ConfirmOrDeny(Balance balance) implements Kind {}

    /** Everything else. */
    enum Plain implements Kind {
        COST,
        VEXATIOUS,
        DUTY,
        RIGHT,
        DEFINITION,
        PRINCIPLE,
        PROCEDURE,
        REVIEW,
        APPEAL,
        RE_USE
    }

    /** The word for it in {@code law.yaml}. */
    default String word() {
        return switch (this) {
            case Exemption exemption -> exemption.environmental() ? "exception" : "exemption";
            case Condition condition -> "condition";
            case ConfirmOrDeny confirmOrDeny -> "confirm-or-deny";
            case Plain plain -> plain.name().toLowerCase(Locale.UK).replace('_', '-');
        };
    }

    /** Whether the public interest is weighed. */
    enum Balance {
        /** It is not. */
        ABSOLUTE,
        /** It is. */
        QUALIFIED,
        /** It depends on the condition that is met. */
        BY_CONDITION
    }

    /** When an exemption applies. */
    enum Test {
        /** Where the information is of its description. */
        CLASS,
        /** Where disclosure would, or would be likely to, harm. */
        PREJUDICE
    }

    /** The words of an enumeration, as files write them. */
    static <E extends Enum<E>> Map<String, E> words(E[] values) {
        return Arrays.stream(values)
                .collect(Collectors.toMap(v -> v.name().toLowerCase(Locale.UK).replace('_', '-'), Function.identity()));
    }
}
