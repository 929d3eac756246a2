package forthright.decision;

import static forthright.decision.Outcome.ACCESSIBLE_ELSEWHERE;
import static forthright.decision.Outcome.COST_LIMIT;
import static forthright.decision.Outcome.NEEDS_PERSON;
import static forthright.decision.Outcome.NOT_APPLICABLE;
import static forthright.decision.Outcome.NOT_HELD;
import static forthright.decision.Outcome.PARTLY_WITHHELD;
import static forthright.decision.Outcome.SUPPLIED;
import static forthright.decision.Outcome.WITHHELD;
import static org.assertj.core.api.Assertions.assertThat;

import forthright.law.files.Place;
import forthright.request.QuestionId;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class StemsTest {
    private static final OutcomeMatrix MATRIX = Rules.matrix();
    private static final QuestionId STEM = new QuestionId("3");

    @Test
    void parts_that_all_end_alike_give_that_end() {
        for (Outcome outcome : Outcome.values()) {
            Decision stem = summary(outcome, outcome);
            assertThat(stem.outcome()).isEqualTo(outcome);
            assertThat(stem.held()).isEqualTo(MATRIX.held(outcome));
        }
    }

    @Test
    void one_part_that_needs_a_person_makes_the_stem_need_one() {
        assertThat(summary(SUPPLIED, NEEDS_PERSON, WITHHELD).outcome()).isEqualTo(NEEDS_PERSON);
    }

    @Test
    void some_given_and_some_withheld_is_partly_withheld_with_the_grounds_of_what_is_withheld() {
        Decision stem = summary(SUPPLIED, WITHHELD, NOT_HELD);

        assertThat(stem.outcome()).isEqualTo(PARTLY_WITHHELD);
        assertThat(stem.held()).isEqualTo(Held.PART);
        assertThat(stem.grounds()).extracting(Ground::rule).containsExactly("rule 1");
    }

    @Test
    void some_given_and_nothing_withheld_is_supplied() {
        assertThat(summary(SUPPLIED, NOT_HELD).outcome()).isEqualTo(SUPPLIED);
        assertThat(summary(SUPPLIED, COST_LIMIT).outcome()).isEqualTo(SUPPLIED);
        assertThat(summary(SUPPLIED, NOT_APPLICABLE).outcome()).isEqualTo(SUPPLIED);
        assertThat(summary(SUPPLIED, NOT_HELD).held()).isEqualTo(Held.PART);
    }

    @Test
    void a_stem_is_not_called_not_held_while_a_part_is_held() {
        assertThat(summary(NOT_HELD, WITHHELD).outcome()).isEqualTo(WITHHELD);
        assertThat(summary(NOT_HELD, ACCESSIBLE_ELSEWHERE).outcome()).isEqualTo(ACCESSIBLE_ELSEWHERE);
        assertThat(summary(NOT_HELD, NOT_APPLICABLE).outcome()).isEqualTo(NOT_HELD);
    }

    @Test
    void every_mix_of_three_parts_keeps_to_the_table_of_outcomes() {
        for (Outcome a : Outcome.values()) {
            for (Outcome b : Outcome.values()) {
                for (Outcome c : Outcome.values()) {
                    Decision stem = summary(a, b, c);
                    assertThat(MATRIX.allows(stem.outcome(), stem.held())).isTrue();
                    assertThat(stem.grounds()).isNotEmpty();
                    if (MATRIX.rows().get(stem.outcome()).citing() == OutcomeMatrix.Citing.REQUIRED) {
                        assertThat(stem.grounds()).anyMatch(g -> !g.citations().isEmpty());
                    }
                }
            }
        }
    }

    private static Decision summary(Outcome... parts) {
        List<Decision> decisions = new ArrayList<>();
        for (int n = 0; n < parts.length; n++) {
            QuestionId part = new QuestionId("3." + (char) ('a' + n));
            boolean cites = MATRIX.rows().get(parts[n]).citing() == OutcomeMatrix.Citing.REQUIRED;
            Ground ground = new Ground(
                    "rule " + n,
                    Place.of("x.drl"),
                    cites ? List.of("FOIA s40(2)") : List.of(),
                    cites ? "" : "A reason.",
                    new Proposal(part, parts[n], "match"));
            decisions.add(new Decision(part, parts[n], "match", MATRIX.held(parts[n]), List.of(ground), List.of()));
        }
        return Stems.summarise(STEM, decisions, MATRIX);
    }
}
