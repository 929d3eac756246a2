package forthright.law.files;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads single values as what they are meant to be; what is not is noted, and a harmless value returned. */
final class SingleValues {
    private static final Pattern WHOLE_NUMBER = Pattern.compile("-?(0|[1-9][0-9]{0,14})");

    private final Faults faults;

    SingleValues(Faults faults) {
        this.faults = faults;
    }

    String text(Node node) {
        if (!(node instanceof Node.Scalar scalar)) {
            faults.error(node.place(), "not-text", "Text is expected here.", "Write one line of text.");
            return "";
        }
        if (scalar.ambiguous()) {
            faults.error(
                    scalar.place(),
                    "bare-word",
                    "\"%s\" without quotes is not read as text.".formatted(scalar.text()),
                    "Put it in quotes: \"%s\".".formatted(scalar.text()));
            return "";
        }
        if (scalar.text().isBlank()) {
            faults.error(scalar.place(), "blank", "This text is blank.", "Write it, or remove the field.");
        }
        return scalar.text().strip();
    }

    int wholeNumber(Node node, int least, int most) {
        if (node instanceof Node.Scalar scalar
                && WHOLE_NUMBER.matcher(scalar.text()).matches()) {
            long value = Long.parseLong(scalar.text());
            if (value >= least && value <= most) {
                return (int) value;
            }
        }
        faults.error(
                node.place(),
                "not-a-number",
                "A whole number from %d to %d is expected here.".formatted(least, most),
                "Write digits only, without leading zeros, commas or units.");
        return least;
    }

    boolean truth(Node node, String name, boolean otherwise) {
        if (node instanceof Node.Scalar scalar && Set.of("true", "false").contains(scalar.text())) {
            return scalar.text().equals("true");
        }
        faults.error(
                node.place(),
                "not-true-or-false",
                "\"%s\" is either true or false.".formatted(name),
                "Write true or false.");
        return otherwise;
    }

    LocalDate date(Node node) {
        return node instanceof Node.Scalar scalar ? date(scalar.text(), scalar.place()) : date("", node.place());
    }

    LocalDate date(String text, Place at) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            faults.error(at, "not-a-date", "A date is expected here.", "Write year-month-day, as in 2026-09-30.");
            return LocalDate.EPOCH;
        }
    }

    <T> T oneOf(Node node, String name, Map<String, T> words, T otherwise) {
        String word = text(node);
        T value = words.get(word);
        if (value == null && !word.isEmpty()) {
            faults.error(
                    node.place(),
                    "unknown-word",
                    "\"%s\" is not one of the words for \"%s\".".formatted(word, name),
                    Spelling.hint(word, words.keySet()));
        }
        return value == null ? otherwise : value;
    }
}
