package forthright.drafting;

import forthright.decision.Decision;
import forthright.decision.Ground;
import forthright.decision.Outcome;

/** Why a proposal lost. */
final class Overruling {
    private Overruling() {}

    static String why(Ground lost, Decision decision) {
        if (decision.byPerson()) {
            return "a person decided otherwise";
        }
        Outcome proposed = lost.proposal().outcome();
        // What only points to another answer is weaker than any answer of the question's own.
        if (proposed.compareTo(decision.outcome()) <= 0) {
            return "it only points to another answer, and the question has one of its own";
        }
        return "%s is stronger than %s".formatted(decision.outcome().word(), proposed.word());
    }
}
