package forthright.data.query;

import java.util.List;
import java.util.Optional;

/**
 * How one engine says what the bank's queries say. What is not said here all engines say alike: the standard's own words.
 * Where an engine has no words for something, the query cannot be asked there, and {@code foi check} says so.
 */
public sealed interface Dialect permits DuckDbWords, PostgresWords, TrinoWords, SqlServerWords {
    /** What people call it. */
    String called();

    /** A name, so that it is never taken for a word of the language. */
    default String name(String word) {
        return '"' + word + '"';
    }

    /** A place for a parameter; 1 is the beginning of the period, 2 its end. */
    default String parameter(int which) {
        return "?";
    }

    /** Whether a condition is a value, which can be kept, compared and counted like another. */
    default boolean hasTruthValues() {
        return true;
    }

    /** Whether a length of time is a value. */
    default boolean hasLengths() {
        return true;
    }

    /** Its word for one of the types that a query may name; none where it has no such type. */
    Optional<String> type(String type);

    /** A call of one of the functions that a query may use, besides those that count. */
    String call(Call call) throws Unwritable;

    /**
     * A call.
     *
     * @param name the function, by DuckDB's name
     * @param words the arguments, written
     * @param texts the arguments that are texts, as they read; blank for others
     * @param calls the arguments that are calls themselves
     */
    record Call(String name, List<String> words, List<String> texts, List<Optional<Call>> calls) {
        public Call {
            words = List.copyOf(words);
            texts = List.copyOf(texts);
            calls = List.copyOf(calls);
        }

        String word(int at) {
            return words.get(at);
        }

        /** A calculation: {@code (a + b)}. */
        boolean isSum() {
            return List.of("+", "-", "*").contains(name) && words.size() == 2;
        }

        String inBrackets() {
            return "(%s %s %s)".formatted(words.get(0), name, words.get(1));
        }

        String plain() {
            return "%s(%s)".formatted(name, String.join(", ", words));
        }

        Unwritable unknownTo(Dialect dialect) {
            return new Unwritable(
                    "%s has no counterpart of the function %s as it is used here".formatted(dialect.called(), name));
        }
    }

    /** An aggregate over the rows for which a condition holds. */
    default String filtered(String function, boolean distinct, String argument, String condition) {
        return "%s(%s%s) FILTER (WHERE %s)".formatted(function, distinct ? "DISTINCT " : "", argument, condition);
    }

    /** An order in which rows without a value come last, or first. */
    default String order(String expression, boolean descending, boolean nothingFirst) {
        return "%s %s NULLS %s".formatted(expression, descending ? "DESC" : "ASC", nothingFirst ? "FIRST" : "LAST");
    }

    /** Tables joined by columns of the same name; empty where that has to be written out. */
    default Optional<String> using(List<String> columns) {
        return Optional.of("USING (%s)".formatted(String.join(", ", columns)));
    }

    /** Whether a join may keep rows that have, or have not, a counterpart ({@code SEMI}, {@code ANTI}), and groups be filtered by rank. */
    default boolean hasItsOwnClauses() {
        return false;
    }
}
