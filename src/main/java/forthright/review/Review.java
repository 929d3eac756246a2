package forthright.review;

import forthright.review.reading.ReadReply;
import forthright.review.rules.Finding;
import java.util.List;

/**
 * What a review of finished replies found.
 *
 * @param findings in the order of the replies and their lines
 */
public record Review(List<ReadReply> replies, List<Finding> findings) {
    public Review {
        replies = List.copyOf(replies);
        findings = List.copyOf(findings);
    }
}
