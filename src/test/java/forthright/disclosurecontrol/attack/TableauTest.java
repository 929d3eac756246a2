package forthright.disclosurecontrol.attack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import forthright.disclosurecontrol.problem.Link;
import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Rows over bounded figures, in exact fractions: values that fit, or a sum of rows that shows that none do. */
class TableauTest {
    private static final Link NO_LINK = new Link(Map.of(), 0, 0);
    private static final long PLENTY = 1_000_000;

    /** So many times the first figure, the second and so on. */
    private static Row row(long least, long most, long... times) {
        int[] of = IntStream.range(0, times.length).filter(i -> times[i] != 0).toArray();
        return new Row(of, Arrays.stream(of).mapToLong(i -> times[i]).toArray(), least, most, Linked.ALWAYS, NO_LINK);
    }

    /** All figures from 0 to ten, and truly 0. */
    private static Tableau zeros(int figures, Row... rows) {
        return zeros(figures, new Effort(PLENTY), rows);
    }

    private static Tableau zeros(int figures, Effort effort, Row... rows) {
        long[] most = new long[figures];
        Arrays.fill(most, 10);
        return new Tableau(rows, new long[figures], new long[figures], most, effort);
    }

    @Test
    void what_is_true_fits_before_anything_is_asked() {
        Tableau tableau = zeros(2, row(0, 0, 1, -1));
        assertThat(tableau.settle()).isTrue();
        assertThat(tableau.fraction()).isEqualTo(-1);
        assertThat(tableau.figures()).containsExactly(0, 0);
    }

    @Test
    void the_figure_of_lowest_number_that_is_free_to_mends_a_row() {
        Tableau tableau = zeros(3, row(0, 20, 1, 1, 1));
        tableau.bound(tableau.slack(0), 12, 12);
        assertThat(tableau.settle()).isTrue();
        assertThat(tableau.figures()).containsExactly(10, 2, 0);
    }

    @Test
    void a_figure_that_stands_in_no_place_of_its_own_any_more_still_goes_first() {
        Tableau tableau = zeros(2, row(0, 20, 1, 0), row(0, 20, 1, 2));
        tableau.bound(tableau.slack(0), 5, 9);
        assertThat(tableau.settle()).isTrue();
        assertThat(tableau.figures()).containsExactly(5, 0);
        tableau.bound(tableau.slack(1), 7, 20);
        assertThat(tableau.settle()).isTrue();
        assertThat(tableau.figures()).containsExactly(5, 1);
    }

    @Test
    void a_sum_too_high_falls_and_a_negative_multiple_rises_for_it() {
        Tableau tableau = new Tableau(
                new Row[] {row(Link.NO_LEAST, 9, 1, -1)},
                new long[] {9, 0},
                new long[] {9, 0},
                new long[] {10, 10},
                new Effort(PLENTY));
        tableau.bound(tableau.slack(0), Link.NO_LEAST, 4);
        assertThat(tableau.settle()).isTrue();
        assertThat(tableau.figures()).containsExactly(9, 5);
    }

    @Test
    void a_bound_takes_along_a_figure_that_is_free_and_leaves_one_that_is_within() {
        Tableau tableau = zeros(2, row(0, 20, 1, 1));
        tableau.bound(new long[] {4, 0}, new long[] {9, 10});
        assertThat(tableau.figures()).containsExactly(4, 0);
        tableau.bound(0, 0, 10);
        assertThat(tableau.figures()).containsExactly(4, 0);
        assertThat(tableau.leastOf(0)).isZero();
        assertThat(tableau.mostOf(0)).isEqualTo(10);
    }

    @Test
    void rows_that_no_values_fit_are_named_with_how_often_each_counts() {
        // Twice the first row less the second is seven times the third figure: 75 at the least, and 70 at the most.
        Tableau tableau = zeros(3, row(0, 100, 1, 1, 2), row(0, 100, 2, 2, -3));
        tableau.bound(tableau.slack(0), 40, 100);
        tableau.bound(tableau.slack(1), 0, 5);
        assertThat(tableau.settle()).isFalse();
        assertThat(tableau.multipliers()).containsExactly(-2, 1);
    }

    @Test
    void the_row_that_is_farthest_from_its_bounds_comes_first_and_the_first_of_several_as_far() {
        for (long[] far : new long[][] {{11, 30, 1}, {30, 11, 0}, {30, 30, 0}}) {
            Tableau tableau = zeros(2, row(0, 99, 1, 0), row(0, 99, 0, 1));
            tableau.bound(tableau.slack(0), far[0], 99);
            tableau.bound(tableau.slack(1), far[1], 99);
            assertThat(tableau.settle()).isFalse();
            assertThat(tableau.multipliers()[(int) far[2]]).isNotZero();
            assertThat(tableau.multipliers()[1 - (int) far[2]]).isZero();
        }
    }

