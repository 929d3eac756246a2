package forthright.disclosurecontrol.plan;

import static forthright.disclosurecontrol.problem.Tables.asked;
import static forthright.disclosurecontrol.problem.Tables.five;
import static forthright.disclosurecontrol.problem.Tables.latent;
import static forthright.disclosurecontrol.problem.Tables.out;
import static forthright.disclosurecontrol.problem.Tables.problem;
import static forthright.disclosurecontrol.problem.Tables.says;
import static forthright.disclosurecontrol.problem.Tables.sum;
import static forthright.disclosurecontrol.problem.Tables.with;
import static org.assertj.core.api.Assertions.assertThat;

import forthright.bank.Council.SmallNumbers.Level;
import forthright.disclosurecontrol.problem.Figure;
import forthright.disclosurecontrol.problem.Link;
import forthright.disclosurecontrol.problem.Problem;
import forthright.disclosurecontrol.problem.Protection;
import forthright.disclosurecontrol.problem.Statement;
import forthright.disclosurecontrol.proof.Plan;
import forthright.disclosurecontrol.proof.Verifier;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Known traps of earlier replies and of sentences, each by the number it has in the method. */
class TrapsOfTimeAndWordsTest {
    private static final Protection STANDARD = five(Level.STANDARD);

    private static Plan plan(Problem problem) {
        Plan plan = Planner.plan(problem);
        assertThat(Verifier.verify(problem, plan).faults()).isEmpty();
        return plan;
    }

    @Test
    void trap_7_a_cumulative_figure_prints_the_quarter_that_nobody_asked_for() {
        Problem halfYear = problem(
                STANDARD,
                List.of(out("april-june", 40), asked("april-september", 43), latent("july-september", 3)),
                sum("april-september", "april-june", "july-september"));
        assertThat(plan(halfYear).added()).containsExactly("april-september");
    }

    @Test
    void trap_8_calendar_and_financial_year_leave_two_quarters_open() {
        assertThat(plan(years(latent("q4", 30))).added()).isEmpty();
    }

    @Test
    void trap_8_calendar_and_financial_year_are_closed_by_a_quarter_that_is_out() {
        assertThat(plan(years(out("q4", 30))).added()).containsExactly("financial");
    }

    private static Problem years(Figure last) {
        return problem(
                STANDARD,
                List.of(latent("q1", 3), latent("middle", 60), last, out("calendar", 63), asked("financial", 90)),
                sum("calendar", "q1", "middle"),
                sum("financial", "middle", last.id()));
    }

    @Test
    void trap_9_the_bounds_of_distinct_people_pin_a_value() {
        Problem people = new Problem(
                "people",
                STANDARD,
                List.of(asked("year", 45), asked("first", 40), asked("second", 5)),
                List.of(),
                List.of(
                        new Link(Map.of("year", 1L, "first", -1L, "second", -1L), Link.NO_LEAST, 0),
                        Link.atMost("first", "year"),
                        Link.atMost("second", "year")),
                List.of());
        assertThat(plan(people).added()).hasSize(1);
    }

    @Test
    void trap_11_the_only_child_is_a_one_and_is_left_unsaid() {
        Problem one = with(
                problem(STANDARD, List.of(asked("children", 1))),
                says("the-only-child", new Link(Map.of("children", 1L), 1, 1)));
        assertThat(plan(one).added()).containsExactly("the-only-child");
    }

    @Test
    void trap_11_the_only_child_said_before_cannot_be_unsaid() {
        Problem one = with(
                problem(STANDARD, List.of(asked("children", 1))),
                new Statement("the-only-child", "", true, List.of(new Link(Map.of("children", 1L), 1, 1))));
        Plan plan = plan(one);
        assertThat(plan.beyondRepair()).containsExactly("children");
        assertThat(plan.isPossible()).isFalse();
        assertThat(plan.withheld()).containsExactly("children");
    }

    @Test
    void trap_15_a_share_is_compared_in_whole_numbers_at_its_very_edge() {
        // 0.5% of 200 is 1: between 0.5% and 0.6% of 200 there is exactly one whole number.
        Problem edge = with(
                problem(STANDARD, List.of(asked("some", 1), out("all", 200))),
                says(
                        "share",
                        new Link(Map.of("some", 1000L, "all", -5L), 0, Link.NO_MOST),
                        new Link(Map.of("some", 1000L, "all", -6L), Link.NO_LEAST, -1)));
        assertThat(plan(edge).added()).containsExactly("share");
    }

    @Test
    void trap_15_a_ratio_that_looks_open_in_fractions_leaves_two_whole_numbers() {
        Problem average = with(
                problem(
                        STANDARD,
                        List.of(asked("children", 2), asked("episodes", 5), asked("other", 20), asked("all", 25)),
                        sum("all", "episodes", "other")),
                says("average", new Link(Map.of("episodes", 2L, "children", -5L), 0, 0)));
        assertThat(plan(average).added()).contains("average");
    }
}
