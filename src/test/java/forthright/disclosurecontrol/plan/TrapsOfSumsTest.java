package forthright.disclosurecontrol.plan;

import static forthright.disclosurecontrol.problem.Tables.asked;
import static forthright.disclosurecontrol.problem.Tables.five;
import static forthright.disclosurecontrol.problem.Tables.latent;
import static forthright.disclosurecontrol.problem.Tables.out;
import static forthright.disclosurecontrol.problem.Tables.problem;
import static forthright.disclosurecontrol.problem.Tables.sum;
import static forthright.disclosurecontrol.problem.Tables.twoWay;
import static org.assertj.core.api.Assertions.assertThat;

import forthright.bank.Council.SmallNumbers.Level;
import forthright.disclosurecontrol.problem.Figure;
import forthright.disclosurecontrol.problem.Figure.Care;
import forthright.disclosurecontrol.problem.Figure.Known;
import forthright.disclosurecontrol.problem.Figure.Role;
import forthright.disclosurecontrol.problem.Link;
import forthright.disclosurecontrol.problem.Problem;
import forthright.disclosurecontrol.problem.Protection;
import forthright.disclosurecontrol.problem.Sum;
import forthright.disclosurecontrol.proof.Plan;
import forthright.disclosurecontrol.proof.Verifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Known traps of hiding figures in sums, each by the number it has in the method. */
class TrapsOfSumsTest {
    private static final Protection STANDARD = five(Level.STANDARD);
    private static final Protection EXACT = five(Level.EXACT);

    private static Plan plan(Problem problem) {
        Plan plan = Planner.plan(problem);
        assertThat(Verifier.verify(problem, plan).faults()).isEmpty();
        return plan;
    }

    private static Problem row(Protection protection, long... counts) {
        List<Figure> figures = new ArrayList<>();
        long all = 0;
        for (long count : counts) {
            figures.add(asked("part" + figures.size(), count));
            all += count;
        }
        List<String> parts = figures.stream().map(Figure::id).toList();
        figures.add(asked("total", all));
        return problem(protection, figures, new Sum("total", parts, true));
    }

    @Test
    void trap_1_two_ones_that_add_up_to_two_are_not_hidden_by_one_another() {
        assertThat(plan(row(EXACT, 1, 1, 20, 30)).added()).containsExactly("part2");
    }

    @Test
    void trap_1_two_fives_that_add_up_to_ten_are_not_hidden_by_one_another() {
        assertThat(plan(row(EXACT, 5, 5, 20, 30)).added()).containsExactly("part2");
    }

    @Test
    void trap_1_two_zeros_behind_the_symbol_are_not_hidden_by_one_another() {
        Protection zerosToo = new Protection(5, false, true, Level.EXACT);
        assertThat(plan(row(zerosToo, 0, 0, 20, 30)).added()).containsExactly("part2");
    }

    @Test
    void trap_2_two_hidden_in_every_line_are_not_enough_where_all_are_fives() {
        Plan plan = plan(twoWay(EXACT, new long[] {5, 5, 20}, new long[] {5, 5, 30}, new long[] {9, 8, 7}));
        assertThat(plan.added()).isNotEmpty();
    }

    @Test
    void trap_2_two_hidden_in_every_line_are_not_always_needed() {
        // Without the totals of columns a line needs a second one, and the column does not.
        Problem rows = problem(
                STANDARD,
                List.of(
                        asked("a0", 3),
                        asked("a1", 20),
                        asked("a", 23),
                        asked("b0", 30),
                        asked("b1", 40),
                        asked("b", 70)),
                sum("a", "a0", "a1"),
                sum("b", "b0", "b1"));
        assertThat(plan(rows).added()).containsExactly("a1");
    }

    @Test
    void trap_3_a_total_that_a_second_breakdown_gives_away_is_no_cover() {
        Problem twice = problem(
                STANDARD,
                List.of(
                        asked("girls", 3),
                        asked("boys", 20),
                        asked("north", 11),
                        asked("south", 12),
                        asked("total", 23)),
                sum("total", "girls", "boys"),
                sum("total", "north", "south"));
        assertThat(plan(twice).added()).containsExactly("boys");
    }

    @Test
    void trap_3_a_total_printed_elsewhere_is_no_cover() {
        Problem elsewhere = problem(
                STANDARD,
                List.of(asked("girls", 3), asked("boys", 20), out("total", 23)),
                sum("total", "girls", "boys"));
        assertThat(plan(elsewhere).added()).containsExactly("boys");
    }

