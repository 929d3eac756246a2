package forthright.review.corrections;

import forthright.review.rules.Finding;
import java.time.LocalDate;

/**
 * A finding that somebody has dismissed.
 *
 * @param rule its slug
 * @param authority whose replies it is dismissed for; empty where it is for one reply
 * @param at the question; empty where it is for the whole reply
 */
public record Dismissal(String rule, String authority, String at, String reason, String by, LocalDate on) {
    /** Whether it dismisses a finding in a reply of an authority. */
    public boolean covers(Finding finding, String of) {
        return finding.rule().equals(rule)
                && (at.isEmpty() || at.equalsIgnoreCase(finding.at()))
                && (authority.isEmpty() || authority.equalsIgnoreCase(of));
    }
}
