package forthright.decision.cases;

import forthright.decision.Decision;
import forthright.decision.Decisions;
import forthright.decision.Ground;
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
import java.util.TreeSet;

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
     */
    public record Expected(Outcome outcome, String wording, String held, List<String> citations) {
        /** Keeps its own copy. */
        public Expected {
            citations = List.copyOf(citations);
        }
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
        if (!expected.held().isEmpty()
                && !expected.held().equals(decision.held().word())) {
            differences.add("%s should be held \"%s\" and is held \"%s\""
                    .formatted(question, expected.held(), decision.held().word()));
        }
        TreeSet<String> cited = new TreeSet<>();
        decision.grounds().forEach(ground -> cited.addAll(ground.citations()));
        if (!expected.citations().isEmpty() && !cited.equals(new TreeSet<>(expected.citations()))) {
            differences.add(
                    "%s should cite %s and cites %s".formatted(question, new TreeSet<>(expected.citations()), cited));
        }
    }
}
