package forthright.review.rules;

/**
 * A fault that was found in a reply.
 *
 * @param rule the slug of the rule
 * @param file the reply
 * @param line where it stands; 0 where it is missing
 * @param quote the words objected to; empty where something is missing
 * @param at the question, {@code letter} or {@code end}
 * @param basis the provision that it rests on, and where that can be read
 */
public record Finding(
        String rule,
        Grade grade,
        String file,
        int line,
        String quote,
        String at,
        String what,
        String suggestion,
        String basis) {
    /** The place of what the letter as a whole says. */
    public static final String LETTER = "letter";

    /** The place of the closing. */
    public static final String END = "end";
}
