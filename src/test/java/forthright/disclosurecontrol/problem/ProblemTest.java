package forthright.disclosurecontrol.problem;

import static org.assertj.core.api.Assertions.assertThat;

import forthright.bank.Council.SmallNumbers.Level;
import forthright.disclosurecontrol.problem.Figure.Care;
import forthright.disclosurecontrol.problem.Figure.Known;
import forthright.disclosurecontrol.problem.Figure.Role;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ProblemTest {
    private static final Protection FIVE = Tables.five(Level.STANDARD);
    private static final Protection ZEROS_TOO = new Protection(5, false, true, Level.STANDARD);

    private static Figure figure(long value, Role role, Care care) {
        return new Figure("x", value, role, care, Known.NOTHING);
    }

    @Test
    void one_to_the_threshold_is_small_and_a_zero_only_behind_the_symbol() {
        assertThat(List.of(0L, 1L, 5L, 6L)).extracting(FIVE::isSmall).containsExactly(false, true, true, false);
        assertThat(List.of(0L, 1L, 5L, 6L)).extracting(ZEROS_TOO::isSmall).containsExactly(true, true, true, false);
        assertThat(FIVE.range()).isEqualTo(5);
        assertThat(ZEROS_TOO.range()).isEqualTo(6);
    }

    @Test
    void what_is_out_is_not_sensitive_any_more_and_what_identifies_nobody_never_was() {
        assertThat(figure(3, Role.OUT, Care.ALWAYS).isSensitive(FIVE)).isFalse();
        assertThat(figure(3, Role.NEW, Care.NEVER).isSensitive(FIVE)).isFalse();
        assertThat(figure(9, Role.NEW, Care.ALWAYS).isSensitive(FIVE)).isTrue();
        assertThat(figure(9, Role.NEW, Care.IF_SMALL).isSensitive(FIVE)).isFalse();
        assertThat(figure(3, Role.LATENT, Care.IF_SMALL).isSensitive(FIVE)).isTrue();
        assertThat(figure(3, Role.LATENT, Care.IF_SMALL).isPrimary(FIVE)).isFalse();
    }

    @Test
    void a_printed_zero_is_nobodys_and_no_cover() {
        assertThat(figure(0, Role.NEW, Care.ALWAYS).isSensitive(FIVE)).isFalse();
        assertThat(figure(0, Role.NEW, Care.ALWAYS).isSensitive(ZEROS_TOO)).isTrue();
        assertThat(figure(0, Role.NEW, Care.IF_SMALL).isCover(FIVE)).isFalse();
        assertThat(figure(0, Role.NEW, Care.NEVER).isCover(ZEROS_TOO)).isFalse();
    }

    @Test
    void only_what_is_asked_for_and_is_not_sensitive_covers() {
        assertThat(figure(9, Role.NEW, Care.IF_SMALL).isCover(FIVE)).isTrue();
        assertThat(figure(3, Role.NEW, Care.IF_SMALL).isCover(FIVE)).isFalse();
        assertThat(figure(9, Role.LATENT, Care.IF_SMALL).isCover(FIVE)).isFalse();
        assertThat(figure(9, Role.OUT, Care.IF_SMALL).isCover(FIVE)).isFalse();
    }

    @Test
    void small_ones_and_covers_come_in_the_order_of_print_and_sentences_last() {
        Problem problem = Tables.with(
                Tables.problem(FIVE, List.of(Tables.asked("b", 9), Tables.asked("c", 2), Tables.asked("a", 3))),
                Tables.says("s"));
        Problem more = Tables.with(problem, new Statement("old", "", true, List.of()));
        assertThat(more.primaries()).containsExactly("c", "a");
        assertThat(more.covers()).containsExactly("b", "s");
    }

    @Test
    void a_reader_takes_a_hidden_figure_for_several_times_the_largest_at_the_most() {
        assertThat(Tables.problem(FIVE, List.of(Tables.asked("a", 30), Tables.asked("b", 7)))
                        .ceiling())
                .isEqualTo(4 * 30 + 40 * 7);
        assertThat(Tables.problem(FIVE, List.of(Tables.asked("a", 0))).ceiling())
                .isEqualTo(4 + 40 * 7);
    }

    @Test
    void no_text_of_a_problem_shows_a_value() {
        assertThat(Tables.asked("a", 4321)).hasToString("Figure[a]");
        assertThat(Tables.problem(FIVE, List.of(Tables.asked("a", 4321)))).hasToString("Problem[table, 1 figures]");
    }

    @Test
    void a_part_that_stands_twice_counts_twice() {
        assertThat(new Sum("all", List.of("a", "a", "b"), true).link())
                .isEqualTo(new Link(Map.of("all", 1L, "a", -2L, "b", -1L), 0, 0));
    }

    @Test
    void a_link_allows_its_bounds_and_what_is_between() {
        Link link = new Link(Map.of("a", 1L), 2, 4);
        assertThat(List.of(1L, 2L, 4L, 5L)).extracting(link::allows).containsExactly(false, true, true, false);
        assertThat(Link.atMost("a", "b")).isEqualTo(new Link(Map.of("a", 1L, "b", -1L), Link.NO_LEAST, 0));
    }
}
