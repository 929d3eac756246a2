package forthright.decision.rules;

import forthright.decision.rules.WrittenRule.Operand;
import forthright.facts.Vocabulary.Field;
import forthright.law.files.Faults;
import forthright.law.files.Spelling;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Optional;

/** Reads the fixed values of rules, each as the type of the field that it stands beside. */
final class Values {
    private Values() {}

    /** Whether values of a type come before and after one another. */
    static boolean ordered(Class<?> type) {
        return type.equals(int.class) || type.equals(LocalDate.class);
    }

    static Optional<Object> read(Operand operand, Field field, Faults faults) {
        Class<?> type = field.type();
        return switch (operand) {
            case Operand.Numeral number when type.equals(int.class) -> Optional.of(number.value());
            case Operand.Quoted text when type.equals(String.class) -> Optional.of(text.value());
            case Operand.Quoted text when type.equals(LocalDate.class) -> date(text, faults);
            case Operand.Constant word when type.isEnum() -> constant(word, field, faults);
            default -> {
                faults.error(
                        operand.place(),
                        "wrong-kind",
                        "\"%s\" takes %s.".formatted(field.name(), kind(type)),
                        remedy(type));
                yield Optional.empty();
            }
        };
    }

    private static Optional<Object> date(Operand.Quoted text, Faults faults) {
        try {
            return Optional.of(LocalDate.parse(text.value()));
        } catch (DateTimeParseException e) {
            faults.error(
                    text.place(),
                    "not-a-date",
                    "A date is expected here.",
                    "Write year-month-day, as in \"2026-09-30\".");
            return Optional.empty();
        }
    }

    private static Optional<Object> constant(Operand.Constant word, Field field, Faults faults) {
        Optional<Object> found = Arrays.stream((Object[]) field.type().getEnumConstants())
                .filter(c -> ((Enum<?>) c).name().equals(word.name()))
                .findFirst();
        if (found.isEmpty()) {
            faults.error(
                    word.place(),
                    "unknown-word",
                    "\"%s\" is not one of the words for \"%s\".".formatted(word.name(), field.name()),
                    Spelling.hint(word.name(), field.choices()));
        }
        return found;
    }

    private static String kind(Class<?> type) {
        if (type.equals(int.class)) {
            return "a whole number";
        }
        if (type.equals(LocalDate.class)) {
            return "a date in quotes";
        }
        if (type.equals(String.class)) {
            return "a text in quotes";
        }
        if (type.equals(boolean.class)) {
            return "no value: it is a matter of yes or no";
        }
        return type.isEnum() ? "one of its own words" : "a $name that holds a question";
    }

    private static String remedy(Class<?> type) {
        return type.equals(boolean.class)
                ? "Write the word alone, or with ! before it."
                : "Words a rule may use: rules/README.md";
    }
}
