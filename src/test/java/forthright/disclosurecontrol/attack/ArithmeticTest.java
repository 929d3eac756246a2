package forthright.disclosurecontrol.attack;

import static forthright.disclosurecontrol.problem.Tables.asked;
import static forthright.disclosurecontrol.problem.Tables.five;
import static forthright.disclosurecontrol.problem.Tables.latent;
import static forthright.disclosurecontrol.problem.Tables.out;
import static forthright.disclosurecontrol.problem.Tables.problem;
import static forthright.disclosurecontrol.problem.Tables.sum;
import static org.assertj.core.api.Assertions.assertThat;

import forthright.bank.Council.SmallNumbers.Level;
import forthright.disclosurecontrol.problem.Link;
import forthright.disclosurecontrol.problem.Problem;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** How a reader would reckon, in names. */
class ArithmeticTest {
    private static String against(Problem problem, String figure) {
        Linked linked = Linking.of(problem).getFirst();
        return new Attacker(linked, new Effort(1000))
                .arithmetic(linked.numberOf(figure), Choice.none(linked.coverCount()))
                .map(Arithmetic::toString)
                .orElse("nothing");
    }

    @Test
    void a_part_is_the_total_less_the_others() {
        Problem row = problem(
                five(Level.EXACT),
                List.of(asked("a", 3), asked("b", 20), asked("c", 30), asked("all", 53)),
                sum("all", "a", "b", "c"));
        assertThat(against(row, "a")).isEqualTo("all - b - c = a");
    }

    @Test
    void a_total_is_what_its_parts_add_up_to() {
        Problem row =
                problem(five(Level.EXACT), List.of(out("a", 1), asked("b", 2), latent("all", 3)), sum("all", "a", "b"));
        assertThat(against(row, "all")).isEqualTo("a = all - b");
    }

    @Test
    void a_comparison_only_bounds_and_a_multiple_says_how_often() {
        Problem half = new Problem(
                "half",
                five(Level.EXACT),
                List.of(asked("a", 3), asked("all", 7)),
                List.of(),
                List.of(new Link(Map.of("a", 2L, "all", -1L), Link.NO_LEAST, -1)),
                List.of());
        assertThat(against(half, "a")).isEqualTo("all bounds 2 x a");
    }

    @Test
    void where_nothing_is_ruled_out_there_is_no_sum() {
        Problem row = problem(
                five(Level.EXACT), List.of(latent("a", 3), latent("b", 20), latent("all", 23)), sum("all", "a", "b"));
        assertThat(against(problem(five(Level.EXACT), List.of(asked("a", 3))), "a"))
                .isEqualTo("nothing");
        assertThat(row.primaries()).isEmpty();
    }
}