    @Test
    void only_the_bound_that_is_broken_counts_however_far_the_other_is() {
        Tableau tableau = zeros(2, row(0, 5000, 1, 0), row(0, 5000, 0, 1));
        tableau.bound(tableau.slack(0), 11, 5000);
        tableau.bound(tableau.slack(1), 30, 40);
        assertThat(tableau.settle()).isFalse();
        assertThat(tableau.multipliers()).containsExactly(0, -1);
    }

    @Test
    void a_figure_in_a_later_row_comes_first_only_where_it_is_as_far() {
        for (long far : new long[] {2, 15}) {
            Tableau tableau = zeros(3, row(0, 20, 0, 0, 1), row(0, 20, 1, -1, 0));
            tableau.bound(1, 0, 0);
            tableau.bound(tableau.slack(1), 10, 10);
            assertThat(tableau.settle()).isTrue();
            tableau.bound(0, 12, 12);
            tableau.bound(2, 0, 0);
            tableau.bound(tableau.slack(0), far, 20);
            assertThat(tableau.settle()).isFalse();
            assertThat(tableau.multipliers()[0] != 0).isEqualTo(far == 15);
        }
    }

    @Test
    void how_far_a_row_is_from_its_bounds_is_measured_in_whole_ones() {
        // The first figure is 10, a tenth of its row's sum, and should be 12; the third should be 13 and may be 10.
        Tableau tableau = zeros(3, row(0, 100, 10, -1, 0), row(0, 20, 0, 0, 1));
        tableau.bound(1, 0, 0);
        tableau.bound(tableau.slack(0), 100, 100);
        assertThat(tableau.settle()).isTrue();
        tableau.bound(0, 12, 12);
        tableau.bound(tableau.slack(1), 13, 20);
        assertThat(tableau.settle()).isFalse();
        assertThat(tableau.multipliers()).containsExactly(0, -1);
    }

    /** Chains of figures each of which is at most the next; the last may not be as large as the first must be. */
    @Test
    void after_many_steps_the_row_of_lowest_number_comes_first_however_near_it_is() {
        int near = 40;
        int far = 100;
        Row[] rows = new Row[near + far - 2];
        for (int i = 0, r = 0; i < near + far - 1; i++) {
            if (i != near - 1) {
                long[] times = new long[near + far];
                times[i] = 1;
                times[i + 1] = -1;
                rows[r++] = row(Link.NO_LEAST, 0, times);
            }
        }
        Tableau tableau = zeros(near + far, rows);
        tableau.bound(near - 1, 0, 3);
        tableau.bound(near + far - 1, 0, 3);
        tableau.bound(0, 5, 5);
        tableau.bound(near, 9, 9);
        assertThat(tableau.settle()).isFalse();
        long[] multipliers = tableau.multipliers();
        assertThat(Arrays.copyOfRange(multipliers, 0, near - 1))
                .containsOnly(multipliers[0])
                .doesNotContain(0);
        assertThat(Arrays.copyOfRange(multipliers, near - 1, rows.length)).containsOnly(0);
    }

    @Test
    void each_step_is_paid_for() {
        Effort effort = new Effort(1);
        Tableau tableau = zeros(2, effort, row(0, 9, 1, 1), row(0, 9, 1, -1));
        tableau.bound(tableau.slack(0), 4, 9);
        assertThat(tableau.settle()).isTrue();
        assertThat(effort.isSpent()).isFalse();
        tableau.bound(tableau.slack(1), 5, 9);
        assertThat(tableau.settle()).isTrue();
        assertThat(effort.isSpent()).isTrue();
    }

    @Test
    void of_fractions_the_narrowest_figure_is_named_and_the_first_of_several_as_narrow() {
        for (long[] narrow : new long[][] {{0, 9, 5, 10, 2}, {0, 5, 0, 9, 0}, {0, 5, 5, 10, 0}, {2, 5, 0, 9, 0}}) {
            // The third row's sum is a fraction too, and no figure.
            Tableau tableau = new Tableau(
                    new Row[] {row(0, 1, 2, -1, 0, 0), row(0, 1, 0, 0, 2, -1), row(0, 20, 1, 0, 1, 0)},
                    new long[] {5, 10, 5, 10},
                    new long[4],
                    new long[] {20, 20, 20, 20},
                    new Effort(PLENTY));
            tableau.bound(0, narrow[0], narrow[1]);
            tableau.bound(2, narrow[2], narrow[3]);
            tableau.bound(tableau.slack(0), 0, 0);
            tableau.bound(tableau.slack(1), 0, 0);
            tableau.bound(1, 5, 5);
            tableau.bound(3, 11, 11);
            assertThat(tableau.settle()).isTrue();
            assertThat(tableau.fraction()).isEqualTo((int) narrow[4]);
            assertThat(tableau.floor(0)).isEqualTo(2);
            assertThat(tableau.floor(2)).isEqualTo(5);
        }
    }

