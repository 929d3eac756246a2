package forthright.disclosurecontrol.proof;

import static forthright.disclosurecontrol.problem.Tables.asked;
import static forthright.disclosurecontrol.problem.Tables.five;
import static forthright.disclosurecontrol.problem.Tables.latent;
import static forthright.disclosurecontrol.problem.Tables.out;
import static forthright.disclosurecontrol.problem.Tables.problem;
import static forthright.disclosurecontrol.problem.Tables.sum;
import static forthright.disclosurecontrol.problem.Tables.twoWay;
import static org.assertj.core.api.Assertions.assertThat;

import forthright.bank.Council.SmallNumbers.Level;
import forthright.disclosurecontrol.plan.Planner;
import forthright.disclosurecontrol.problem.Problem;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A plan that was changed after it was made is refused: the verifier believes arithmetic and nobody's word. */
class TamperedPlanTest {
    private static final Problem TABLE = twoWay(five(Level.STANDARD), new long[] {2, 17, 30}, new long[] {20, 40, 11});
    private static final Plan PLAN = Planner.plan(TABLE);

    private static List<String> faults(Plan plan) {
        return Verifier.verify(TABLE, plan).faults();
    }

    @Test
    void the_plan_as_it_was_made_is_safe() {
        assertThat(faults(PLAN)).isEmpty();
        assertThat(Verifier.verify(TABLE, PLAN).isSafe()).isTrue();
    }

    @Test
    void a_world_with_one_value_changed_is_refused_whichever_it_is() {
        for (int i = 0; i < PLAN.worlds().size(); i++) {
            for (String id : PLAN.worlds().get(i).keySet()) {
                for (long by : new long[] {-1, 1, -1000, Long.MAX_VALUE / 2}) {
                    List<Map<String, Long>> worlds = new ArrayList<>(PLAN.worlds());
                    worlds.set(i, new HashMap<>(worlds.get(i)));
                    worlds.get(i).merge(id, by, Long::sum);
                    assertThat(faults(Plans.withWorlds(PLAN, worlds)))
                            .contains("World " + (i + 1) + " of the plan does not fit what is known.");
                }
            }
        }
    }

    @Test
    void a_world_that_changes_what_is_printed_is_refused() {
        List<Map<String, Long>> worlds = new ArrayList<>(PLAN.worlds());
        worlds.add(Map.of("all", 121L));
        assertThat(faults(Plans.withWorlds(PLAN, worlds)))
                .containsExactly("World 3 of the plan does not fit what is known.");
    }

    @Test
    void a_world_of_something_unknown_is_refused() {
        List<Map<String, Long>> worlds = new ArrayList<>(PLAN.worlds());
        worlds.add(Map.of("r9", 1L));
        assertThat(faults(Plans.withWorlds(PLAN, worlds)))
                .containsExactly("World 3 of the plan does not fit what is known.");
    }

    @Test
    void a_world_whose_numbers_do_not_fit_proves_nothing() {
        List<Map<String, Long>> worlds = new ArrayList<>(PLAN.worlds());
        worlds.add(Map.of("r0c1", Long.MAX_VALUE, "r1c1", Long.MAX_VALUE, "r0c0", 3L));
        assertThat(faults(Plans.withWorlds(PLAN, worlds)))
                .containsExactly("World 3 of the plan does not fit what is known.");
    }

    @Test
    void a_plan_without_one_of_its_worlds_proves_too_little() {
        assertThat(PLAN.worlds()).hasSize(2);
        for (Map<String, Long> world : PLAN.worlds()) {
            assertThat(faults(Plans.withWorlds(PLAN, List.of(world))))
                    .containsExactly("r0c0 could be worked out, or nearly.");
        }
        assertThat(faults(Plans.withWorlds(PLAN, List.of()))).containsExactly("r0c0 could be worked out, or nearly.");
    }

    @Test
    void two_worlds_that_show_the_same_value_count_once() {
        Map<String, Long> world = PLAN.worlds().getFirst();
        assertThat(faults(Plans.withWorlds(PLAN, List.of(world, world))))
                .containsExactly("r0c0 could be worked out, or nearly.");
    }

    @Test
    void a_figure_that_is_unlisted_would_be_printed() {
        for (String id : PLAN.withheld()) {
            List<String> withheld = new ArrayList<>(PLAN.withheld());
            withheld.remove(id);
            assertThat(faults(Plans.withWithheld(PLAN, withheld))).isNotEmpty();
        }
        List<String> withheld = new ArrayList<>(PLAN.withheld());
        withheld.remove("r0c0");
        assertThat(faults(Plans.withWithheld(PLAN, withheld))).contains("r0c0 is small and would be printed.");
    }

    @Test
    void what_is_no_figure_of_the_reply_cannot_be_withheld() {
        Problem table = problem(
                five(Level.STANDARD), List.of(asked("a", 9), latent("b", 20), out("c", 29)), sum("c", "a", "b"));
        for (String id : List.of("b", "c", "nobody")) {
            Plan plan = Plans.withWithheld(Planner.plan(table), List.of(id));
            assertThat(Verifier.verify(table, plan).faults())
                    .containsExactly(id + " cannot be withheld: it is no figure or sentence of this reply.");
        }
    }

    @Test
    void small_parts_of_a_known_small_sum_are_refused() {
        Problem table = problem(
                five(Level.STANDARD),
                List.of(asked("a", 1), asked("b", 3), asked("c", 9), asked("all", 13)),
                sum("all", "a", "b", "c"));
        Plan plan = new Plan(
                List.of("a", "b"),
                List.of(),
                true,
                List.of(),
                Map.of(),
                List.of(),
                List.of(Map.of("a", 2L, "b", 2L), Map.of("a", 3L, "b", 1L)));
        assertThat(Verifier.verify(table, plan).faults())
                .containsExactly("What is withheld of all would be known as one small count.");
    }
}
