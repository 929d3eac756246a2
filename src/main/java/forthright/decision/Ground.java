package forthright.decision;

import forthright.decision.rules.Rule;
import forthright.decision.rules.Rule.Basis;
import forthright.law.files.Place;
import forthright.request.QuestionId;
import java.util.List;

/**
 * Why something was proposed.
 *
 * @param rule the rule's name, a sentence; or who decided it in place of the rules, and when
 * @param place where the rule stands
 * @param citations canonical provisions, one each; empty where the rule gives a plain reason
 * @param because the plain reason; empty where the rule cites the law
 */
public record Ground(String rule, Place place, List<String> citations, String because, Proposal proposal) {
    public Ground {
        citations = List.copyOf(citations);
    }

    /** The ground that a rule gives for a question. */
    static Ground of(Rule rule, QuestionId question) {
        Proposal proposal = Proposal.of(rule.verb(), question, rule.wording());
        return switch (rule.basis()) {
            case Basis.Cited(List<String> citations) -> new Ground(rule.name(), rule.place(), citations, "", proposal);
            case Basis.Reasoned(String because) -> new Ground(rule.name(), rule.place(), List.of(), because, proposal);
        };
    }
}
