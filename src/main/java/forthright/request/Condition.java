package forthright.request;

/** When a question is meant to be answered. */
public sealed interface Condition {
    /** In any case. */
    record Always() implements Condition {}

    /** Only if the answer to another question is yes. */
    record IfYes(QuestionId on) implements Condition {}

    /** Only if the answer to another question is no. */
    record IfNo(QuestionId on) implements Condition {}

    /** Asked in any case. */
    static Condition always() {
        return new Always();
    }
}
