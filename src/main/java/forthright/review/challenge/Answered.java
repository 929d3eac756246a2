package forthright.review.challenge;

/** Where a question is answered. */
public sealed interface Answered {
    /**
     * In the letter.
     *
     * @param at the answer; {@code letter} for what stands around the answers
     */
    record InLetter(int line, String quote, String at) implements Answered {}

    /**
     * In the sealed record, where the letter says nothing.
     *
     * @param at the question of the request
     * @param what the record says
     */
    record InRecord(String at, String what) implements Answered {}

    /** Nowhere. */
    record Blank() implements Answered {}
}
