package forthright.disclosurecontrol.attack;

import static forthright.disclosurecontrol.problem.Tables.asked;
import static forthright.disclosurecontrol.problem.Tables.five;
import static forthright.disclosurecontrol.problem.Tables.problem;
import static forthright.disclosurecontrol.problem.Tables.says;
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
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

/** Worlds in whole numbers, found or shown not to be there. */
class SearchTest {
    private static final long PLENTY = 1_000_000;

    private static Linked linked(Problem problem) {
        return Linking.of(problem).getFirst();
    }

    private static Problem hidden(long most, Map<String, Long> values, Link... links) {
        return new Problem(
                "hidden",
                five(Level.STANDARD),
                values.entrySet().stream()
                        .map(e -> new Figure(e.getKey(), e.getValue(), Role.LATENT, Care.ALWAYS, new Known(0, most)))
                        .toList(),
                List.of(),
                List.of(links),
                List.of());
    }

    /** A sum is twice one figure and twice another and an odd one: no row by itself sees that the odd one is even. */
    private static Problem parity(long most, long truth) {
        return hidden(
                most,
                Map.of("a", truth, "b", truth, "c", truth, "d", truth, "odd", 0L),
                new Link(Map.of("a", 1L, "b", 1L, "c", -2L), 0, 0),
                new Link(Map.of("a", 1L, "b", 1L, "d", -2L, "odd", -1L), 0, 0));
    }

    @Test
    void every_world_of_drawn_systems_is_found_and_no_other() {
        int found = 0;
        int none = 0;
        for (long seed = 0; seed < 250; seed++) {
            Problem problem = Systems.drawn(seed);
            for (Linked linked : Linking.of(problem)) {
                Search search = new Search(linked, new Effort(PLENTY));
                for (Choice withheld : List.of(Choice.all(linked.coverCount()), Choice.none(linked.coverCount()))) {
                    EveryWorld every = new EveryWorld(problem, Set.of(withheld.isEmpty() ? "" : "sentence"));
                    for (int figure = 0; figure < linked.size(); figure++) {
                        for (long value = 0; value <= 6; value++) {
                            Optional<World> world = search.world(figure, value, withheld);
                            assertThat(world.isPresent())
                                    .as(
                                            "system %d: %s = %d, %s",
                                            seed, linked.names().get(figure), value, withheld)
                                    .isEqualTo(every.canBe(linked.names().get(figure), value));
                            found += world.isPresent() ? 1 : 0;
                            none += world.isPresent() ? 0 : 1;
                            int asked = figure;
                            long was = value;
                            world.ifPresent(w -> assertFits(w, linked, asked, was, withheld));
                        }
                    }
                }
                assertThat(search.gaveUp()).isFalse();
            }
        }
        assertThat(Math.min(found, none)).isGreaterThan(1000);
    }

    private static void assertFits(World world, Linked linked, int figure, long value, Choice withheld) {
        assertThat(world.value(figure)).isEqualTo(value);
        assertThat(world.needs().isWithin(withheld)).isTrue();
        long[] values = new long[linked.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = world.value(i);
            assertThat(values[i]).isBetween(linked.leastOf(i), linked.mostOf(i));
        }
        for (Row row : linked.rows()) {
            boolean isLeftOut = row.sentence() != Linked.ALWAYS && world.needs().has(row.sentence());
            assertThat(row.allows(row.sum(values))).isNotEqualTo(isLeftOut);
        }
    }

    @Test
    void what_fits_in_fractions_alone_is_no_world() {
        Linked linked = linked(parity(9, 1));
        Search search = new Search(linked, new Effort(PLENTY));
        int odd = linked.numberOf("odd");
        assertThat(search.world(odd, 1, Choice.none(0))).isEmpty();
        assertThat(search.world(odd, 2, Choice.none(0))).isPresent();
        assertThat(search.gaveUp()).isFalse();
    }

    /** Fifteen figures of 0 or 1 and an odd one: twice their sum and the odd one are fifteen. */
    @Test
    void a_search_of_too_many_branches_counts_as_a_no_and_says_that_it_gave_up() {
        Map<String, Long> values = new TreeMap<>(Map.of("odd", 1L));
        Map<String, Long> terms = new TreeMap<>(Map.of("odd", 1L));
        for (int i = 0; i < 15; i++) {
            values.put("f" + i, i < 7 ? 1L : 0L);
            terms.put("f" + i, 2L);
        }
        Linked linked = linked(hidden(1, values, new Link(terms, 15, 15)));
        Search search = new Search(linked, new Effort(Long.MAX_VALUE));
        int odd = linked.numberOf("odd");
        assertThat(search.world(odd, 0, Choice.none(0))).isEmpty();
        assertThat(search.gaveUp()).isTrue();
        assertThat(search.against(odd, 0, 0, Choice.none(0))).isEmpty();
        assertThat(search.world(odd, 1, Choice.none(0))).isPresent();
    }

