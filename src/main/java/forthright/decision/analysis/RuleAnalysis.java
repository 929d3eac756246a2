package forthright.decision.analysis;

import forthright.decision.rules.Rule;
import forthright.decision.rules.Rule.Pattern;
import forthright.facts.Fact;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Looks at every rule by itself, beside every other, and beside what is nearly its case. */
public final class RuleAnalysis {
    private final List<Rule> rules;
    private final Settling settling;
    private final Map<Rule, Situation> examples = new LinkedHashMap<>();
    private final List<Finding> findings = new ArrayList<>();

    /** How a situation is settled. */
    @FunctionalInterface
    public interface Settling {
        /** What comes of these facts on a day for the question of the example. */
        Settled settle(Set<Fact> facts, LocalDate on);
    }

    /** What comes of a situation. */
    public sealed interface Settled {
        /** The rules contradict one another. */
        record Contradiction() implements Settled {}

        /** No rule speaks of it. */
        record Nothing() implements Settled {}

        /**
         * It is decided.
         *
         * @param by the names of the rules that stand
         */
        record Decided(Set<String> by) implements Settled {
            public Decided {
                by = Set.copyOf(by);
            }
        }
    }

    private RuleAnalysis(List<Rule> rules, Settling settling) {
        this.rules = rules;
        this.settling = settling;
    }

    /** Everything found, in the order of the rules. */
    public static List<Finding> of(List<Rule> rules, Settling settling) {
        RuleAnalysis analysis = new RuleAnalysis(rules, settling);
        rules.forEach(rule -> Situation.of(rule).ifPresent(situation -> analysis.examples.put(rule, situation)));
        rules.forEach(analysis::look);
        return List.copyOf(analysis.findings);
    }

    private void look(Rule rule) {
        Situation example = examples.get(rule);
        if (example == null) {
            findings.add(new Finding.NeverSpeaks(rule));
            return;
        }
        for (Rule other : rules) {
            if (!other.name().equals(rule.name()) && overlap(rule, other) && example.makesSpeak(other)) {
                beside(rule, other, example).ifPresent(findings::add);
            }
        }
        // What is nearly its case, and of which nobody speaks: the other Act, the other word, yes for no.
        example.nearby(rule)
                .filter(near -> nobodySpeaks(near, day(rule)))
                .findFirst()
                .ifPresent(near -> findings.add(new Finding.Gap(rule, near.inWords())));
    }

    private static boolean overlap(Rule one, Rule other) {
        return one.validity().since().isBefore(other.validity().until())
                && other.validity().since().isBefore(one.validity().until());
    }

    // Read plainly, up to the first that speaks: to settle it would take several times as long.
    private boolean nobodySpeaks(Situation situation, LocalDate day) {
        return rules.stream().noneMatch(rule -> rule.validity().holdsOn(day) && situation.makesSpeak(rule));
    }

    private Settled settled(Situation situation, Rule... speaking) {
        return settling.settle(situation.facts(), day(speaking));
    }

    private static LocalDate day(Rule... speaking) {
        return Stream.of(speaking)
                .map(rule -> rule.validity().since())
                .max(LocalDate::compareTo)
                .filter(since -> !since.equals(LocalDate.MIN))
                .orElse(LocalDate.EPOCH);
    }

    /** What another rule, which speaks wherever this one does, makes of it. */
    private Optional<Finding> beside(Rule rule, Rule other, Situation example) {
        boolean sameWords = rule.verb() == other.verb() && rule.wording().equals(other.wording());
        if (sameWords) {
            boolean same = rule.when().size() == other.when().size()
                    && rule.when().containsAll(other.when())
                    && rules.indexOf(rule) < rules.indexOf(other);
            return same ? Optional.of(new Finding.Same(rule, other)) : Optional.empty();
        }
        return switch (settled(example, rule, other)) {
            case Settled.Contradiction contradiction ->
                Optional.of(new Finding.Contradict(rule, other, example.inWords()));
            case Settled.Decided(Set<String> by)
            when !by.contains(rule.name()) && alwaysToo(other, rule) ->
                Optional.of(new Finding.NeverCounts(rule, other, example.inWords()));
            case Settled.Decided decided -> Optional.empty();
            case Settled.Nothing nothing -> Optional.empty();
        };
    }

    /** Whether nothing can keep a rule from speaking that would not keep the other from it as well. */
    private static boolean alwaysToo(Rule rule, Rule wherever) {
        return rule.when().stream().filter(Pattern::absent).allMatch(wherever.when()::contains)
                && !rule.validity().since().isAfter(wherever.validity().since())
                && !rule.validity().until().isBefore(wherever.validity().until());
    }
}
