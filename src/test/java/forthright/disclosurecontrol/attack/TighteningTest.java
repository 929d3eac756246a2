package forthright.disclosurecontrol.attack;

import static forthright.disclosurecontrol.problem.Tables.five;
import static org.assertj.core.api.Assertions.assertThat;

import forthright.bank.Council.SmallNumbers.Level;
import forthright.disclosurecontrol.problem.Link;
import forthright.disclosurecontrol.problem.Problem;
import forthright.disclosurecontrol.problem.Tables;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Figures a and b, each from 0 to 10 unless said otherwise; what a row leaves of them. */
class TighteningTest {
    private final long[] least = {0, 0};
    private final long[] most = {10, 10};

    private boolean narrow(Link... links) {
        Problem problem = new Problem(
                "two",
                five(Level.EXACT),
                List.of(Tables.latent("a", 1), Tables.latent("b", 1)),
                List.of(),
                List.of(links),
                List.of());
        Linked linked = Linking.of(problem).getFirst();
        return new Tightening(linked).narrow(least, most, new boolean[linked.rows().length]);
    }

    private static Link row(long a, long b, long from, long to) {
        return new Link(Map.of("a", a, "b", b), from, to);
    }

    @Test
    void a_sum_bounds_both_from_above_and_below() {
        assertThat(narrow(row(1, 1, 17, 18))).isTrue();
        assertThat(least).containsExactly(7, 7);
        assertThat(most).containsExactly(10, 10);
    }

    @Test
    void a_small_sum_bounds_both_from_above() {
        assertThat(narrow(row(1, 1, Link.NO_LEAST, 3))).isTrue();
        assertThat(most).containsExactly(3, 3);
        assertThat(least).containsExactly(0, 0);
    }

    @Test
    void multiples_are_rounded_inwards() {
        assertThat(narrow(row(3, 1, 16, 22))).isTrue();
        assertThat(least).containsExactly(2, 0);
        assertThat(most).containsExactly(7, 10);
    }

    @Test
    void a_difference_bounds_one_by_the_other() {
        least[0] = 4;
        assertThat(narrow(row(1, -2, Link.NO_LEAST, 1))).isTrue();
        assertThat(least).containsExactly(4, 2);
        most[1] = 3;
        assertThat(narrow(row(1, -2, Link.NO_LEAST, 1))).isTrue();
        assertThat(most).containsExactly(7, 3);
        assertThat(narrow(row(1, -2, 3, Link.NO_MOST))).isTrue();
        assertThat(least).containsExactly(7, 2);
        assertThat(most).containsExactly(7, 2);
    }

    @Test
    void an_average_of_two_and_a_half_leaves_even_numbers_only_at_the_ends() {
        least[0] = 1;
        assertThat(narrow(row(5, -2, 0, 0))).isTrue();
        assertThat(least).containsExactly(2, 5);
        assertThat(most).containsExactly(4, 10);
    }

    @Test
    void what_fits_nothing_is_said_to() {
        assertThat(narrow(row(1, 1, 21, 30))).isFalse();
        assertThat(narrow(row(1, 1, Link.NO_LEAST, -1))).isFalse();
        assertThat(narrow(row(2, 2, 3, 3))).isFalse();
    }

    @Test
    void one_row_after_another_narrows_until_nothing_moves() {
        assertThat(narrow(row(1, -1, 1, Link.NO_MOST), row(1, -1, Link.NO_LEAST, 2), row(1, 1, 19, Link.NO_MOST)))
                .isTrue();
        assertThat(least).containsExactly(10, 9);
        assertThat(most).containsExactly(10, 9);
    }

    @Test
    void rows_that_narrow_each_other_by_one_at_a_time_are_left_after_many_steps() {
        most[0] = 1_000_000_000_000L;
        most[1] = 1_000_000_000_000L;
        // a is more than b, and b is not less than a: nothing fits, and the bounds only creep towards one another.
        assertThat(narrow(row(1, -1, 1, Link.NO_MOST), row(1, -1, Link.NO_LEAST, 0)))
                .isTrue();
        assertThat(least[0]).isBetween(1_000L, 1_000_000L);
        assertThat(most[0]).isEqualTo(1_000_000_000_000L - least[1]);
    }
}
