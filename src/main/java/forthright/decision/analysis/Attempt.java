package forthright.decision.analysis;

import forthright.decision.rules.Operator;
import forthright.decision.rules.PlainReading;
import forthright.decision.rules.Rule;
import forthright.decision.rules.Rule.Pattern;
import forthright.decision.rules.Rule.Test;
import forthright.facts.Fact;
import forthright.request.QuestionId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Tries a rule on one question, fact by fact, and keeps the way in which the fewest of its conditions are unmet. */
final class Attempt {
    // What is so of every question brings no rule nearer.
    private static final Set<String> OF_ALL = Set.of("Asked", "AnsweredUnder");

    private final Rule rule;
    private final UnmetWords words;
    private final List<Fact> facts;
    private Optional<NearMiss> best = Optional.empty();

    private Attempt(Rule rule, QuestionId question, Collection<? extends Fact> facts) {
        this.rule = rule;
        this.words = new UnmetWords(rule, question);
        this.facts = List.copyOf(facts);
    }

    static NearMiss of(Rule rule, QuestionId question, Collection<? extends Fact> facts, LocalDate on) {
        Attempt attempt = new Attempt(rule, question, facts);
        List<Unmet> unmet = rule.validity().holdsOn(on) ? List.of() : List.of(attempt.words.notOn(on));
        attempt.go(0, Map.of(rule.proposedFor(), question), unmet, 0);
        return attempt.best.orElseThrow();
    }

    private void go(int at, Map<String, Object> named, List<Unmet> unmet, int met) {
        if (best.filter(b -> b.unmet().size() < unmet.size()).isPresent()) {
            return;
        }
        if (at == rule.when().size()) {
            keep(new NearMiss(rule, unmet, met));
            return;
        }
        Pattern pattern = rule.when().get(at);
        if (pattern.absent()) {
            boolean there = facts.stream().anyMatch(fact -> PlainReading.fits(fact, pattern, named));
            go(at + 1, named, there ? with(unmet, words.there(pattern, named)) : unmet, met);
            return;
        }
        List<Fact> about = facts.stream()
                .filter(fact -> fact.getClass().equals(pattern.fact().type()) && isAbout(fact, pattern, named))
                .toList();
        if (about.isEmpty()) {
            go(at + 1, named, with(unmet, words.none(pattern, named)), met);
        }
        for (Fact fact : about) {
            Map<String, Object> more = new HashMap<>(named);
            pattern.bindings().forEach(b -> more.put(b.variable(), b.field().of(fact)));
            List<Unmet> stopped = new ArrayList<>(unmet);
            pattern.tests().stream()
                    .filter(test -> !isWhose(test) && isSaid(test, more) && !PlainReading.holds(test, fact, more))
                    .forEach(test -> stopped.add(words.otherwise(pattern, test, more, about)));
            boolean fits = stopped.size() == unmet.size()
                    && !OF_ALL.contains(pattern.fact().name());
            go(at + 1, more, stopped, fits ? met + 1 : met);
        }
    }

    private void keep(NearMiss miss) {
        if (best.filter(b -> NearMiss.NEAREST.compare(b, miss) <= 0).isEmpty()) {
            best = Optional.of(miss);
        }
    }

    private static List<Unmet> with(List<Unmet> unmet, Unmet one) {
        List<Unmet> more = new ArrayList<>(unmet);
        more.add(one);
        return more;
    }

    /** Whether a fact is about the question that the rule speaks of here. */
    private static boolean isAbout(Fact fact, Pattern pattern, Map<String, Object> named) {
        Map<String, Object> known = new HashMap<>(named);
        pattern.bindings()
                .forEach(b -> known.putIfAbsent(b.variable(), b.field().of(fact)));
        return pattern.tests().stream().filter(Attempt::isWhose).allMatch(test -> PlainReading.holds(test, fact, known))
                && pattern.bindings().stream().allMatch(b -> b.field().of(fact).equals(known.get(b.variable())));
    }

    /** Whether a test says of which question a fact must be. */
    static boolean isWhose(Test test) {
        return test instanceof Test.AgainstVariable(var field, Operator operator, String variable)
                && operator == Operator.EQUAL
                && field.type().equals(QuestionId.class);
    }

    /** What would be compared with a fact that is not there is no condition of its own. */
    private static boolean isSaid(Test test, Map<String, Object> named) {
        return !(test instanceof Test.AgainstVariable against) || named.containsKey(against.variable());
    }
}
