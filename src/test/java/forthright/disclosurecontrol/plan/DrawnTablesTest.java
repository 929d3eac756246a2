package forthright.disclosurecontrol.plan;

import static org.assertj.core.api.Assertions.assertThat;

import forthright.disclosurecontrol.problem.ByTrying;
import forthright.disclosurecontrol.problem.Drawn;
import forthright.disclosurecontrol.problem.EveryWorld;
import forthright.disclosurecontrol.problem.Problem;
import forthright.disclosurecontrol.proof.Plan;
import forthright.disclosurecontrol.proof.Verifier;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Tables drawn by lot, at every level, against the second program that tries everything. */
class DrawnTablesTest {
    private static final int TABLES = Integer.getInteger("drawn", 500);

    @Test
    void the_plan_of_a_drawn_table_is_safe_and_no_smaller_one_is() {
        List<Long> tooMany = new ArrayList<>();
        for (long seed = 0; seed < TABLES; seed++) {
            try {
                assertSafe(seed, Drawn.table(seed, 2, 3));
            } catch (EveryWorld.TooMany notTried) {
                tooMany.add(seed);
            }
        }
        assertThat(tooMany).hasSizeLessThanOrEqualTo(TABLES / 100);
    }

    private static void assertSafe(long seed, Problem problem) {
        Plan plan = Planner.plan(problem);
        ByTrying trying = new ByTrying(problem);
        String which = "table %d: %s %s".formatted(seed, problem.protection(), plan);
        assertThat(Verifier.verify(problem, plan).faults()).as(which).isEmpty();
        assertThat(plan.beyondRepair()).as(which).containsExactlyInAnyOrderElementsOf(trying.beyondRepair());
        assertThat(trying.isSafe(new HashSet<>(plan.added()))).as(which).isTrue();
        assertThat(plan.least()).as(which).isTrue();
        assertThat(plan.added()).as(which).hasSize(trying.least());
    }
}
