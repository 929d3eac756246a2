package forthright.disclosurecontrol.plan;

import static forthright.disclosurecontrol.problem.Tables.asked;
import static forthright.disclosurecontrol.problem.Tables.five;
import static forthright.disclosurecontrol.problem.Tables.large;
import static forthright.disclosurecontrol.problem.Tables.latent;
import static forthright.disclosurecontrol.problem.Tables.out;
import static forthright.disclosurecontrol.problem.Tables.problem;
import static forthright.disclosurecontrol.problem.Tables.says;
import static forthright.disclosurecontrol.problem.Tables.sum;
import static forthright.disclosurecontrol.problem.Tables.with;
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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Plans as a whole: what they name, what they prove, and when they say that no fewer would do. */
class PlannerTest {
    private static final Protection STANDARD = five(Level.STANDARD);

    private static Plan plan(Problem problem) {
        Plan plan = Planner.plan(problem);
        assertThat(Verifier.verify(problem, plan).faults()).isEmpty();
        return plan;
    }

    /** A small part, so many others, and their total: any one of them covers. */
    private static Problem row(int others) {
        List<Figure> figures = new ArrayList<>(List.of(asked("small", 3)));
        IntStream.range(0, others).forEach(i -> figures.add(asked("other" + i, 10)));
        figures.add(asked("all", 3 + 10L * others));
        String[] parts =
                figures.stream().map(Figure::id).filter(id -> !id.equals("all")).toArray(String[]::new);
        return problem(STANDARD, figures, sum("all", parts));
    }

    @Test
    void the_fewest_are_looked_for_among_as_many_as_a_hundred_and_fifty_covers() {
        assertThat(plan(row(149)).least()).isTrue();
        assertThat(plan(row(150)).least()).isFalse();
        assertThat(plan(row(150)).added()).hasSize(1);
    }

    @Test
    void past_the_fewest_a_table_loses_nothing_that_could_be_printed() {
        Problem table = large(12, 12, 3);
        Plan plan = plan(table);
        assertThat(plan.least()).isFalse();
        assertThat(plan.added()).hasSizeBetween(3, 9);
    }

    @Test
    void a_group_that_is_not_proved_makes_the_whole_plan_unproved_whichever_comes_first() {
        for (String name : List.of("a", "z")) {
            Problem long150 = row(150);
            List<Figure> figures = new ArrayList<>(long150.figures());
            figures.add(asked(name, 2));
            figures.add(asked(name + "2", 20));
            figures.add(asked(name + "3", 22));
            assertThat(plan(problem(STANDARD, figures, long150.sums().getFirst(), sum(name + "3", name, name + "2")))
                            .least())
                    .isFalse();
        }
    }

    @Test
    void what_was_too_hard_to_look_at_is_not_called_the_least() {
        // Fifteen times nothing or two, and an odd one: too many ways to try.
        Map<String, Long> terms = new LinkedHashMap<>(Map.of("odd", 1L));
        List<Figure> figures = new ArrayList<>(List.of(hidden("odd", 1)));
        for (int i = 0; i < 15; i++) {
            terms.put("f" + i, 2L);
            figures.add(hidden("f" + i, i < 7 ? 1 : 0));
        }
        Problem hard = with(problem(five(Level.EXACT), figures), new Link(terms, 15, 15));
        Plan plan = Planner.plan(hard);
        assertThat(plan.least()).isFalse();
    }

    private static Figure hidden(String id, long value) {
        return new Figure(id, value, Role.LATENT, id.equals("odd") ? Care.ALWAYS : Care.NEVER, new Known(0, 1));
    }

    @Test
    void what_is_withheld_comes_in_the_order_of_print_figures_first() {
        Problem problem = with(
                problem(
                        STANDARD,
                        List.of(asked("z", 20), asked("b", 3), asked("a", 4), asked("all", 27)),
                        sum("all", "z", "b", "a")),
                says("share", new Link(Map.of("b", 1L), 3, 3)));
        Plan plan = plan(problem);
        assertThat(plan.withheld()).containsExactly("b", "a", "share");
        assertThat(plan.added()).containsExactly("share");
    }