    @Test
    void a_search_too_deep_for_the_stack_is_given_up_before_it() throws InterruptedException {
        Linked linked = linked(parity(90_000, 20_000));
        Search search = new Search(linked, new Effort(Long.MAX_VALUE));
        AtomicReference<Optional<?>> found = new AtomicReference<>(Optional.of("not asked"));
        Thread small = new Thread(
                null,
                () -> {
                    found.set(search.world(linked.numberOf("odd"), 1, Choice.none(0)));
                    found.set(search.against(linked.numberOf("odd"), 1, 1, Choice.none(0)));
                },
                "small",
                512 * 1024);
        small.start();
        small.join();
        assertThat(found.get()).isEmpty();
        assertThat(search.gaveUp()).isTrue();
    }

    @Test
    void a_search_that_runs_out_of_steps_says_so_too() {
        Linked linked = linked(parity(9, 1));
        int odd = linked.numberOf("odd");
        Effort little = new Effort(5);
        Search search = new Search(linked, little);
        assertThat(search.world(odd, 1, Choice.none(0))).isEmpty();
        assertThat(search.gaveUp()).isTrue();
        assertThat(little.isSpent()).isTrue();
        // What is possible is not found any more either: nothing is left to look with.
        assertThat(search.world(odd, 2, Choice.none(0))).isEmpty();
    }

    @Test
    void bounds_of_whole_numbers_save_the_steps_that_fractions_would_take() {
        // Five times a is twice b: a is even, and the row says so at once.
        Linked linked = linked(hidden(
                1_000,
                Map.of("a", 2L, "b", 5L, "c", 2L),
                new Link(Map.of("a", 5L, "b", -2L), 0, 0),
                new Link(Map.of("a", 1L, "c", -1L), 0, 0)));
        Effort effort = new Effort(12);
        Search search = new Search(linked, effort);
        assertThat(search.world(linked.numberOf("c"), 3, Choice.none(0))).isEmpty();
        assertThat(search.gaveUp()).isFalse();
        assertThat(effort.isSpent()).isFalse();
    }

    @Test
    void numbers_that_outgrow_conclude_nothing_and_the_next_question_is_answered_all_the_same() {
        long huge = Long.MAX_VALUE / 3;
        Problem problem = with(
                hidden(9, Map.of("a", 1L, "b", 1L, "c", 1L), new Link(Map.of("a", huge, "b", -huge), 0, 0)),
                says("one", new Link(Map.of("a", 1L, "c", 1L), 2, 2)));
        Linked linked = linked(problem);
        Choice all = Choice.all(1);
        Search search = new Search(linked, new Effort(PLENTY));
        int a = linked.numberOf("a");
        int c = linked.numberOf("c");
        assertThat(search.within(c, all, 0, 9)).containsExactly(1, 1);
        assertThat(search.gaveUp()).isTrue();
        assertThat(search.world(a, 9, all)).isEmpty();
        assertThat(search.against(a, 9, 9, all)).isEmpty();
        assertThat(search.world(c, 4, all)).isPresent();
        assertThat(search.world(c, 4, Choice.none(1))).isEmpty();
    }

    @Test
    void a_question_that_outgrows_is_a_no_and_said_to_be_given_up() {
        long huge = Long.MAX_VALUE / 3;
        Linked linked = linked(hidden(9, Map.of("a", 1L, "b", 1L), new Link(Map.of("a", huge, "b", -huge), 0, 0)));
        Search search = new Search(linked, new Effort(PLENTY));
        assertThat(search.world(0, 9, Choice.none(0))).isEmpty();
        assertThat(search.gaveUp()).isTrue();
    }

    @Test
    void a_figure_lies_within_what_each_row_leaves_it_and_what_was_asked() {
        Linked linked = linked(with(
                hidden(50, Map.of("a", 3L, "b", 4L), new Link(Map.of("a", 1L, "b", 1L), 5, 9)),
                says("few", new Link(Map.of("a", 1L), 2, 6))));
        Search search = new Search(linked, new Effort(PLENTY));
        assertThat(search.within(0, Choice.none(1), 0, 50)).containsExactly(2, 6);
        assertThat(search.within(1, Choice.none(1), 0, 50)).containsExactly(0, 7);
        assertThat(search.within(0, Choice.all(1), 0, 50)).containsExactly(0, 9);
        assertThat(search.within(0, Choice.all(1), 1, 8)).containsExactly(1, 8);
    }

    @Test
    void what_is_printed_has_its_own_value_alone() {
        Problem row = problem(
                five(Level.STANDARD), List.of(asked("a", 3), asked("b", 20), asked("all", 23)), sum("all", "a", "b"));
        Linked linked = linked(row);
        Search search = new Search(linked, new Effort(PLENTY));
        int b = linked.numberOf("b");
        Choice onlyB = Choice.none(2).with(linked.coverOf(b));
        assertThat(search.world(b, 21, Choice.none(2))).isEmpty();
        assertThat(search.world(b, 21, onlyB)).isPresent();
        assertThat(search.world(b, 20, Choice.none(2))).isPresent();
        assertThat(search.world(b, 21, Choice.none(2))).isEmpty();
        assertThat(search.world(b, 25, onlyB)).isEmpty();
        assertThat(search.world(b, 25, Choice.all(2))).isPresent();
    }
}
