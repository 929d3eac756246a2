package forthright.facts;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The words that rules and their cases may use, taken from the records of {@link Fact}: no list is kept beside them that
 * could fall behind.
 */
public final class Vocabulary {
    private static final Map<String, Word> WORDS = readWords();
    private static final Set<String> ONCE = Set.of(
            "AnsweredUnder",
            "TableHeld",
            "CostEstimated",
            "CostTogether",
            "ReadingWouldTake",
            "PublicationPlanned",
            "AskedIfYes",
            "AskedIfNo",
            "RefersBack",
            "SameAsked");

    private Vocabulary() {}

    /** All kinds of fact, in the order of their file. */
    public static List<Word> words() {
        return List.copyOf(WORDS.values());
    }

    /** The kind of fact with the name that rules use: {@code AnsweredNo}. */
    public static Optional<Word> word(String name) {
        return Optional.ofNullable(WORDS.get(name));
    }

    /** The kind of fact with the name that case files and rule tables use: {@code answered-no}. */
    public static Optional<Word> wordInCases(String name) {
        return WORDS.values().stream()
                .filter(word -> word.inCases().equals(name))
                .findFirst();
    }

    /** The kind of this fact. */
    public static Word wordOf(Fact fact) {
        Word word = WORDS.get(fact.getClass().getSimpleName());
        if (word == null) {
            throw new IllegalStateException("A fact outside the vocabulary: " + fact.getClass());
        }
        return word;
    }

    private static Map<String, Word> readWords() {
        Map<String, Word> words = new LinkedHashMap<>();
        for (Class<?> type : Fact.class.getPermittedSubclasses()) {
            Class<? extends Fact> fact = type.asSubclass(Fact.class);
            List<Field> fields = Arrays.stream(fact.getRecordComponents())
                    .map(component -> field(fact, component))
                    .toList();
            words.put(fact.getSimpleName(), new Word(fact.getSimpleName(), fact, fields));
        }
        return Collections.unmodifiableMap(words);
    }

    private static Field field(Class<? extends Fact> fact, RecordComponent component) {
        try {
            MethodHandle read = MethodHandles.lookup().unreflect(component.getAccessor());
            return new Field(fact.getSimpleName(), component.getName(), component.getType(), read);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException("Facts are public records", e);
        }
    }

    /** What rules and case files call a thing whose Java name is a camel: {@code answered-no}. */
    static String kebab(String camel) {
        return camel.replaceAll("(?<=.)([A-Z])", "-$1").toLowerCase(Locale.UK);
    }

    /**
     * One kind of fact.
     *
     * @param name the name that rules use: {@code AnsweredNo}
     */
    public record Word(String name, Class<? extends Fact> type, List<Field> fields) {
        public Word {
            fields = List.copyOf(fields);
        }

        /** The name that case files use: {@code answered-no}. */
        public String inCases() {
            return kebab(name);
        }

        /** Whether a question has at most one of this kind; of others it may have several, one a period or category. */
        public boolean once() {
            return ONCE.contains(name);
        }

        /** A fact of this kind, from what its fields say, in their order. */
        public Fact make(List<?> values) {
            try {
                Class<?>[] types = fields.stream().map(Field::type).toArray(Class<?>[]::new);
                return type.getConstructor(types).newInstance(values.toArray());
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException("Facts are public records", e);
            }
        }

        /** The field with this name. */
        public Optional<Field> field(String wanted) {
            return fields.stream().filter(f -> f.name().equals(wanted)).findFirst();
        }
    }

    /**
     * One thing that a kind of fact says.
     *
     * @param of the kind of fact
     * @param name the name that rules use: {@code totalMinutes}
     */
    public record Field(String of, String name, Class<?> type, MethodHandle accessor) {
        /** The name that case files use: {@code total-minutes}. */
        public String inCases() {
            return kebab(name);
        }

        @Override
        public String toString() {
            return of + "." + name;
        }

        /** What a fact of this kind says here. */
        public Object of(Fact fact) {
            try {
                return accessor.invoke(fact);
            } catch (Throwable e) {
                throw new IllegalStateException("Cannot read %s of %s".formatted(name, of), e);
            }
        }

        /** The words that may stand here, for a field with a closed list of them, as rules write them. */
        public List<String> choices() {
            return type.isEnum()
                    ? Arrays.stream(type.getEnumConstants())
                            .map(Object::toString)
                            .toList()
                    : List.of();
        }
    }
}
