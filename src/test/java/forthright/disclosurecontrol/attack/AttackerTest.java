package forthright.disclosurecontrol.attack;

import static forthright.disclosurecontrol.problem.Tables.asked;
import static forthright.disclosurecontrol.problem.Tables.five;
import static forthright.disclosurecontrol.problem.Tables.latent;
import static forthright.disclosurecontrol.problem.Tables.problem;
import static forthright.disclosurecontrol.problem.Tables.sum;
import static forthright.disclosurecontrol.problem.Tables.with;
import static org.assertj.core.api.Assertions.assertThat;

import forthright.bank.Council.SmallNumbers.Level;
import forthright.disclosurecontrol.problem.EveryWorld;
import forthright.disclosurecontrol.problem.Figure;
import forthright.disclosurecontrol.problem.Figure.Care;
import forthright.disclosurecontrol.problem.Figure.Known;
import forthright.disclosurecontrol.problem.Figure.Role;
import forthright.disclosurecontrol.problem.Link;
import forthright.disclosurecontrol.problem.Problem;
import forthright.disclosurecontrol.problem.Systems;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What somebody with patience finds out, and what is remembered of it. */
class AttackerTest {
    private static final long PLENTY = 1_000_000;

    /** A small part, two others and their total. */
    private static final Linked ROW = linked(problem(
            five(Level.STANDARD),
            List.of(asked("a", 3), asked("b", 20), asked("c", 30), asked("all", 53)),
            sum("all", "a", "b", "c")));

    private static final int A = ROW.numberOf("a");

    private static Linked linked(Problem problem) {
        return Linking.of(problem).getFirst();
    }

    private static Choice only(String... covers) {
        Choice choice = Choice.none(ROW.coverCount());
        for (String cover : covers) {
            choice = choice.with(ROW.covers().indexOf(cover));
        }
        return choice;
    }

    private static List<Long> values(Attacker attacker, int figure, int need, Choice withheld) {
        return attacker.values(figure, need, withheld).stream()
                .map(world -> world.value(figure))
                .toList();
    }

    @Test
    void values_come_from_the_true_one_outwards_the_larger_of_two_first() {
        Attacker attacker = new Attacker(ROW, new Effort(PLENTY));
        assertThat(values(attacker, A, 1, only("b"))).containsExactly(3L);
        assertThat(values(attacker, A, 2, only("b"))).containsExactly(3L, 4L);
        assertThat(values(attacker, A, 9, only("b"))).containsExactly(3L, 4L, 2L, 5L, 1L);
        assertThat(values(attacker, A, 2, only("b"))).hasSize(2);
        assertThat(values(attacker, A, 9, only())).containsExactly(3L);
    }

    @Test
    void a_printed_figure_shows_its_own_value_alone() {
        Attacker attacker = new Attacker(ROW, new Effort(PLENTY));
        assertThat(values(attacker, ROW.numberOf("c"), 3, only("b"))).containsExactly(30L);
    }

    @Test
    void a_figure_at_either_end_of_what_it_can_be_has_the_values_on_the_other_side() {
        for (long[] end : new long[][] {{1, 1, 2, 3, 4, 5}, {5, 5, 4, 3, 2, 1}}) {
            Linked one = linked(problem(five(Level.STANDARD), List.of(asked("a", end[0]))));
            Attacker attacker = new Attacker(one, new Effort(PLENTY));
            assertThat(values(attacker, 0, 9, Choice.none(0))).containsExactly(end[1], end[2], end[3], end[4], end[5]);
        }
    }

    @Test
    void a_world_that_fits_while_little_is_withheld_is_known_when_more_is() {
        Effort effort = new Effort(PLENTY);
        Attacker attacker = new Attacker(ROW, effort);
        World world = attacker.world(A, 4, only("b")).orElseThrow();
        // Nothing is left to look with: what is answered now is remembered.
        effort.spend(2 * PLENTY);
        assertThat(attacker.world(A, 4, only("b", "c"))).containsSame(world);
        assertThat(attacker.world(A, 3, only())).isPresent();
        assertThat(attacker.world(A, 4, only("c"))).isEmpty();
        assertThat(attacker.world(A, 5, only("b"))).isEmpty();
    }

    @Test
    void a_value_that_is_impossible_while_much_is_withheld_is_not_asked_for_again_while_less_is() {
        Linked even = linked(with(
                problem(
                        five(Level.STANDARD),
                        List.of(asked("a", 2), latent("b", 5), asked("c", 9), asked("d", 9), asked("all", 18)),
                        sum("all", "c", "d")),
                new Link(Map.of("b", 2L, "a", -5L, "c", 1L, "d", -1L), 0, 0)));
        Effort effort = new Effort(PLENTY);
        Attacker attacker = new Attacker(even, effort);
        Choice all = Choice.all(even.coverCount());
        int c = even.numberOf("c");
        assertThat(attacker.world(c, 8, Choice.none(even.coverCount()))).isEmpty();
        // Less was withheld then: it is asked again, and possible.
        assertThat(attacker.world(c, 8, all)).isPresent();
        assertThat(attacker.world(c, 8, Choice.none(even.coverCount()))).isEmpty();
    }

