package forthright.decision;

import forthright.law.files.Place;
import java.util.List;

/**
 * Why something was proposed.
 *
 * @param rule the rule's name, a sentence
 * @param place where the rule stands
 * @param citations canonical provisions, one each; empty where the rule gives a plain reason
 * @param because the plain reason; empty where the rule cites the law
 */
public record Ground(String rule, Place place, List<String> citations, String because, Proposal proposal) {
    public Ground {
        citations = List.copyOf(citations);
    }
}
