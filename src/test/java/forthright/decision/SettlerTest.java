package forthright.decision;

import static org.assertj.core.api.Assertions.assertThat;

import forthright.law.files.Place;
import forthright.request.QuestionId;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SettlerTest {
    private static final QuestionId Q1 = new QuestionId("1");

    @Test
    void the_strongest_stands_and_the_others_are_kept_as_overruled() {
        Decision decision =
                settle(Proposal.supply(Q1, "supplied-figure"), Proposal.notApplicable(Q1, "condition-not-met"));

        assertThat(decision.outcome()).isEqualTo(Outcome.NOT_APPLICABLE);
        assertThat(decision.grounds()).extracting(g -> g.proposal().wording()).containsExactly("condition-not-met");
        assertThat(decision.overruled()).extracting(g -> g.proposal().wording()).containsExactly("supplied-figure");
    }

    @Test
    void outcomes_that_contradict_one_another_go_to_a_person_with_the_grounds_of_both() {
        Decision decision = settle(
                Proposal.supply(Q1, "supplied-figure"),
                Proposal.notHeld(Q1, "not-recorded"),
                Proposal.supply(Q1, "see-other-answer"));

        assertThat(decision.outcome()).isEqualTo(Outcome.NEEDS_PERSON);
        assertThat(decision.wording()).isEqualTo("conflict");
        assertThat(decision.grounds())
                .extracting(g -> g.proposal().wording())
                .containsExactly("not-recorded", "supplied-figure");
        assertThat(decision.overruled()).extracting(g -> g.proposal().wording()).containsExactly("see-other-answer");
    }

    @Test
    void one_outcome_in_two_wordings_goes_to_a_person() {
        Decision decision = settle(Proposal.supply(Q1, "answered-yes"), Proposal.supply(Q1, "answered-no"));

        assertThat(decision.wording()).isEqualTo("conflict");
        assertThat(decision.grounds()).hasSize(2);
    }

    @Test
    void two_rules_with_one_wording_are_both_grounds() {
        Decision decision = settle(Proposal.withhold(Q1, "small-number"), Proposal.withhold(Q1, "small-number"));

        assertThat(decision.outcome()).isEqualTo(Outcome.WITHHELD);
        assertThat(decision.grounds()).hasSize(2);
    }

    @Test
    void several_tasks_are_no_contradiction_and_the_most_basic_names_the_decision() {
        Decision decision = settle(Proposal.askAPerson(Q1, "assessment"), Proposal.askAPerson(Q1, "mapping"));

        assertThat(decision.wording()).isEqualTo("mapping");
        assertThat(decision.grounds()).hasSize(2);
    }

    @Test
    void rules_that_change_places_leave_the_order_of_the_grounds_as_it_was() {
        Proposal withhold = Proposal.withhold(Q1, "small-number");
        List<List<String>> orders = Stream.of(2, 9)
                .map(line -> List.of(
                        new Ground("By confidence", new Place("t.csv", line, 1), List.of("FOIA s41(1)"), "", withhold),
                        new Ground("By identity", new Place("t.csv", 5, 1), List.of("FOIA s40(2)"), "", withhold)))
                .map(grounds -> Settler.settle(Q1, grounds, Rules.matrix()).grounds().stream()
                        .map(Ground::rule)
                        .toList())
                .toList();

        assertThat(orders).containsOnly(List.of("By confidence", "By identity"));
    }

    private static Decision settle(Proposal... proposals) {
        List<Ground> grounds = Arrays.stream(proposals)
                .map(p -> new Ground("rule " + System.identityHashCode(p), Place.of("x.drl"), List.of(), "", p))
                .toList();
        return Settler.settle(Q1, grounds, Rules.matrix());
    }
}
