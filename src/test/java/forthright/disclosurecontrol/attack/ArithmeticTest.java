package forthright.disclosurecontrol.attack;

import static forthright.disclosurecontrol.problem.Tables.asked;
import static forthright.disclosurecontrol.problem.Tables.five;
import static forthright.disclosurecontrol.problem.Tables.latent;
import static forthright.disclosurecontrol.problem.Tables.out;
import static forthright.disclosurecontrol.problem.Tables.problem;
import static forthright.disclosurecontrol.problem.Tables.sum;
import static forthright.disclosurecontrol.problem.Tables.with;
import static org.assertj.core.api.Assertions.assertThat;

import forthright.bank.Council.SmallNumbers.Level;
import forthright.disclosurecontrol.problem.Link;
import forthright.disclosurecontrol.problem.Problem;
import java.util.LinkedHashMap;
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

    /** One link, or several so many times each, over a and b that are hidden and c, d and e that are not. */
    private static String written(Map<Link, Long> multiples) {
        Problem problem = problem(
                five(Level.EXACT), List.of(asked("a", 3), asked("b", 4), asked("c", 20), asked("d", 30), out("e", 40)));
        for (Link link : multiples.keySet()) {
            problem = with(problem, link);
        }
        Linked linked = Linking.of(problem).getFirst();
        return Arithmetic.of(multiples, linked, Choice.none(linked.coverCount()))
                .map(Arithmetic::toString)
                .orElse("nothing");
    }

    private static Link link(long least, long most, Object... terms) {
        Map<String, Long> times = new LinkedHashMap<>();
        for (int i = 0; i < terms.length; i += 2) {
            times.put((String) terms[i], ((Integer) terms[i + 1]).longValue());
        }
        return new Link(times, least, most);
    }

    @Test
    void each_side_is_written_with_what_is_added_first_and_the_hidden_side_with_a_plus_in_front() {
        record Case(Link link, String written) {}
        for (Case one : List.of(
                new Case(link(0, 0, "a", 1, "c", -1), "c = a"),
                new Case(link(0, 0, "a", -1, "c", 1), "c = a"),
                new Case(link(0, 0, "a", 1, "b", -1, "c", 1, "d", -1), "d - c = a - b"),
                new Case(link(0, 0, "a", -1, "b", 1, "c", 1, "d", -1), "c - d = a - b"),
                new Case(link(0, 0, "a", 2, "b", 3, "c", 5, "d", -1, "e", -7), "d + 7 x e - 5 x c = 2 x a + 3 x b"),
                new Case(link(0, 0, "a", 1, "c", 1), "-c = a"),
                new Case(link(0, 0, "a", 1, "c", 2, "d", 1), "-2 x c - d = a"),
                new Case(link(3, 3, "a", 1), "0 = a"),
                new Case(link(3, 4, "a", 1, "c", -1), "c bounds a"),
                new Case(link(Link.NO_LEAST, 4, "a", -2, "e", 1), "e bounds 2 x a"))) {
            assertThat(written(Map.of(one.link(), 1L))).isEqualTo(one.written());
        }
    }

    @Test
    void what_is_added_up_counts_as_often_as_it_is_taken_and_what_cancels_out_is_not_written() {
        Link one = link(0, 0, "a", 1, "b", 1, "c", -1);
        Link other = link(0, 0, "b", 1, "d", -1);
        assertThat(written(Map.of(one, 1L, other, -1L))).isEqualTo("c - d = a");
        assertThat(written(Map.of(one, 2L, other, -2L))).isEqualTo("2 x c - 2 x d = 2 x a");
        assertThat(written(Map.of(one, 2L, link(0, 9, "b", 1, "d", -1), -1L))).isEqualTo("2 x c - d bounds 2 x a + b");
        assertThat(Arithmetic.of(
                                Map.of(one, 1L, other, -1L),
                                Linking.of(with(
                                                problem(
                                                        five(Level.EXACT),
                                                        List.of(
                                                                asked("a", 3),
                                                                asked("b", 4),
                                                                asked("c", 7),
                                                                asked("d", 4))),
                                                one))
                                        .getFirst(),
                                Choice.none(2))
                        .orElseThrow()
                        .names())
                .containsExactly("a", "c", "d");
    }

    @Test
    void a_sum_without_anything_hidden_tells_nothing() {
        Link hidden = link(0, 0, "a", 1, "c", -1);
        Link printed = link(0, 0, "c", 3, "d", -2);
        assertThat(written(Map.of(hidden, 0L, printed, 1L))).isEqualTo("nothing");
    }
}
