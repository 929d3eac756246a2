package forthright.decision;

import static org.assertj.core.api.Assertions.assertThat;

import forthright.decision.rules.Rule;
import forthright.decision.rules.Rule.Basis;
import forthright.decision.rules.Rule.Test.AgainstValue;
import forthright.decision.rules.RuleParser;
import forthright.decision.rules.WrittenRule;
import forthright.facts.Fact.NotRecorded;
import forthright.law.files.Faults;
import forthright.request.QuestionId;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Whatever stands between quotes in a rule is that text and nothing else, up to and in the engine. */
class LiteralsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final QuestionId Q1 = new QuestionId("1");

    @Test
    void any_text_in_quotes_comes_out_as_exactly_that_text_or_is_refused() {
        Random random = new Random(11);
        int accepted = 0;
        for (int i = 0; i < 5_000; i++) {
            String text = anyText(random);
            Faults faults = new Faults();
            List<WrittenRule> written = RuleParser.parse(rule(text, text), "rules/x.drl", faults);
            if (faults.hasErrors()) {
                continue;
            }
            accepted++;
            assertThat(written).hasSize(1);
            assertThat(written.getFirst().name().value()).isEqualTo("n" + text);
            List<Rule> rules = Rules.check(written, faults);
            assertThat(faults.inOrder()).isEmpty();
            assertThat(rules.getFirst().basis()).isEqualTo(new Basis.Reasoned("b" + text));
            assertThat(rules.getFirst().when().getFirst().tests().getFirst())
                    .isInstanceOfSatisfying(
                            AgainstValue.class, t -> assertThat(t.value()).isEqualTo(text));
        }
        assertThat(accepted).isGreaterThan(2_000);
    }

    @Test
    void in_the_engine_a_text_matches_itself_and_no_other() {
        Random random = new Random(12);
        String hostile = "\") ); System.exit(0); // \\u0022 \\\\ \" // ${x} #{x} @{x} $q";
        for (int i = 0; i < 40; i++) {
            String text = i == 0 ? hostile : printable(random);
            Faults faults = new Faults();
            List<Rule> rules = Rules.check(RuleParser.parse(rule("", text), "rules/x.drl", faults), faults);
            assertThat(faults.inOrder()).isEmpty();
            Engine engine = new Engine(rules);

            assertThat(engine.propose(List.of(new NotRecorded(Q1, text, "")), TODAY))
                    .hasSize(1);
            assertThat(engine.propose(List.of(new NotRecorded(Q1, text + " ", "")), TODAY))
                    .isEmpty();
        }
    }

    @Test
    void two_rules_that_differ_only_in_a_value_are_not_taken_for_one() {
        Faults faults = new Faults();
        String both = rule("1", "gangs") + rule("2", "bullying").replace("package forthright.rules\n", "");
        Engine engine = new Engine(Rules.check(RuleParser.parse(both, "rules/x.drl", faults), faults));
        faults.stopIfAny();

        assertThat(engine.propose(List.of(new NotRecorded(Q1, "bullying", "")), TODAY))
                .extracting(Ground::rule)
                .containsExactly("n2");
    }

    private static String rule(String inName, String what) {
        return """
                package forthright.rules
                rule "n%s"
                    @because("b%s")
                when
                    NotRecorded( $q : question, what == "%s" )
                then
                    insert( Proposal.askAPerson($q, "mapping") );
                end
                """.formatted(quoted(inName), quoted(inName), quoted(what));
    }

    private static String quoted(String text) {
        return text.replace("\\", "\\\\").replace("\"", "\\\"");
    }

    private static String anyText(Random random) {
        return random.nextInt(3) > 0
                ? printable(random)
                : random.ints(random.nextInt(12), 0, 0x2100)
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString();
    }

    private static String printable(Random random) {
        String signs = " abcXYZ019\"\\'`$#@%&(){}[]<>=!;:,./|+-*~^?_\u00e9\u00df\u4e2d\u2019\u20ac";
        return random.ints(1 + random.nextInt(20), 0, signs.length())
                .collect(StringBuilder::new, (b, i) -> b.append(signs.charAt(i)), StringBuilder::append)
                .toString();
    }
}
