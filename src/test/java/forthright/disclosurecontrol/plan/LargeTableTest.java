package forthright.disclosurecontrol.plan;

import static org.assertj.core.api.Assertions.assertThat;

import forthright.disclosurecontrol.problem.Problem;
import forthright.disclosurecontrol.problem.Tables;
import forthright.disclosurecontrol.proof.Plan;
import forthright.disclosurecontrol.proof.Verifier;
import org.junit.jupiter.api.Test;

/** A table as large as a ministry's: 36 rows, 35 columns and their totals, one cell in nine small. */
class LargeTableTest {
    @Test
    void a_table_of_thirteen_hundred_cells_is_planned_and_proved() {
        Problem problem = Tables.large(36, 35, 144);
        assertThat(problem.figures()).hasSize(36 * 35 + 36 + 35 + 1);
        assertThat(problem.primaries()).hasSize(144);

        Plan plan = Planner.plan(problem);

        assertThat(Verifier.verify(problem, plan).faults()).isEmpty();
        assertThat(plan.isPossible()).isTrue();
        assertThat(plan.withheld()).containsAll(problem.primaries()).hasSizeLessThan(2 * 144);
    }

    @Test
    void a_table_past_which_the_fewest_are_not_looked_for_loses_nothing_that_could_be_printed() {
        Problem problem = Tables.large(14, 12, 12);
        Planner.Explained explained = Planner.explained(problem);
        assertThat(explained.plan().least()).isFalse();
        assertThat(Verifier.verify(problem, explained.plan()).isSafe()).isTrue();
        assertThat(explained.explanations())
                .hasSameSizeAs(explained.plan().added())
                .allSatisfy(why -> assertThat(why.protects()).isNotEmpty());
    }
}