    @Test
    void a_sum_that_is_a_fraction_is_no_figure_to_be_cut_in_two() {
        Tableau tableau = zeros(2, row(0, 1, 1, 0), row(0, 0, 2, -1));
        tableau.bound(1, 1, 1);
        assertThat(tableau.settle()).isTrue();
        assertThat(tableau.fraction()).isZero();
    }

    @Test
    void multiples_in_common_do_not_let_the_numbers_grow() {
        int figures = 12;
        Row[] rows = new Row[figures - 1];
        for (int r = 0; r < rows.length; r++) {
            long[] times = new long[figures];
            times[r] = 30_030;
            times[r + 1] = r % 2 == 0 ? -60_060 : -15_015;
            rows[r] = row(0, 0, times);
        }
        Tableau tableau = zeros(figures, rows);
        tableau.bound(0, 8, 8);
        assertThat(tableau.settle()).isTrue();
        assertThat(tableau.figures()).containsExactly(8, 4, 8, 4, 8, 4, 8, 4, 8, 4, 8, 4);
    }

    @Test
    void numbers_that_outgrow_stop_it() {
        Tableau tableau = zeros(2, row(0, Link.NO_MOST, Long.MAX_VALUE / 4, 1));
        assertThatThrownBy(() -> tableau.bound(0, 5, 5)).isInstanceOf(ArithmeticException.class);
    }

    /** Bounds set and loosened again and again on the same tableau, as a search does. */
    @Test
    void what_it_says_of_drawn_rows_can_be_checked_by_adding_up() {
        Random random = new Random(7);
        int fit = 0;
        int unfit = 0;
        for (int round = 0; round < 300; round++) {
            int figures = 2 + random.nextInt(3);
            Row[] rows = new Row[1 + random.nextInt(4)];
            Arrays.setAll(
                    rows,
                    r -> row(
                            random.nextInt(4) == 0 ? Link.NO_LEAST : -random.nextInt(5),
                            random.nextInt(4) == 0 ? Link.NO_MOST : random.nextInt(5),
                            random.longs(figures, -3, 4).toArray()));
            Tableau tableau = zeros(figures, rows);
            for (int step = 0; step < 12; step++) {
                int variable = random.nextInt(figures);
                long from = random.nextInt(8);
                tableau.bound(variable, from, from + random.nextInt(11 - (int) from));
                if (tableau.settle()) {
                    fit++;
                    assertFits(tableau, rows, figures);
                } else {
                    unfit++;
                    assertClash(tableau, rows, figures);
                    tableau.bound(variable, 0, 10);
                }
            }
        }
        assertThat(fit).isGreaterThan(500);
        assertThat(unfit).isGreaterThan(500);
    }

    private static void assertFits(Tableau tableau, Row[] rows, int figures) {
        long[] values = tableau.figures();
        for (int i = 0; i < figures; i++) {
            assertThat(values[i]).isBetween(tableau.leastOf(i), tableau.mostOf(i));
        }
        if (tableau.fraction() < 0) {
            for (Row row : rows) {
                assertThat(row.allows(row.sum(values))).isTrue();
            }
        } else {
            int fraction = tableau.fraction();
            assertThat(tableau.floor(fraction)).isLessThan(tableau.mostOf(fraction));
        }
    }

    /** The rows, so many times each, add up to what no values within the bounds add up to. */
    private static void assertClash(Tableau tableau, Row[] rows, int figures) {
        long[] multipliers = tableau.multipliers();
        long[] times = new long[figures];
        double low = 0;
        double high = 0;
        for (int r = 0; r < rows.length; r++) {
            for (int i = 0; i < rows[r].length(); i++) {
                times[rows[r].figure(i)] += multipliers[r] * rows[r].times(i);
            }
            if (multipliers[r] != 0) {
                double least = rows[r].hasLeast() ? rows[r].least() : Double.NEGATIVE_INFINITY;
                double most = rows[r].hasMost() ? rows[r].most() : Double.POSITIVE_INFINITY;
                low += multipliers[r] * (multipliers[r] > 0 ? least : most);
                high += multipliers[r] * (multipliers[r] > 0 ? most : least);
            }
        }
        long smallest = 0;
        long largest = 0;
        for (int i = 0; i < figures; i++) {
            smallest += times[i] * (times[i] > 0 ? tableau.leastOf(i) : tableau.mostOf(i));
            largest += times[i] * (times[i] > 0 ? tableau.mostOf(i) : tableau.leastOf(i));
        }
        assertThat(smallest > high || largest < low).isTrue();
    }
}
