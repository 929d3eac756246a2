package forthright.decision.trial;

import forthright.decision.cases.RuleCase;
import forthright.decision.rules.PlainReading;
import forthright.decision.rules.Rule;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which sides of each rule's boundaries cases show. Kept from run to run it looks again only at rules that have changed, or
 * at all of them where a case has: what it says of one rule depends on no other.
 */
public final class SidesShown {
    private final Map<Rule, OfRule> known = new HashMap<>();
    private List<RuleCase> cases = List.of();

    /**
     * Of one rule.
     *
     * @param speaks in how many cases it speaks
     * @param sides how many sides it has that can come up
     * @param lacking those of them that no case shows
     */
    record OfRule(int speaks, int sides, List<Side> lacking) {
        OfRule {
            lacking = List.copyOf(lacking);
        }
    }

    /**
     * What these cases show of a rule.
     *
     * @param days on which its sides are looked for, the same from run to run
     */
    OfRule of(Rule rule, List<RuleCase> shownBy, List<LocalDate> days) {
        if (!shownBy.equals(cases)) {
            known.clear();
            cases = List.copyOf(shownBy);
        }
        return known.computeIfAbsent(rule, r -> look(r, days));
    }

    private OfRule look(Rule rule, List<LocalDate> days) {
        List<Side> shown = new ArrayList<>();
        List<Side> unshown = new ArrayList<>();
        for (Side side : Side.of(rule)) {
            boolean isShown = cases.stream()
                    .anyMatch(c -> !side.seen().in(c.given(), c.on()).isEmpty());
            (isShown ? shown : unshown).add(side);
        }
        List<Side> lacking = unshown.isEmpty() ? List.of() : canBe(rule, unshown, days);
        return new OfRule(speaks(rule), shown.size() + lacking.size(), lacking);
    }

    private int speaks(Rule rule) {
        return (int) cases.stream()
                .filter(c -> rule.validity().holdsOn(c.on())
                        && !PlainReading.spokenOf(rule, c.given()).isEmpty())
                .count();
    }

    /** Without the sides that cannot come up, since another condition of the rule excludes them. */
    private static List<Side> canBe(Rule rule, List<Side> sides, List<LocalDate> days) {
        Situations situations = Situations.of(rule);
        return sides.stream()
                .filter(side -> !situations.complete()
                        || situations.smallestFirst().stream()
                                .anyMatch(facts -> days.stream()
                                        .anyMatch(day ->
                                                !side.seen().in(facts, day).isEmpty())))
                .toList();
    }
}
