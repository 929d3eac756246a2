package forthright.decision.cases;

import forthright.facts.Fact;
import forthright.facts.Fact.Regime;
import forthright.facts.Vocabulary;
import forthright.facts.Vocabulary.Field;
import forthright.facts.Vocabulary.Word;
import forthright.law.files.Faults;
import forthright.law.files.Fields;
import forthright.law.files.Node;
import forthright.law.files.Place;
import forthright.law.files.Spelling;
import forthright.request.QuestionId;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Reads facts as a case file spells them: {@code answered-no: { question: Q1 }}. */
final class FactReader {
    private static final String README = "rules/README.md";
    private static final Pattern QUESTION = Pattern.compile("Q[0-9a-z][0-9a-z.~]{0,40}");
    private static final Map<String, Word> WORDS = words(Vocabulary.words().toArray(Word[]::new), Word::inCases);

    private final Faults faults;

    FactReader(Faults faults) {
        this.faults = faults;
    }

    Optional<Fact> fact(Node node) {
        if (!(node instanceof Node.Mapping(Place place, Map<String, Node.Entry> entries)) || entries.size() != 1) {
            faults.error(
                    node.place(), "not-a-fact", "One fact is expected here.", "As in: answered-no: { question: Q1 }");
            return Optional.empty();
        }
        Node.Entry entry = entries.values().iterator().next();
        Word word = WORDS.get(entry.name());
        if (word == null) {
            faults.error(
                    entry.place(),
                    "unknown-word",
                    "\"%s\" is not a fact.".formatted(entry.name()),
                    Spelling.hint(entry.name(), WORDS.keySet()));
            return Optional.empty();
        }
        Fields fields = Fields.of(entry.value(), "the fact " + entry.name(), README, faults);
        List<Object> values =
                word.fields().stream().map(field -> value(field, fields)).toList();
        fields.done();
        return Optional.of(word.make(values));
    }

    private Object value(Field field, Fields fields) {
        String name = field.inCases();
        Class<?> type = field.type();
        if (type.equals(QuestionId.class)) {
            return question(fields.text(name), fields.placeOf(name));
        }
        if (type.equals(boolean.class)) {
            return fields.truth(name, false);
        }
        if (type.equals(int.class)) {
            return fields.wholeNumber(name, 0, Integer.MAX_VALUE);
        }
        if (type.equals(LocalDate.class)) {
            return fields.date(name);
        }
        return type.isEnum()
                ? fields.oneOf(name, words(type.getEnumConstants(), FactReader::constant))
                : fields.text(name);
    }

    /** A question as a case file writes it: {@code Q3.a}. */
    QuestionId question(String written, Place place) {
        if (!QUESTION.matcher(written).matches()) {
            faults.error(place, "not-a-question", "A question is expected here.", "Write it as in Q1 or Q3.a.");
            return new QuestionId("1");
        }
        return new QuestionId(written.substring(1));
    }

    /** How a case writes a word of a closed list: {@code not-assessed}, but {@code FOIA} as everybody writes it. */
    static String constant(Object constant) {
        return constant instanceof Regime
                ? constant.toString()
                : constant.toString().toLowerCase(Locale.UK).replace('_', '-');
    }

    /** Values by the words that files use for them, in order. */
    static <T> Map<String, T> words(T[] values, Function<T, String> word) {
        return Arrays.stream(values)
                .collect(Collectors.toMap(word, Function.identity(), (a, b) -> a, LinkedHashMap::new));
    }
}