    @Test
    void worlds_name_what_is_other_than_it_is_and_each_comes_once() {
        Plan plan =
                plan(problem(STANDARD, List.of(asked("a", 3), asked("b", 20), asked("all", 23)), sum("all", "a", "b")));
        assertThat(plan.worlds())
                .doesNotHaveDuplicates()
                .hasSize(2)
                .allSatisfy(world -> assertThat(world).containsOnlyKeys("a", "b"));
    }

    @Test
    void values_are_said_to_be_ruled_out_of_what_is_beyond_repair_alone_unless_the_level_is_strict() {
        List<Figure> figures = List.of(asked("a", 3), asked("b", 4), asked("c", 9));
        Link known = new Link(Map.of("a", 1L), 3, 3);
        Link tied = new Link(Map.of("a", 1L, "b", 1L, "c", 1L), 0, 99);
        Plan standard = plan(with(with(problem(STANDARD, figures), known), tied));
        assertThat(standard.beyondRepair()).containsExactly("a");
        assertThat(standard.ruledOut()).isEqualTo(Map.of("a", List.of(1L, 2L, 4L, 5L)));
        Plan strict = plan(with(with(problem(five(Level.STRICT), figures), known), tied));
        assertThat(strict.ruledOut()).isEqualTo(Map.of("a", List.of(1L, 2L, 4L, 5L), "b", List.of()));
    }

    @Test
    void nothing_is_withheld_for_the_sake_of_what_is_known_anyway() {
        // An earlier reply told a under another name: no cover helps, however many there are.
        for (int covers : new int[] {1, 150}) {
            List<Figure> figures = new ArrayList<>(
                    List.of(asked("a", 3), out("told", 3), asked("b", 20), asked("c", 10), asked("all", 33)));
            for (int i = 0; i < covers; i++) {
                figures.add(asked("other" + i, 10));
            }
            Problem problem =
                    problem(STANDARD, figures, sum("all", "a", "b", "c"), new Sum("told", List.of("a"), false));
            Plan plan = plan(problem);
            assertThat(plan.beyondRepair()).containsExactly("a");
            assertThat(plan.added()).isEmpty();
        }
    }

    @Test
    void explanations_name_each_that_is_added_and_what_is_lost() {
        Planner.Explained explained = Planner.explained(problem(
                STANDARD,
                List.of(asked("a", 3), asked("b", 20), asked("all", 23), asked("d", 3), latent("rest", 4), out("e", 7)),
                sum("all", "a", "b"),
                sum("e", "d", "rest")));
        assertThat(explained.explanations())
                .extracting(Explanation::toString)
                .containsExactly("b is withheld: with it, a could be worked out (all - b = a)");
        assertThat(explained.lost()).isEmpty();
        Planner.Explained lost = Planner.explained(
                problem(STANDARD, List.of(asked("a", 3), out("b", 20), out("all", 23)), sum("all", "a", "b")));
        assertThat(lost.lost()).extracting(Explanation::sum).containsExactly(" (all - b = a)");
        assertThat(lost.lost()).extracting(Explanation::withheld).containsExactly("a");
    }

    @Test
    void what_an_earlier_symbol_left_and_a_sum_tells_is_proved_to_be_lost() {
        Figure told = new Figure("a", 3, Role.NEW, Care.IF_SMALL, new Known(2, 4));
        Plan plan = plan(problem(STANDARD, List.of(told, out("b", 20), out("all", 23)), sum("all", "a", "b")));
        assertThat(plan.beyondRepair()).containsExactly("a");
        assertThat(plan.ruledOut()).isEqualTo(Map.of("a", List.of(1L, 2L, 4L, 5L)));
    }
}
