package forthright.disclosurecontrol.proof;

import static forthright.disclosurecontrol.problem.Tables.asked;
import static forthright.disclosurecontrol.problem.Tables.five;
import static forthright.disclosurecontrol.problem.Tables.latent;
import static forthright.disclosurecontrol.problem.Tables.out;
import static forthright.disclosurecontrol.problem.Tables.problem;
import static forthright.disclosurecontrol.problem.Tables.sum;
import static forthright.disclosurecontrol.problem.Tables.with;
import static org.assertj.core.api.Assertions.assertThat;

import forthright.bank.Council.SmallNumbers.Level;
import forthright.disclosurecontrol.plan.Planner;
import forthright.disclosurecontrol.problem.Link;
import forthright.disclosurecontrol.problem.Problem;
import forthright.disclosurecontrol.problem.Statement;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What is said to be beyond repair, or ruled out whatever is withheld, is believed only with a reason that adds up. */
class ClaimsTest {
    private static final String WITHOUT_PROOF = "a is said to be beyond repair, without proof.";

    /** The total and the other part are out: a is known. */
    private static final Problem KNOWN =
            problem(five(Level.STANDARD), List.of(asked("a", 3), out("b", 20), out("all", 23)), sum("all", "a", "b"));

    /** An average of two and a half is out: a is even, whatever fractions say. */
    private static final Problem EVEN = with(
            problem(five(Level.STANDARD), List.of(asked("a", 2), latent("b", 5))),
            new Statement("average", "", true, List.of(new Link(Map.of("b", 2L, "a", -5L), 0, 0))));

    private static List<String> faults(Problem problem, Plan plan) {
        return Verifier.verify(problem, plan).faults();
    }

    @Test
    void what_is_out_already_is_beyond_repair_with_a_reason() {
        Plan plan = Planner.plan(KNOWN);
        assertThat(plan.beyondRepair()).containsExactly("a");
        assertThat(plan.ruledOut().get("a")).containsExactly(1L, 2L, 4L, 5L);
        assertThat(faults(KNOWN, plan)).isEmpty();
        assertThat(faults(KNOWN, Plans.withImpossible(plan)))
                .containsExactly(WITHOUT_PROOF, "a is said not to take some values, without proof.");
    }

    @Test
    void a_reason_of_whole_numbers_is_believed_where_it_holds_on_either_side() {
        Plan plan = Planner.plan(EVEN);
        assertThat(plan.beyondRepair()).containsExactlyInAnyOrder("a", "b");
        assertThat(plan.impossible()).extracting(Impossible::reason).hasAtLeastOneElementOfType(Reason.Either.class);
        assertThat(faults(EVEN, plan)).isEmpty();
    }

    @Test
    void a_figure_that_can_be_hidden_is_not_beyond_repair() {
        Problem row = problem(
                five(Level.STANDARD), List.of(asked("a", 3), asked("b", 20), out("all", 23)), sum("all", "a", "b"));
        Plan plan = new Plan(List.of("a"), List.of(), true, List.of("a"), Map.of(), List.of(), List.of());
        assertThat(faults(row, plan)).contains(WITHOUT_PROOF);
        assertThat(faults(
                        row,
                        Plans.withImpossible(
                                plan, Planner.plan(KNOWN).impossible().toArray(Impossible[]::new))))
                .contains(WITHOUT_PROOF);
    }

    @Test
    void what_is_no_sensitive_figure_or_sum_is_not_beyond_repair() {
        for (String name : List.of("b", "nobody", "parts of nobody", "parts of all")) {
            assertThat(faults(KNOWN, Plans.withBeyondRepair(Planner.plan(KNOWN), "a", name)))
                    .containsExactly(name + " is said to be beyond repair, without proof.");
        }
    }

    @Test
    void a_value_that_is_not_ruled_out_is_not_believed_to_be() {
        Plan plan = Planner.plan(EVEN);
        assertThat(faults(
                        EVEN,
                        Plans.withRuledOut(
                                plan,
                                Map.of(
                                        "a",
                                        List.of(1L, 3L, 4L, 5L),
                                        "b",
                                        plan.ruledOut().get("b")))))
                .contains("a is said not to take some values, without proof.");
    }

    @Test
    void a_reason_with_anything_changed_proves_nothing() {
        Link row = KNOWN.sums().getFirst().link();
        Plan plan = Planner.plan(KNOWN);
        Reason none = new Reason.Sum(Map.of());
        for (Reason reason : List.of(
                none,
                new Reason.Sum(Map.of(row, 0L)),
                new Reason.Sum(Map.of(new Link(Map.of("a", 1L), 3, 3), 1L)),
                new Reason.Sum(Map.of(new Link(Map.of("nobody", 1L), 3, 3), 1L)),
                new Reason.Sum(Map.of(row, Long.MAX_VALUE)),
                new Reason.Either("nobody", 2, new Reason.Sum(Map.of(row, 1L)), new Reason.Sum(Map.of(row, 1L))),
                new Reason.Either("a", 1, none, new Reason.Sum(Map.of(row, 1L))),
                new Reason.Either("a", 1, new Reason.Sum(Map.of(row, 1L)), none))) {
            assertThat(faults(KNOWN, Plans.withImpossible(plan, claim(1, 2, reason), claim(4, 5, once(row)))))
                    .as(reason.toString())
                    .contains("a is said not to take some values, without proof.");
        }
        assertThat(faults(KNOWN, Plans.withImpossible(plan, claim(4, 5, once(row)), claim(1, 2, once(row)))))
                .isEmpty();
    }

    @Test
    void a_reason_for_some_values_says_nothing_of_others() {
        Link row = KNOWN.sums().getFirst().link();
        Plan plan = Plans.withRuledOut(Planner.plan(KNOWN), Map.of("a", List.of(1L, 2L, 4L, 5L)));
        for (Impossible wide : List.of(claim(1, 3, once(row)), claim(1, 1, once(row)), claim(2, 2, once(row)))) {
            assertThat(faults(KNOWN, Plans.withImpossible(plan, wide, claim(4, 5, once(row)))))
                    .isNotEmpty();
        }
    }

    @Test
    void parts_of_a_small_total_that_a_reply_has_told_are_beyond_repair_together() {
        Problem told = problem(
                five(Level.STANDARD),
                List.of(asked("a", 1), asked("b", 2), out("c", 9), out("all", 12)),
                sum("all", "a", "b", "c"));
        Plan plan = Planner.plan(told);
        assertThat(plan.beyondRepair()).contains("parts of all");
        assertThat(faults(told, plan)).isEmpty();
    }

    @Test
    void parts_of_a_small_total_that_others_tell_are_beyond_repair_together_with_a_reason() {
        Problem told = problem(
                five(Level.STANDARD),
                List.of(asked("a", 1), asked("b", 2), asked("few", 3), out("rest", 9), out("all", 12)),
                sum("few", "a", "b"),
                sum("all", "few", "rest"));
        Plan plan = Planner.plan(told);
        assertThat(plan.beyondRepair()).contains("few", "parts of few");
        assertThat(faults(told, plan)).isEmpty();
        assertThat(faults(told, Plans.withImpossible(plan)))
                .contains("parts of few is said to be beyond repair, without proof.");
    }

    private static Impossible claim(long from, long to, Reason reason) {
        return new Impossible("a", from, to, reason);
    }

    private static Reason once(Link row) {
        return new Reason.Sum(Map.of(row, 1L));
    }
}
