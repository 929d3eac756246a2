package forthright.decision.tables;

import forthright.decision.rules.Operator;
import forthright.decision.tables.Row.Check;
import forthright.decision.tables.Row.With;
import forthright.facts.Vocabulary;
import forthright.facts.Vocabulary.Field;
import forthright.facts.Vocabulary.Word;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What stands in a cell about a field, in words or in signs: {@code shown}, {@code not shown}, {@code at most 60},
 * {@code > limit-minutes}. What a text field is compared with is the whole cell, whatever stands in it.
 */
final class Comparison {
    /** What stands for the empty text, since an empty cell means any. */
    static final String BLANK = "(blank)";

    private static final Map<String, Operator> SIGNS = signs();

    private Comparison() {}

    private static Map<String, Operator> signs() {
        Map<String, Operator> signs = new LinkedHashMap<>();
        signs.put("more than ", Operator.MORE);
        signs.put("at least ", Operator.AT_LEAST);
        signs.put("less than ", Operator.LESS);
        signs.put("at most ", Operator.AT_MOST);
        signs.put("not ", Operator.UNEQUAL);
        signs.put("<=", Operator.AT_MOST);
        signs.put(">=", Operator.AT_LEAST);
        signs.put("<>", Operator.UNEQUAL);
        signs.put("<", Operator.LESS);
        signs.put(">", Operator.MORE);
        signs.put("=", Operator.EQUAL);
        return signs;
    }

    /** What a cell says of a field. */
    static Check read(String cell, Word fact, Field field) {
        if (field.type().equals(String.class)) {
            return new Check(field.inCases(), "==", new With.Value(cell.equals(BLANK) ? "" : cell));
        }
        return ofWords(cell.toLowerCase(Locale.UK), fact, field);
    }

    private static Check ofWords(String cell, Word fact, Field field) {
        for (Map.Entry<String, Operator> sign : SIGNS.entrySet()) {
            if (cell.startsWith(sign.getKey())) {
                String rest = cell.substring(sign.getKey().length()).strip();
                return new Check(field.inCases(), sign.getValue().toString(), with(rest, fact, field));
            }
        }
        return new Check(field.inCases(), "==", with(cell, fact, field));
    }

    private static With with(String written, Word fact, Field field) {
        String[] words = written.split(" ", -1);
        Optional<With> ofOther = words.length != 2
                ? Optional.empty()
                : Vocabulary.wordInCases(words[0])
                        .filter(word -> word.fields().stream()
                                .anyMatch(f ->
                                        f.inCases().equals(words[1]) && f.type().equals(field.type())))
                        .map(word -> new With.OfOther(words[0], words[1]));
        if (ofOther.isPresent()) {
            return ofOther.get();
        }
        Optional<Field> other = fact.fields().stream()
                .filter(f -> f.inCases().equals(written) && f.type().equals(field.type()) && !f.equals(field))
                .findFirst();
        return other.<With>map(f -> new With.Field(f.inCases()))
                .orElseGet(() -> new With.Value(field.type().equals(LocalDate.class) ? Days.iso(written) : written));
    }

    /** The same as a cell shows it. */
    static String written(Check check) {
        String with = switch (check.with()) {
            case With.Value(String value) -> value.isEmpty() ? BLANK : value;
            case With.Field(String name) -> name;
            case With.OfOther(String fact, String field) -> fact + " " + field;
        };
        return check.sign().equals("==")
                ? with
                : SIGNS.entrySet().stream()
                                .filter(sign -> sign.getValue().toString().equals(check.sign()))
                                .map(Map.Entry::getKey)
                                .findFirst()
                                .orElseThrow()
                        + with;
    }
}
