package forthright.disclosurecontrol.plan;

import static forthright.disclosurecontrol.problem.Tables.asked;
import static forthright.disclosurecontrol.problem.Tables.five;
import static forthright.disclosurecontrol.problem.Tables.out;
import static forthright.disclosurecontrol.problem.Tables.problem;
import static forthright.disclosurecontrol.problem.Tables.sum;
import static forthright.disclosurecontrol.problem.Tables.twoWay;
import static org.assertj.core.api.Assertions.assertThat;

import forthright.bank.Council.SmallNumbers.Level;
import forthright.disclosurecontrol.problem.Problem;
import forthright.disclosurecontrol.problem.Protection;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Coarser forms that would leave less to withhold. */
class MergingTest {
    private static final Protection STANDARD = five(Level.STANDARD);

    private static List<Merging> offered(Problem problem) {
        return Merging.of(problem, Planner.plan(problem));
    }

    @Test
    void a_small_figure_and_its_neighbour_could_be_one_and_nothing_would_be_withheld() {
        Problem quarters = problem(
                STANDARD,
                List.of(asked("spring", 3), asked("summer", 40), asked("autumn", 50), out("year", 93)),
                sum("year", "spring", "summer", "autumn"));

        assertThat(offered(quarters)).containsExactly(new Merging("spring", "summer", 0, 2));
        assertThat(offered(quarters).getFirst())
                .hasToString("spring and summer given as one figure: 0 withheld in place of 2");
    }

    @Test
    void neighbours_that_are_small_together_are_not_offered() {
        Problem small = problem(
                STANDARD,
                List.of(asked("a", 1), asked("b", 2), asked("c", 50), out("all", 53)),
                sum("all", "a", "b", "c"));

        assertThat(offered(small))
                .extracting(Merging::first, Merging::second)
                .doesNotContain(org.assertj.core.groups.Tuple.tuple("a", "b"));
    }

    @Test
    void nothing_is_offered_where_only_small_figures_are_withheld() {
        Problem alone = problem(STANDARD, List.of(asked("a", 3), asked("b", 40)));

        assertThat(offered(alone)).isEmpty();
    }

    @Test
    void a_figure_that_stands_in_two_tables_is_not_merged_in_one_of_them() {
        assertThat(offered(twoWay(STANDARD, new long[] {3, 40}, new long[] {50, 60})))
                .isEmpty();
    }
}
