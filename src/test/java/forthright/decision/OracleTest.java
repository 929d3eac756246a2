package forthright.decision;

import static org.assertj.core.api.Assertions.assertThat;

import forthright.decision.Letters.Letter;
import forthright.decision.Oracle.Verdict;
import forthright.decision.rules.Rule;
import forthright.facts.Fact;
import forthright.request.QuestionId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The engine against plain Java, in every way in which Drools can be asked. */
class OracleTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final List<Rule> RULES = Rules.tree();
    private static final OutcomeMatrix MATRIX = Rules.matrix();

    @Test
    void ten_thousand_letters_are_decided_as_plain_java_decides_them() {
        assertAgreement(new Engine(RULES), 10_000, 1);
    }

    @Test
    void rules_read_plainly_decide_the_same() {
        assertAgreement(new PlainEngine(RULES), 10_000, 9);
    }

    @Test
    void the_classic_compiler_gives_the_same_second_opinion() {
        assertAgreement(PrintedRules.classic(RULES), 10_000, 2);
    }

    @Test
    void the_compiled_executable_model_gives_the_same_third_opinion() {
        assertAgreement(PrintedRules.executableModel(RULES), 10_000, 3);
    }

    @Test
    void a_fresh_engine_decides_as_one_whose_sessions_were_used_before() {
        Letters letters = new Letters(4);
        Engine used = new Engine(RULES);
        for (int i = 0; i < 20; i++) {
            Engine fresh = new Engine(RULES);
            for (int j = 0; j < 5; j++) {
                Letter letter = letters.next();
                assertThat(decide(fresh, letter, letter.facts())).isEqualTo(decide(used, letter, letter.facts()));
            }
        }
    }

    @Test
    void the_order_of_rules_changes_nothing() {
        Random random = new Random(5);
        List<Letter> some = Stream.generate(new Letters(6)::next).limit(50).toList();
        Engine inOrder = new Engine(RULES);
        for (int build = 0; build < 20; build++) {
            List<Rule> shuffled = new ArrayList<>(RULES);
            Collections.shuffle(shuffled, random);
            Engine engine = new Engine(shuffled);
            for (Letter letter : some) {
                assertThat(decide(engine, letter, letter.facts())).isEqualTo(decide(inOrder, letter, letter.facts()));
            }
        }
    }

    @Test
    void the_order_of_facts_changes_nothing() {
        Random random = new Random(7);
        Engine engine = new Engine(RULES);
        for (Letter letter : Stream.generate(new Letters(8)::next).limit(20).toList()) {
            List<Fact> facts = new ArrayList<>(letter.facts());
            Map<QuestionId, Optional<Decision>> first = decide(engine, letter, facts);
            for (int order = 0; order < 200; order++) {
                Collections.shuffle(facts, random);
                assertThat(decide(engine, letter, facts)).isEqualTo(first);
            }
        }
    }

    private static void assertAgreement(RuleBook.Proposing engine, int letters, long seed) {
        Letters made = new Letters(seed);
        Random random = new Random(seed);
        TreeSet<Outcome> seen = new TreeSet<>();
        for (int i = 0; i < letters; i++) {
            Letter letter = made.next();
            List<Fact> facts = new ArrayList<>(letter.facts());
            Collections.shuffle(facts, random);
            Oracle oracle = new Oracle(facts, letter.stems());
            decide(engine, letter, facts).forEach((question, decision) -> {
                assertThat(decision.map(Verdict::of))
                        .as("question %s of %s", question, letter)
                        .isEqualTo(oracle.on(question));
                decision.ifPresent(d -> seen.add(d.outcome()));
            });
        }
        // nothing shipped neither confirms nor denies: that is a person's decision
        assertThat(seen).hasSize(Outcome.values().length - 1);
    }

    private static Map<QuestionId, Optional<Decision>> decide(
            RuleBook.Proposing engine, Letter letter, List<Fact> facts) {
        Map<QuestionId, Optional<Decision>> decisions = new LinkedHashMap<>();
        Deciding deciding = Deciding.of(engine.propose(facts, TODAY), letter.stems(), Map.of(), facts, MATRIX);
        letter.questions().forEach(question -> decisions.put(question, deciding.decide(question)));
        return decisions;
    }
}
