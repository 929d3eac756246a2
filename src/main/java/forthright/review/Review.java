package forthright.review;

import forthright.review.comparing.Comparison;
import forthright.review.corrections.Dismissal;
import forthright.review.reading.ReadReply;
import forthright.review.rules.Finding;
import java.util.List;

/**
 * What a review of finished replies found.
 *
 * @param findings in the order of the replies and their lines
 * @param dismissed findings that somebody has dismissed, with the reason
 * @param comparison of the replies, where there are several
 */
public record Review(
        List<ReadReply> replies, List<Finding> findings, List<Dismissed> dismissed, Comparison comparison) {
    public Review {
        replies = List.copyOf(replies);
        findings = List.copyOf(findings);
        dismissed = List.copyOf(dismissed);
    }

    /** A finding that somebody has dismissed. */
    public record Dismissed(Finding finding, Dismissal because) {}
}
