package forthright.request;

import java.util.Optional;
import java.util.Set;

/**
 * What an if-clause says: which question it means, as far as its own words show, and which answer to it. A clause names a
 * question by its mark; or it has no matter of its own ("if so", "where there are none") and means the one before; or it
 * speaks of something, and means the question that asks about it.
 */
sealed interface Antecedent {
    /** Which answer it wants. */
    Wanted wanted();

    /** The condition that it sets for the question at a place, found among those before it. */
    Optional<Condition> of(QuestionMeant among, int at);

    /** An answer: yes, no, or one of the options that a question gives. */
    record Wanted(boolean yes, String option) {
        static Wanted of(boolean yes) {
            return new Wanted(yes, "");
        }
    }

    /** A question by its mark: "the answer to 2(b) is no". */
    record Named(String ref, Wanted wanted) implements Antecedent {
        @Override
        public Optional<Condition> of(QuestionMeant among, int at) {
            return among.named(this, at);
        }
    }

    /** How a clause without matter is tied to the question before. */
    enum Tie {
        /** "If so": to one that a yes or a no answers. */
        ANSWER,
        /** "If any", "if more than nil": a figure can answer that too. */
        COUNT,
        /** "If applicable": only if there is such a question right before. */
        LOOSE
    }

    /** The question before. */
    record Before(Tie tie, Wanted wanted) implements Antecedent {
        @Override
        public Optional<Condition> of(QuestionMeant among, int at) {
            return among.before(this, at);
        }
    }

    /**
     * Something that a question asked about.
     *
     * @param words its words that carry matter
     * @param says the clause itself
     * @param where whether it may only narrow what is counted: "where the role is known, …"
     * @param pointing whether it begins with a word that points back: "if it was …", "if such …", "if any …"
     */
    record About(String says, Set<String> words, boolean pointing, boolean counted, boolean where, Wanted wanted)
            implements Antecedent {
        @Override
        public Optional<Condition> of(QuestionMeant among, int at) {
            return among.about(this, at);
        }
    }

    /** Whether it is plainly about an answer, and not about the world. */
    default boolean isOnAnAnswer() {
        return !(this instanceof About about) || about.pointing();
    }
}
