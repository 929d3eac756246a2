package forthright.review.challenge;

import forthright.review.reading.ReadReply;
import java.util.List;

/**
 * A reply with all that is asked of it.
 *
 * @param inRecord whether its sealed record was looked into too
 */
public record Challenged(ReadReply reply, boolean inRecord, List<Challenge> challenges) {
    public Challenged {
        challenges = List.copyOf(challenges);
    }

    /** How many questions are put. */
    public long asked() {
        return challenges.stream().mapToLong(each -> each.questions().size()).sum();
    }

    /** How many nothing answers. */
    public long blanks() {
        return challenges.stream().mapToLong(each -> each.blanks().size()).sum();
    }
}
