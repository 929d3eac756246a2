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
        List<Map<String, Object>> ways = List.of(before);
        for (Pattern pattern : when) {
            List<Map<String, Object>> next = new ArrayList<>();
            for (Map<String, Object> named : ways) {
                if (pattern.absent()) {
                    if (facts.stream().noneMatch(fact -> fits(fact, pattern, named))) {
                        next.add(named);
                    }
                } else {
                    facts.stream()
                            .filter(fact -> fits(fact, pattern, named))
                            .forEach(fact -> next.add(with(named, pattern, fact)));
                }
            }
            ways = next;
        }
        return ways;
    }

    /** Whether a fact is as a pattern asks, where earlier patterns have named these. */
    public static boolean fits(Fact fact, Pattern pattern, Map<String, Object> named) {
        if (!fact.getClass().equals(pattern.fact().type())) {
            return false;
        }
        Map<String, Object> known = with(named, pattern, fact);
        return pattern.tests().stream().allMatch(test -> holds(test, fact, known));
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
