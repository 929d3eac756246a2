package forthright.decision.analysis;

import forthright.decision.rules.Rule;
import forthright.facts.Fact;
import forthright.request.QuestionId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * How near a rule came to speaking of a question.
 *
 * @param unmet what stopped it; nothing where it speaks
 * @param met how many facts it asks for that are there, besides those that every question has
 */
public record NearMiss(Rule rule, List<Unmet> unmet, int met) {
    /** Fewest unmet conditions first; then what is known of but says otherwise, before what is not known at all. */
    static final Comparator<NearMiss> NEAREST = Comparator.comparingInt((NearMiss miss) -> miss.unmet.size())
            .thenComparingLong(
                    miss -> miss.unmet.stream().filter(one -> !one.known()).count())
            .thenComparingInt(miss -> -miss.met);

    public NearMiss {
        unmet = List.copyOf(unmet);
    }

    /** Every rule with what stopped it, in the order of the rules. */
    public static List<NearMiss> of(
            List<Rule> rules, QuestionId question, Collection<? extends Fact> facts, LocalDate on) {
        return rules.stream().map(rule -> Attempt.of(rule, question, facts, on)).toList();
    }

    /** Whether the rule speaks. */
    public boolean speaks() {
        return unmet.isEmpty();
    }

    /** Whether it is a rule of an Act under which this question is not answered. */
    public boolean isOfAnotherAct() {
        return unmet.stream().anyMatch(one -> one.fact().equals("answered-under"));
    }
}