    @Test
    void a_value_outside_what_the_symbol_stands_for_is_none() {
        Attacker attacker = new Attacker(ROW, new Effort(PLENTY));
        assertThat(attacker.world(A, 0, only("b", "c"))).isEmpty();
        assertThat(attacker.world(A, 6, only("b", "c"))).isEmpty();
        assertThat(attacker.possible(A, 0, 9, only("b", "c"))).containsExactly(1L, 2L, 3L, 4L, 5L);
        assertThat(attacker.each(A, 2, 3, only("b"))).hasSize(2);
    }

    @Test
    void every_value_of_a_drawn_system_is_found_in_whatever_order_it_is_asked_for() {
        for (long seed = 0; seed < 120; seed++) {
            Problem problem = Systems.drawn(seed);
            for (Linked linked : Linking.of(problem)) {
                Attacker attacker = new Attacker(linked, new Effort(PLENTY));
                Choice none = Choice.none(linked.coverCount());
                Choice all = Choice.all(linked.coverCount());
                for (Choice withheld : List.of(none, all, none)) {
                    EveryWorld every = new EveryWorld(problem, withheld.isEmpty() ? Set.of() : Set.of("sentence"));
                    for (int figure = 0; figure < linked.size(); figure++) {
                        String name = linked.names().get(figure);
                        List<Long> values = values(attacker, figure, 9, withheld);
                        assertThat(new HashSet<>(values))
                                .as("system %d: %s", seed, name)
                                .isEqualTo(every.values(name, 9));
                    }
                }
                assertThat(attacker.gaveUp()).isFalse();
            }
        }
    }

    @Test
    void who_ran_out_of_steps_says_so() {
        Linked deep = linked(new Problem(
                "parity",
                five(Level.STANDARD),
                List.of("a", "b", "c", "d", "odd").stream()
                        .map(id -> new Figure(id, id.equals("odd") ? 0 : 1, Role.LATENT, Care.ALWAYS, new Known(0, 9)))
                        .toList(),
                List.of(),
                List.of(
                        new Link(Map.of("a", 1L, "b", 1L, "c", -2L), 0, 0),
                        new Link(Map.of("a", 1L, "b", 1L, "d", -2L, "odd", -1L), 0, 0)),
                List.of()));
        Attacker hurried = new Attacker(deep, new Effort(5));
        assertThat(hurried.world(deep.numberOf("odd"), 1, Choice.none(0))).isEmpty();
        assertThat(hurried.gaveUp()).isTrue();
        Attacker patient = new Attacker(deep, new Effort(PLENTY));
        assertThat(patient.world(deep.numberOf("odd"), 1, Choice.none(0))).isEmpty();
        assertThat(patient.gaveUp()).isFalse();
    }

    @Test
    void a_single_value_at_the_end_of_what_the_symbol_stands_for_is_seen_to_be_ruled_out() {
        record Case(long truth, Link link) {}
        for (Case one : List.of(
                new Case(1, new Link(Map.of("a", 1L, "b", -1L), Link.NO_LEAST, -5)),
                new Case(3, new Link(Map.of("a", 1L, "b", -1L), Link.NO_LEAST, -5)),
                new Case(3, new Link(Map.of("a", 1L, "b", 1L), 11, Link.NO_MOST)),
                new Case(5, new Link(Map.of("a", 1L, "b", 1L), 11, Link.NO_MOST)))) {
            Linked linked = linked(with(
                    problem(five(Level.STANDARD), List.of(asked("a", one.truth()), asked("b", 9))), one.link()));
            Attacker attacker = new Attacker(linked, new Effort(PLENTY));
            assertThat(attacker.arithmetic(0, Choice.none(1))).as("%s", one).isPresent();
            assertThat(attacker.arithmetic(0, Choice.all(1))).as("%s", one).isEmpty();
        }
    }

    @Test
    void the_sum_is_against_the_nearest_value_that_cannot_be() {
        // Six or seven of both are hidden: a is 3 or 4 by the first, and at most 4 by the second.
        Linked linked = linked(new Problem(
                "two",
                five(Level.STANDARD),
                List.of(asked("a", 3), asked("b", 8), asked("c", 4)),
                List.of(),
                List.of(
                        new Link(Map.of("a", 1L, "b", -1L), -5, Link.NO_MOST),
                        new Link(Map.of("a", 1L, "c", -1L), Link.NO_LEAST, 0)),
                List.of()));
        Attacker attacker = new Attacker(linked, new Effort(PLENTY));
        Choice none = Choice.none(linked.coverCount());
        assertThat(attacker.arithmetic(linked.numberOf("a"), none)).hasToString("Optional[b bounds a]");
        assertThat(attacker.arithmetic(linked.numberOf("a"), Choice.all(linked.coverCount())))
                .isEmpty();
    }
}
