package forthright.decision;

import forthright.decision.rules.PlainReading;
import forthright.decision.rules.Rule;
import forthright.facts.Fact;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The rules, read plainly: what the engine proposes, without an engine. */
record PlainEngine(List<Rule> rules) implements RuleBook.Proposing {
    PlainEngine {
        rules = List.copyOf(rules);
    }

    @Override
    public List<Ground> propose(Collection<? extends Fact> facts, LocalDate on) {
        Set<Fact> once = new LinkedHashSet<>(facts);
        return rules.stream()
                .filter(rule -> rule.validity().holdsOn(on))
                .flatMap(rule -> PlainReading.spokenOf(rule, once).stream().map(question -> Ground.of(rule, question)))
                .toList();
    }
}
