package forthright.decision;

import forthright.decision.analysis.Unmet;
import java.util.List;

/**
 * A rule that nearly applied to a question.
 *
 * @param ground what it would have proposed, and why
 * @param unmet what stopped it; never empty
 */
public record NearRule(Ground ground, List<Unmet> unmet) {
    public NearRule {
        unmet = List.copyOf(unmet);
    }

    /** How it would have ended the question. */
    public Outcome outcome() {
        return ground.proposal().outcome();
    }
}
