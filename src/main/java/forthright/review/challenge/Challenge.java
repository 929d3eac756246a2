package forthright.review.challenge;

import java.util.List;

/**
 * The questions put to one ground of a reply.
 *
 * @param ground the provision relied on, in canonical form, or the word of a situation
 * @param about what it is, in a few words
 * @param at the answers that stand on it; {@code letter} where it is the letter's
 * @param line where it is first relied on; 0 where it stands nowhere
 */
public record Challenge(String ground, String about, List<String> at, int line, List<Put> questions) {
    public Challenge {
        at = List.copyOf(at);
        questions = List.copyOf(questions);
    }

    /**
     * A question as it is put.
     *
     * @param name its set and its name there: {@code personal-data/identified}
     * @param basis the provision behind it
     */
    public record Put(String name, String ask, String why, String basis, Answered answered) {
        /** Whether nothing answers it. */
        public boolean isBlank() {
            return answered instanceof Answered.Blank;
        }
    }

    /** The questions that nothing answers. */
    public List<Put> blanks() {
        return questions.stream().filter(Put::isBlank).toList();
    }
}
