package forthright.decision.rules;

import forthright.decision.rules.Rule.Pattern;
import forthright.decision.rules.Rule.Test;
import forthright.facts.Fact;
import forthright.request.QuestionId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Rules read plainly, pattern by pattern: nothing need be built first, so that hundreds of rules that nobody keeps can
 * each be tried on a few facts.
 */
public final class PlainReading {
    private PlainReading() {}

    /** The questions of which a rule speaks, whatever the day. */
    public static Set<QuestionId> spokenOf(Rule rule, Collection<? extends Fact> facts) {
        Set<QuestionId> questions = new LinkedHashSet<>();
        for (Map<String, Object> named : ways(rule.when(), facts, Map.of())) {
            if (named.get(rule.proposedFor()) instanceof QuestionId question) {
                questions.add(question);
            }
        }
        return questions;
    }

    /** Every way in which facts are as some patterns ask, where these are named: what each $name then holds. */
    public static List<Map<String, Object>> ways(
            List<Pattern> when, Collection<? extends Fact> facts, Map<String, Object> before) {
        if (!allThere(when, facts)) {
            return List.of();
        }
        List<Map<String, Object>> ways = List.of(before);
        for (Pattern pattern : when) {
            List<Map<String, Object>> next = new ArrayList<>();
            for (Map<String, Object> named : ways) {
                boolean found = false;
                for (Fact fact : facts) {
                    if (fits(fact, pattern, named)) {
                        found = true;
                        if (!pattern.absent()) {
                            next.add(with(named, pattern, fact));
                        }
                    }
                }
                if (pattern.absent() && !found) {
                    next.add(named);
                }
            }
            ways = next;
        }
        return ways;
    }

    // Most rules ask for a kind of fact that is not there: that is seen without trying the others.
    private static boolean allThere(List<Pattern> when, Collection<? extends Fact> facts) {
        for (Pattern pattern : when) {
            if (!pattern.absent() && !isThere(pattern, facts)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isThere(Pattern pattern, Collection<? extends Fact> facts) {
        for (Fact fact : facts) {
            if (fact.getClass().equals(pattern.fact().type())) {
                return true;
            }
        }
        return false;
    }

    /** Whether a fact is as a pattern asks, where earlier patterns have named these. */
    public static boolean fits(Fact fact, Pattern pattern, Map<String, Object> named) {
        if (!fact.getClass().equals(pattern.fact().type())) {
            return false;
        }
        // What needs no names first: it settles most, and names take longer.
        boolean needsNames = false;
        for (Test test : pattern.tests()) {
            if (test instanceof Test.AgainstVariable) {
                needsNames = true;
            } else if (!holds(test, fact, named)) {
                return false;
            }
        }
        if (!needsNames) {
            return true;
        }
        Map<String, Object> known = with(named, pattern, fact);
        for (Test test : pattern.tests()) {
            if (test instanceof Test.AgainstVariable && !holds(test, fact, known)) {
                return false;
            }
        }
        return true;
    }

    /** Whether something is so of a fact, where these are named. */
    public static boolean holds(Test test, Fact fact, Map<String, Object> named) {
        return switch (test) {
            case Test.AgainstValue against -> against.holds(fact);
            case Test.AgainstField against -> against.holds(fact);
            case Test.AgainstVariable against -> {
                Object value = named.get(against.variable());
                yield value != null && against.holds(fact, value);
            }
        };
    }

    /** What is named once a pattern has taken a fact. */
    public static Map<String, Object> with(Map<String, Object> named, Pattern pattern, Fact fact) {
        if (pattern.bindings().isEmpty()
                || !fact.getClass().equals(pattern.fact().type())) {
            return named;
        }
        Map<String, Object> more = new HashMap<>(named);
        pattern.bindings().forEach(b -> more.put(b.variable(), b.field().of(fact)));
        return more;
    }
}
