package forthright.request;

/** When a question is meant to be answered. */
public sealed interface Condition {
    /** In any case. */
    record Always() implements Condition {}

    /** Only if the answer to another question is yes. */
    record IfYes(QuestionId on) implements Condition {}

    /** Only if the answer to another question is no. */
    record IfNo(QuestionId on) implements Condition {}

    /** Only if another question, which gives a choice, is answered with this option: "if you answered b". */
    record IfChosen(QuestionId on, String option) implements Condition {}

    /** Asked in any case. */
    static Condition always() {
        return new Always();
    }
}