    @Test
    void trap_4_a_parent_of_one_part_is_the_same_figure() {
        Problem chain = problem(
                STANDARD,
                List.of(asked("child", 3), asked("parent", 3), asked("other", 20), asked("all", 23)),
                new Sum("parent", List.of("child"), false),
                sum("all", "parent", "other"));
        assertThat(plan(chain).withheld()).contains("child", "parent", "other");
    }

    @Test
    void trap_5_the_complement_of_nearly_all_is_small() {
        Problem interviews = problem(
                STANDARD,
                List.of(asked("offered", 214), asked("held", 211), latent("none", 3)),
                sum("offered", "held", "none"));
        assertThat(plan(interviews).added()).hasSize(1);
    }

    @Test
    void trap_6_a_total_of_one_small_figure_and_zeros_is_small_itself() {
        Plan plan = plan(row(STANDARD, 0, 4, 0));
        assertThat(plan.withheld()).containsExactly("part1", "total");
        assertThat(plan.added()).isEmpty();
    }

    @Test
    void trap_10_any_marker_beside_a_large_marker_bounds_the_rest() {
        Problem markers = new Problem(
                "markers",
                EXACT,
                List.of(asked("any", 30), asked("first", 26), asked("second", 4)),
                List.of(),
                List.of(
                        new Link(Map.of("any", 1L, "first", -1L, "second", -1L), Link.NO_LEAST, 0),
                        Link.atMost("first", "any"),
                        Link.atMost("second", "any")),
                List.of());
        // 4 or 5 is enough for the law, and not for the default.
        assertThat(plan(markers).added()).isEmpty();
        assertThat(plan(new Problem("markers", STANDARD, markers.figures(), List.of(), markers.links(), List.of()))
                        .added())
                .hasSize(1);
    }

    @Test
    void trap_16_whoever_is_the_one_in_a_figure_cannot_work_out_another() {
        Protection open = new Protection(5, true, true, Level.EXACT);
        Protection againstThoseCounted = new Protection(5, true, true, Level.EXACT, true);
        List<Figure> figures = List.of(asked("one", 1), asked("two", 2), asked("many", 30), asked("all", 33));
        Sum all = sum("all", "one", "two", "many");

        assertThat(plan(problem(open, figures, all)).added()).isEmpty();
        assertThat(plan(problem(againstThoseCounted, figures, all)).added()).containsExactly("many");
    }

    @Test
    void trap_16_what_is_out_already_tells_whoever_is_the_one_and_goes_to_a_person() {
        Problem told = problem(
                new Protection(5, true, true, Level.EXACT, true),
                List.of(asked("one", 1), asked("two", 2), out("both", 3)),
                sum("both", "one", "two"));

        assertThat(plan(told).beyondRepair()).containsExactly("two");
    }

    @Test
    void trap_12_the_choice_does_not_speak_of_the_size_of_what_is_chosen() {
        List<String> chosen = plan(row(STANDARD, 3, 14, 22, 9)).withheld();
        for (long[] counts : new long[][] {
            {3, 14, 9, 22}, {3, 22, 14, 9}, {3, 22, 9, 14}, {3, 9, 14, 22}, {3, 9, 22, 14}, {1, 400, 7, 90}
        }) {
            assertThat(plan(row(STANDARD, counts)).withheld()).isEqualTo(chosen);
        }
    }

    @Test
    void trap_12_in_a_table_too_the_choice_depends_on_where_the_small_ones_stand_alone() {
        Random random = new Random(12);
        List<String> chosen = List.of();
        for (int i = 0; i < 50; i++) {
            long[][] counts = new long[4][4];
            for (long[] row : counts) {
                Arrays.setAll(row, c -> 20 + random.nextInt(80));
            }
            counts[0][1] = 2;
            counts[2][3] = 4;
            Plan plan = plan(twoWay(STANDARD, counts));
            chosen = i == 0 ? plan.withheld() : chosen;
            assertThat(plan.withheld()).isEqualTo(chosen);
        }
    }

    @Test
    void trap_12_a_figure_that_need_not_be_protected_can_be_withheld_for_others_and_is_one_of_equals() {
        Figure open = new Figure("a", 4, Role.NEW, Care.NEVER, Known.NOTHING);
        Problem row = problem(
                STANDARD, List.of(open, asked("b", 3), asked("c", 30), asked("all", 37)), sum("all", "a", "b", "c"));
        assertThat(plan(row).added()).containsExactly("a");
    }
}
