package forthright.decision.cases;

import forthright.decision.Decision;
import forthright.decision.Decisions;
import forthright.decision.Ground;
import forthright.decision.Held;
import forthright.decision.Outcome;
import forthright.decision.RuleBook;
import forthright.decision.Stems;
import forthright.facts.Fact;
import forthright.law.files.FaultsException;
import forthright.law.files.Place;
import forthright.request.QuestionId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * An example of the rules, in an officer's words: what is so, and what must come out.
 *
 * @param on the letter's date
 */
public record RuleCase(
        String name, Place place, List<Fact> given, Stems stems, LocalDate on, Map<QuestionId, Expected> then) {
    /** Keeps its own copies. */
    public RuleCase {
        given = List.copyOf(given);
        then = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(then));
    }

    /**
     * What must come out for one question.
     *
     * @param wording empty where the case does not say
     * @param held what is said of holding; empty where the case does not say
     * @param citations empty where the case does not say
     * @param by the rules that decide it
     * @param overruled the rules whose proposals yield
     */
    public record Expected(
            Outcome outcome, String wording, String held, List<String> citations, Named by, Named overruled) {
        /** Keeps its own copy. */
        public Expected {
            citations = List.copyOf(citations);
        }
    }

    /** What a case says of rules by their names. */
    public sealed interface Named {
        /** Nothing. */
        record Unsaid() implements Named {}

        /** These and no others. */
        record Exactly(Set<String> rules) implements Named {
            /** Keeps its own copy. */
            public Exactly {
                rules = Set.copyOf(rules);
            }
        }
    }

    /** How a case writes what is said of holding; {@code unsaid} where nothing is. */
    public static String heldInWords(Held held) {
        return held.word().isEmpty() ? "unsaid" : held.word();
    }

    /** What comes out otherwise than expected, one sentence each; none where the case holds. */
    public List<String> differences(RuleBook rules) {
        Decisions decisions;
        try {
            decisions = rules.decide(List.copyOf(then.keySet()), stems, given, on);
        } catch (FaultsException e) {
            return e.faults().stream().map(fault -> fault.what()).toList();
        }
        List<String> differences = new ArrayList<>();
        then.forEach((question, expected) -> compare(decisions.on(question), expected, differences));
        return differences;
    }

    private static void compare(Decision decision, Expected expected, List<String> differences) {
        String question = "Q" + decision.question();
        if (decision.outcome() != expected.outcome()) {
            differences.add("%s should be %s and is %s (%s), because of: %s"
                    .formatted(
                            question,
                            expected.outcome().word(),
                            decision.outcome().word(),
                            decision.wording(),
                            String.join(
                                    "; ",
                                    decision.grounds().stream()
                                            .map(Ground::rule)
                                            .toList())));
            return;
        }
        if (!expected.wording().isEmpty() && !expected.wording().equals(decision.wording())) {
            differences.add("%s should be worded by %s and is worded by %s"
                    .formatted(question, expected.wording(), decision.wording()));
        }
        String held = heldInWords(decision.held());
        if (!expected.held().isEmpty() && !expected.held().equals(held)) {
            differences.add("%s should be held \"%s\" and is held \"%s\"".formatted(question, expected.held(), held));
        }
        TreeSet<String> cited = new TreeSet<>();
        decision.grounds().forEach(ground -> cited.addAll(ground.citations()));
        if (!expected.citations().isEmpty() && !cited.equals(new TreeSet<>(expected.citations()))) {
            differences.add(
                    "%s should cite %s and cites %s".formatted(question, new TreeSet<>(expected.citations()), cited));
        }
        compare(question, "decided by", expected.by(), decision.grounds(), differences);
        compare(question, "decided against", expected.overruled(), decision.overruled(), differences);
    }

    private static void compare(
            String question, String how, Named expected, List<Ground> grounds, List<String> differences) {
        Set<String> rules = grounds.stream().map(Ground::rule).collect(Collectors.toCollection(TreeSet::new));
        if (expected instanceof Named.Exactly(Set<String> wanted) && !wanted.equals(rules)) {
            differences.add("%s should be %s %s and is %s %s"
                    .formatted(question, how, inWords(new TreeSet<>(wanted)), how, inWords(rules)));
        }
    }

    private static String inWords(Set<String> rules) {
        return rules.isEmpty() ? "no rule" : rules.stream().collect(Collectors.joining("\" and \"", "\"", "\""));
    }
}
