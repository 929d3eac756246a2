package forthright.decision;

import static org.assertj.core.api.Assertions.assertThat;

import forthright.decision.Letters.Letter;
import forthright.decision.analysis.NearMiss;
import forthright.decision.analysis.Unmet;
import forthright.decision.rules.Rule;
import forthright.facts.Fact;
import forthright.facts.Fact.AnsweredNo;
import forthright.facts.Fact.AnsweredUnder;
import forthright.facts.Fact.AnsweredYes;
import forthright.facts.Fact.AskedIfYes;
import forthright.facts.Fact.CategoryFound;
import forthright.facts.Fact.CellState;
import forthright.facts.Fact.CostEstimated;
import forthright.facts.Fact.FigureHeld;
import forthright.facts.Fact.FiguresMissing;
import forthright.facts.Fact.ItemsHeld;
import forthright.facts.Fact.Regime;
import forthright.facts.Fact.TableHeld;
import forthright.request.QuestionId;
import forthright.request.Relation;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The rules that nearly applied, and the one thing that stopped each. */
class NearestTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final QuestionId Q1 = new QuestionId("1");
    private static final QuestionId Q2 = new QuestionId("2");
    private static final AnsweredUnder FOIA = new AnsweredUnder(Q1, Regime.FOIA);

    @Test
    void a_rule_with_nothing_unmet_is_one_that_the_engine_lets_speak_and_no_other_is() {
        List<Rule> rules = Rules.tree();
        Engine engine = new Engine(rules);
        Letters letters = new Letters(17);
        int spoke = 0;
        for (int i = 0; i < 300; i++) {
            Letter letter = letters.next();
            Set<Ground> proposed = new HashSet<>(engine.propose(letter.facts(), TODAY));
            Set<Ground> speaking = letter.questions().stream()
                    .flatMap(question -> NearMiss.of(rules, question, letter.facts(), TODAY).stream()
                            .filter(NearMiss::speaks)
                            .map(miss -> Ground.of(miss.rule(), question)))
                    .collect(Collectors.toSet());
            assertThat(speaking).isEqualTo(proposed);
            spoke += speaking.size();
        }
        assertThat(spoke).isGreaterThan(300);
    }

    @Test
    void a_figure_that_is_given_would_be_withheld_if_a_part_of_it_were_identifying() {
        assertThat(nearest(FOIA, new FigureHeld(Q1, CellState.SHOWN)))
                .startsWith(
                        "partly-withheld: it asks for figure-held with state identifying, and there it is shown",
                        "needs-person: it asks for figure-held with state not-assessed, and there it is shown");
    }

    @Test
    void a_figure_that_is_withheld_waits_for_nothing_but_one_that_may_be_shown() {
        assertThat(nearest(FOIA, new FigureHeld(Q1, CellState.IDENTIFYING)))
                .contains("partly-withheld: it asks for figure-held with state shown, and there it is identifying");
    }

    @Test
    void a_figure_beside_one_that_may_be_shown_is_not_withheld_as_a_whole() {
        assertThat(nearest(FOIA, new FigureHeld(Q1, CellState.SHOWN), new FigureHeld(Q1, CellState.IDENTIFYING)))
                .contains("withheld: it asks for no figure-held with state shown, and there is one");
    }

    @Test
    void a_table_names_the_one_flag_that_is_otherwise() {
        assertThat(nearest(FOIA, new TableHeld(Q1, false, true, false, false)))
                .startsWith("partly-withheld: it asks for table-held with shown yes, and there it is no");
        assertThat(nearest(FOIA, new ItemsHeld(Q1), new TableHeld(Q1, false, true, false, false)))
                .contains("withheld: it asks for no items-held, and there is one");
    }

    @Test
    void reading_within_the_limit_is_told_with_the_sum_that_is_too_small_to_refuse() {
        assertThat(nearest(FOIA, new CostEstimated(Q1, 10, 5, 50, 1080)))
                .first()
                .isEqualTo("cost-limit: it asks for cost-estimated with total-minutes more than "
                        + "1,080 (its limit-minutes), and there it is 50");
    }

    @Test
    void what_is_lacking_of_another_question_is_told_with_its_number() {
        assertThat(nearest(FOIA, new AskedIfYes(Q1, Q2), new AnsweredYes(Q2), new FigureHeld(Q1, CellState.SHOWN)))
                .contains("not-applicable: it asks for answered-no of question 2, and there is none");
        assertThat(nearest(FOIA, new AskedIfYes(Q1, Q2), new AnsweredNo(Q2), new FigureHeld(Q1, CellState.SHOWN)))
                .contains("needs-person: it asks for no answered-no of question 2, and there is one");
    }

    @Test
    void what_a_rule_compares_with_is_told() {
        assertThat(nearest(FOIA, new FigureHeld(Q1, CellState.SHOWN), new CategoryFound(Q1, Relation.BROADER)))
                .contains("supplied: it asks for category-found with relation not broader "
                        + "(the relation of category-found), and there it is broader");
    }

    @Test
    void a_figure_that_is_counted_and_lacks_is_near_to_being_given() {
        Decision decision = decide(FOIA, new FiguresMissing(Q1, "no table has it"));
        assertThat(told(decision, Set.of("figure-held"), FOIA, new FiguresMissing(Q1, "no table has it")))
                .startsWith(
                        "supplied: it asks for figure-held with state shown, and there is none",
                        "withheld: it asks for figure-held with state identifying, and there is none");
    }

    @Test
    void no_rule_of_another_act_is_near_and_at_most_three_are() {
        for (CellState state : CellState.values()) {
            List<Fact> facts = List.of(FOIA, new FigureHeld(Q1, state));
            Decision decision = decide(facts.toArray(new Fact[0]));
            List<NearRule> nearest = Rules.shipped().nearest(decision, facts, TODAY, Set.of());
            assertThat(nearest).hasSizeBetween(1, 3);
            assertThat(nearest)
                    .extracting(near -> near.ground().rule())
                    .noneMatch(rule -> rule.endsWith("in Scotland"));
        }
    }

    @Test
    void mending_the_one_thing_makes_the_rule_speak() {
        Decision now = decide(FOIA, new FigureHeld(Q1, CellState.IDENTIFYING));
        NearRule near = Rules.shipped()
                .nearest(now, List.of(FOIA, new FigureHeld(Q1, CellState.IDENTIFYING)), TODAY, Set.of())
                .getFirst();
        assertThat(near.unmet()).extracting(Unmet::fact).containsExactly("figure-held");

        Decision mended = decide(FOIA, new FigureHeld(Q1, CellState.IDENTIFYING), new FigureHeld(Q1, CellState.SHOWN));

        assertThat(mended.grounds())
                .extracting(Ground::rule)
                .contains(near.ground().rule());
    }

    private static Decision decide(Fact... facts) {
        return Rules.shipped()
                .decide(List.of(Q1), Stems.none(), List.of(facts), TODAY)
                .on(Q1);
    }

    private static List<String> nearest(Fact... facts) {
        return told(decide(facts), Set.of(), facts);
    }

    private static List<String> told(Decision decision, Set<String> expected, Fact... facts) {
        return Rules.shipped().nearest(decision, List.of(facts), TODAY, expected).stream()
                .map(near -> near.outcome().word() + ": "
                        + near.unmet().stream().map(Unmet::what).collect(Collectors.joining("; ")))
                .toList();
    }
}
