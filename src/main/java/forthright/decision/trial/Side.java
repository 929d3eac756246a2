package forthright.decision.trial;

import forthright.decision.rules.Operator;
import forthright.decision.rules.PlainReading;
import forthright.decision.rules.Rule;
import forthright.decision.rules.Rule.Pattern;
import forthright.decision.rules.Rule.Test;
import forthright.decision.rules.Rule.Validity;
import forthright.facts.Fact;
import forthright.request.QuestionId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * One side of a boundary of a rule, which some case should show.
 *
 * @param what what such a case has, in words
 */
record Side(String what, Seen seen) {
    /** Whether facts on a day show it, and for which question. */
    @FunctionalInterface
    interface Seen {
        /** The questions for which they do. */
        Set<QuestionId> in(Collection<? extends Fact> facts, LocalDate day);
    }

    /** All the sides of a rule. */
    static List<Side> of(Rule rule) {
        List<Side> sides = new ArrayList<>();
        for (int at = 0; at < rule.when().size(); at++) {
            Pattern pattern = rule.when().get(at);
            for (int i = 0; i < pattern.tests().size(); i++) {
                ofTest(rule, at, i, sides);
            }
            if (pattern.absent()) {
                sides.add(inSpiteOf(rule, at));
            }
        }
        days(rule, sides);
        return sides;
    }

    /** Everything is as the rule asks, but for what must not be there and is. */
    private static Side inSpiteOf(Rule rule, int at) {
        Pattern pattern = rule.when().get(at);
        Pattern there = new Pattern(false, pattern.fact(), pattern.bindings(), pattern.tests());
        Rule without = rule.asking(Conditions.without(rule, at));
        return new Side("everything else, and %s as well".formatted(InWords.pattern(rule, there)), (facts, day) -> {
            Set<QuestionId> questions = new HashSet<>(PlainReading.spokenOf(without, facts));
            questions.removeAll(PlainReading.spokenOf(rule, facts));
            return questions;
        });
    }

    private static void ofTest(Rule rule, int at, int i, List<Side> sides) {
        Pattern pattern = rule.when().get(at);
        Test test = pattern.tests().get(i);
        if (InWords.isJoin(test)) {
            return;
        }
        String fact = pattern.fact().inCases();
        if (Conditions.isOrdered(Conditions.field(test))) {
            for (Boundary boundary : Boundary.of(test)) {
                sides.add(new Side(
                        "%s where %s".formatted(fact, boundary.inWords(rule, test)),
                        seen(rule, at, i, (f, named) -> boundary.isAt(test, f, named))));
            }
        } else {
            for (boolean so : new boolean[] {true, false}) {
                Test other = so ? test : negated(test);
                sides.add(new Side(
                        "%s where %s".formatted(fact, InWords.test(rule, other)),
                        seen(rule, at, i, (f, named) -> PlainReading.holds(other, f, named))));
            }
        }
    }

    private static Test negated(Test test) {
        return Conditions.slips(test).stream()
                .filter(slip -> Conditions.operator(slip)
                        == (Conditions.operator(test) == Operator.EQUAL ? Operator.UNEQUAL : Operator.EQUAL))
                .findFirst()
                .orElseThrow();
    }

    /** What is wanted of a fact, where these are named. */
    @FunctionalInterface
    private interface Wanted {
        boolean of(Fact fact, Map<String, Object> named);
    }

    /**
     * A fact that is as the other tests of its condition ask, whatever this test says of it, where everything else is
     * there that must be. What must not be there is left aside: often it is the very thing that this test excludes.
     */
    private static Seen seen(Rule rule, int at, int i, Wanted wanted) {
        List<Pattern> before = rule.when().subList(0, at);
        Pattern pattern = Conditions.withTest(rule, at, i, List.of()).get(at);
        List<Pattern> after = rule.when().subList(at + 1, rule.when().size()).stream()
                .filter(other -> !other.absent())
                .toList();
        return (facts, day) -> {
            Set<QuestionId> questions = new HashSet<>();
            for (Map<String, Object> named : PlainReading.ways(before, facts, Map.of())) {
                for (Fact fact : facts) {
                    Map<String, Object> more = PlainReading.with(named, pattern, fact);
                    if (PlainReading.fits(fact, pattern, named)
                            && wanted.of(fact, more)
                            && !PlainReading.ways(after, facts, more).isEmpty()) {
                        questions.add(fact.question());
                    }
                }
            }
            return questions;
        };
    }

    private static void days(Rule rule, List<Side> sides) {
        Validity days = rule.validity();
        Predicate<LocalDate> isDay = day -> !day.equals(LocalDate.MIN) && !day.equals(LocalDate.MAX);
        for (LocalDate day : List.of(days.since(), days.until())) {
            if (isDay.test(day)) {
                sides.add(on(rule, day));
                sides.add(on(rule, day.minusDays(1)));
            }
        }
    }

    private static Side on(Rule rule, LocalDate day) {
        return new Side(
                "everything it asks, in a letter dated " + day,
                (facts, on) -> on.equals(day) ? PlainReading.spokenOf(rule, facts) : Set.of());
    }
}
