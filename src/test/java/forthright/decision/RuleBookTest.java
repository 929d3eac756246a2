package forthright.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import forthright.facts.Fact;
import forthright.facts.Fact.AnsweredNo;
import forthright.facts.Fact.AnsweredUnder;
import forthright.facts.Fact.AskedIfYes;
import forthright.facts.Fact.CellState;
import forthright.facts.Fact.FigureHeld;
import forthright.facts.Fact.Regime;
import forthright.law.files.FaultsException;
import forthright.request.QuestionId;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class RuleBookTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final QuestionId Q1 = new QuestionId("1");
    private static final QuestionId Q2 = new QuestionId("2");

    @Test
    void a_figure_that_identifies_someone_is_withheld_under_section_40_and_says_which_rule_said_so() {
        Decision decision = decide(Q1, new FigureHeld(Q1, CellState.IDENTIFYING), new AnsweredUnder(Q1, Regime.FOIA));

        assertThat(decision.outcome()).isEqualTo(Outcome.WITHHELD);
        assertThat(decision.wording()).isEqualTo("small-number");
        assertThat(decision.held()).isEqualTo(Held.YES);
        Ground ground = decision.grounds().getFirst();
        assertThat(ground.citations()).containsExactly("FOIA s40(2)", "FOIA s40(3A)(a)");
        assertThat(ground.rule()).isEqualTo("A figure that would identify someone is withheld");
        assertThat(ground.place()).hasToString("rules/small-numbers/personal-data.csv:2:1");
    }

    @Test
    void what_a_weaker_rule_proposed_is_kept_for_the_reviewer() {
        Decision decision = decide(Q2, new AskedIfYes(Q2, Q1), new AnsweredNo(Q1), new FigureHeld(Q2, CellState.SHOWN));

        assertThat(decision.outcome()).isEqualTo(Outcome.NOT_APPLICABLE);
        assertThat(decision.overruled()).extracting(g -> g.proposal().wording()).containsExactly("supplied-figure");
    }

    @Test
    void a_question_for_which_no_rule_speaks_stops_the_letter_and_says_what_is_known_of_it() {
        assertThatThrownBy(() -> decide(Q1, new Fact.IntroducesParts(Q1), new Fact.Asked(Q1)))
                .isInstanceOf(FaultsException.class)
                .hasMessageContaining("No rule applies to question 1. What is known of it: asked, introduces-parts.");
    }

    private static Decision decide(QuestionId question, Fact... facts) {
        return Rules.shipped()
                .decide(List.of(question), Stems.none(), List.of(facts), TODAY)
                .on(question);
    }
}
