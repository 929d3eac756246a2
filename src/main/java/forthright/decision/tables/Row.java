package forthright.decision.tables;

import java.util.List;

/**
 * One rule of a table, in the words of case files.
 *
 * @param name a sentence
 * @param conditions what must be so of a question, in the order of the columns
 * @param outcome what is proposed: {@code withheld}
 * @param wording the wording, or the kind of task for a person
 * @param citations provisions of the law; none where a reason stands in their place
 * @param why the reason, in one sentence
 * @param since the first day on which it holds; "" for every day before its end
 * @param until the first day on which it holds no longer; "" where it has no end
 */
record Row(
        String name,
        List<Condition> conditions,
        String outcome,
        String wording,
        List<String> citations,
        String why,
        String since,
        String until) {
    Row {
        conditions = List.copyOf(conditions);
        citations = List.copyOf(citations);
    }

    /**
     * A fact that is there, or is not.
     *
     * @param about of which question: of the one that is decided, or of one that another fact names
     * @param absent whether there must be none such
     * @param fact the kind of fact: {@code figure-held}
     */
    record Condition(About about, boolean absent, String fact, List<Check> checks) {
        Condition {
            checks = List.copyOf(checks);
        }
    }

    /** Of which question a fact must be. */
    sealed interface About {
        /** Of the question that is decided. */
        record Itself() implements About {}

        /** Of the question that a fact of this question names: {@code asked-if-yes on}. */
        record Named(String fact, String field) implements About {}
    }

    /**
     * What a fact must say.
     *
     * @param field what of it: {@code total-minutes}
     * @param sign how it is compared: {@code ==}, {@code <=} and the like
     * @param with with what
     */
    record Check(String field, String sign, With with) {}

    /** What a field is compared with. */
    sealed interface With {
        /** A fixed value, as it is written in a cell: {@code shown}, {@code yes}, {@code 60}, a text. */
        record Value(String written) implements With {}

        /** Another field of the same fact. */
        record Field(String name) implements With {}

        /** A field of another fact of the same question, which the row asks for too. */
        record OfOther(String fact, String field) implements With {}
    }
}
