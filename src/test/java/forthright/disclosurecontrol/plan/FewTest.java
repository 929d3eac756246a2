package forthright.disclosurecontrol.plan;

import static forthright.disclosurecontrol.problem.Tables.asked;
import static forthright.disclosurecontrol.problem.Tables.five;
import static forthright.disclosurecontrol.problem.Tables.problem;
import static forthright.disclosurecontrol.problem.Tables.sum;
import static forthright.disclosurecontrol.problem.Tables.twoWay;
import static org.assertj.core.api.Assertions.assertThat;

import forthright.bank.Council.SmallNumbers.Level;
import forthright.disclosurecontrol.attack.Attacker;
import forthright.disclosurecontrol.attack.Choice;
import forthright.disclosurecontrol.attack.Effort;
import forthright.disclosurecontrol.attack.Linked;
import forthright.disclosurecontrol.attack.Linking;
import forthright.disclosurecontrol.problem.Drawn;
import forthright.disclosurecontrol.problem.Problem;
import forthright.disclosurecontrol.problem.Protection;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is withheld where the fewest would take too long: on tables small enough to compare it with the fewest. */
class FewTest {
    private static final Protection STANDARD = five(Level.STANDARD);
    private static final long PLENTY = 4_000_000;

    private static Requirement requirement(Linked linked, Problem problem) {
        return new Requirement(linked, problem, new Attacker(linked, new Effort(PLENTY)));
    }

    private static List<String> few(Problem problem) {
        List<String> few = new ArrayList<>();
        for (Linked linked : Linking.of(problem)) {
            Choice chosen = new Few(requirement(linked, problem), new Nearness(linked)).find();
            Arrays.stream(chosen.numbers())
                    .forEach(cover -> few.add(linked.covers().get(cover)));
        }
        return few;
    }

    @Test
    void a_lone_small_figure_of_a_table_takes_the_three_that_close_a_ring_with_it() {
        assertThat(few(twoWay(STANDARD, new long[] {20, 2, 30}, new long[] {20, 40, 11}, new long[] {50, 60, 70})))
                .containsExactly("r0c2", "r1c1", "r1c2");
    }

    @Test
    void two_small_figures_of_one_row_take_a_third_for_their_sum_and_two_of_a_second_row() {
        assertThat(few(twoWay(STANDARD, new long[] {2, 3, 30}, new long[] {20, 40, 11}, new long[] {50, 60, 70})))
                .containsExactly("r0c2", "r1c0", "r1c1");
    }

    @Test
    void a_row_that_is_safe_by_itself_loses_nothing() {
        assertThat(few(problem(
                        STANDARD,
                        List.of(asked("a", 2), asked("b", 4), asked("c", 3), asked("all", 9)),
                        sum("all", "a", "b", "c"))))
                .isEmpty();
    }

    @Test
    void three_small_figures_take_others_of_their_own_rows_and_columns() {
        assertThat(few(twoWay(
                        STANDARD,
                        new long[] {20, 31, 42, 53},
                        new long[] {26, 3, 48, 59},
                        new long[] {21, 34, 4, 56},
                        new long[] {22, 35, 47, 5})))
                .containsExactly("r1c2", "r1c3", "r2c1", "r3c1");
    }

    @Test
    void drawn_tables_are_kept_safe_and_nothing_is_withheld_that_could_be_printed() {
        int few = 0;
        int fewest = 0;
        for (long seed = 0; seed < 120; seed++) {
            Problem problem = Drawn.table(seed, 3, 4);
            for (Linked linked : Linking.of(problem)) {
                Requirement requirement = requirement(linked, problem);
                Choice chosen = new Few(requirement, new Nearness(linked)).find();
                assertThat(requirement.isMet(chosen)).as("table %d", seed).isTrue();
                for (int cover : chosen.numbers()) {
                    assertThat(requirement.isMet(chosen.without(cover)))
                            .as("table %d without %s", seed, linked.covers().get(cover))
                            .isFalse();
                }
                few += chosen.size();
                fewest += new Fewest(requirement, new Effort(PLENTY))
                        .find()
                        .orElseThrow()
                        .size();
            }
        }
        assertThat(few).isBetween(fewest, fewest + fewest / 10);
    }

    @Test
    void covers_come_in_three_rings_around_what_is_hidden() {
        Problem problem = problem(
                STANDARD,
                List.of(
                        asked("a", 3),
                        asked("b", 20),
                        asked("ab", 23),
                        asked("c", 30),
                        asked("all", 53),
                        asked("d", 40),
                        asked("e", 13),
                        asked("f", 60),
                        asked("ef", 73)),
                sum("ab", "a", "b"),
                sum("all", "ab", "c"),
                sum("all", "d", "e"),
                sum("ef", "e", "f"));
        Linked linked = Linking.of(problem).getFirst();
        assertThat(rings(linked))
                .containsExactly(List.of("b"), List.of("ab"), List.of("c", "d", "e", "f", "all", "ef"));
        assertThat(rings(linked, "b", "c"))
                .containsExactly(List.of("ab"), List.of("all"), List.of("d", "e", "f", "ef"));
    }

    private static List<List<String>> rings(Linked linked, String... withheld) {
        Choice choice = Choice.none(linked.coverCount());
        for (String cover : withheld) {
            choice = choice.with(linked.covers().indexOf(cover));
        }
        return new Nearness(linked)
                .rings(choice).stream()
                        .map(ring -> Arrays.stream(ring)
                                .mapToObj(linked.covers()::get)
                                .toList())
                        .toList();
    }
}
