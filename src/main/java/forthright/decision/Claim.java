package forthright.decision;

import forthright.decision.rules.Rule;
import forthright.decision.rules.Rule.Basis;
import forthright.law.files.Place;
import java.util.List;

/**
 * That a question ends so, on these provisions: a rule's claim or a person's, which are held to the same.
 *
 * @param who how a message begins that speaks of it
 * @param uncited what to do where nothing may be cited for it
 */
record Claim(String who, Outcome outcome, List<String> citations, Place place, String uncited) {
    Claim {
        citations = List.copyOf(citations);
    }

    static Claim of(Rule rule) {
        List<String> citations = rule.basis() instanceof Basis.Cited(List<String> cited) ? cited : List.of();
        return new Claim(
                "A rule that proposes",
                OutcomeMatrix.proposedBy(rule),
                citations,
                rule.place(),
                "Say @because(\"…\") instead.");
    }

    static Claim of(Ground byPerson) {
        return new Claim(
                "Whoever decides",
                byPerson.proposal().outcome(),
                byPerson.citations(),
                byPerson.place(),
                "Leave the citations out.");
    }
}
