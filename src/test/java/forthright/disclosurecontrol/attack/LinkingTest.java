package forthright.disclosurecontrol.attack;

import static forthright.disclosurecontrol.problem.Tables.asked;
import static forthright.disclosurecontrol.problem.Tables.five;
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
import forthright.disclosurecontrol.problem.Statement;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Figures that hang together, and what is known of them. */
class LinkingTest {
    private static final Protection STANDARD = five(Level.STANDARD);

    /** The rows of two tables that nothing links: one with a small figure, one without. */
    private static final List<Figure> TWO =
            List.of(asked("z", 3), asked("y", 20), asked("x", 23), asked("c", 4), asked("b", 30), asked("a", 34));

    private static Problem two() {
        return problem(STANDARD, TWO, sum("x", "y", "z"), sum("a", "b", "c"));
    }

    private static List<List<String>> groups(Problem problem) {
        return Linking.of(problem).stream().map(Linked::names).toList();
    }

    @Test
    void figures_hang_together_by_what_is_known_and_come_in_the_order_of_their_names() {
        assertThat(groups(two())).containsExactly(List.of("a", "b", "c"), List.of("x", "y", "z"));
        assertThat(groups(with(two(), Link.atMost("y", "b")))).containsExactly(List.of("a", "b", "c", "x", "y", "z"));
    }

    @Test
    void a_chain_of_links_is_one_group_however_it_is_written() {
        Problem chain = problem(STANDARD, List.of(asked("d", 3), asked("a", 9), asked("c", 9), asked("b", 9)));
        for (List<Link> links : List.of(
                List.of(Link.atMost("d", "c"), Link.atMost("a", "b"), Link.atMost("b", "c")),
                List.of(Link.atMost("b", "c"), Link.atMost("a", "b"), Link.atMost("d", "a")))) {
            Problem linked = chain;
            for (Link link : links) {
                linked = with(linked, link);
            }
            assertThat(groups(linked)).containsExactly(List.of("a", "b", "c", "d"));
        }
    }

    @Test
    void what_is_printed_in_any_case_links_nothing() {
        for (Figure between : List.of(out("m", 50), asked("m", 0))) {
            Problem problem = problem(STANDARD, List.of(asked("a", 3), between, asked("b", 4)));
            problem = with(
                    with(problem, new Link(Map.of("a", 1L, "m", -100L), Link.NO_LEAST, 3)),
                    new Link(Map.of("b", 1L, "m", -100L), Link.NO_LEAST, 4));
            assertThat(groups(problem)).containsExactly(List.of("a"), List.of("b"));
        }
    }

    @Test
    void a_group_with_nothing_to_hide_is_none() {
        assertThat(groups(problem(
                        STANDARD, List.of(asked("a", 9), asked("b", 9), asked("all", 18)), sum("all", "a", "b"))))
                .isEmpty();
    }

    @Test
    void a_sentence_links_all_it_speaks_of_and_one_that_is_out_does_not() {
        Problem problem = problem(STANDARD, List.of(asked("a", 3), asked("b", 4)));
        Link a = new Link(Map.of("a", 1L), 1, 5);
        Link b = new Link(Map.of("b", 1L), 1, 5);
        assertThat(groups(with(problem, says("both", a, b)))).containsExactly(List.of("a", "b"));
        assertThat(groups(with(problem, new Statement("both", "", true, List.of(a, b)))))
                .containsExactly(List.of("a"), List.of("b"));
        assertThat(groups(with(with(problem, says("one", a)), says("other", b))))
                .containsExactly(List.of("a"), List.of("b"));
    }

    @Test
    void a_sentence_of_what_is_out_links_nothing() {
        Link a = new Link(Map.of("a", 1L), 1, 5);
        Link o = new Link(Map.of("o", 1L), 9, 9);
        Problem problem = problem(STANDARD, List.of(asked("a", 3), asked("b", 4), out("o", 9)));
        assertThat(groups(with(problem, says("both", o, a)))).containsExactly(List.of("a"), List.of("b"));
    }

    @Test
    void sentences_are_the_first_covers_then_parts_and_totals_last() {
        Problem problem = with(
                with(two(), says("second", new Link(Map.of("y", 1L), 20, 20))),
                says("first", new Link(Map.of("y", 1L), 20, 20)));
        assertThat(Linking.of(problem).getFirst().covers()).containsExactly("b", "a");
        assertThat(Linking.of(problem).getLast().covers()).containsExactly("first", "second", "y", "x");
    }

    @Test
    void the_order_in_which_things_are_written_changes_nothing() {
        Problem one = with(
                with(two(), says("s", new Link(Map.of("y", 1L), 20, 20), new Link(Map.of("y", 1L), 0, 40))),
                new Link(Map.of("y", 1L), 10, Link.NO_MOST));
        Problem other = new Problem(
                "table",
                STANDARD,
                one.figures().reversed(),
                one.sums().reversed(),
                one.links().reversed(),
                List.of(new Statement(
                        "s", "s", false, one.statements().getFirst().says().reversed())));
        assertThat(rows(other)).isEqualTo(rows(one));
        // The same terms: what is known anyway comes first, then by the lower bound.
        assertThat(rows(one).getLast()).containsSubsequence("-1 10 to none", "0 0 to 40", "0 20 to 20");
    }

    @Test
    void rows_of_the_same_terms_come_by_their_bounds() {
        List<Link> links = List.of(
                new Link(Map.of("a", 1L), 1, 5), new Link(Map.of("a", 1L), 0, 4), new Link(Map.of("a", 1L), 0, 3));
        for (List<Link> order : List.of(links, links.reversed())) {
            Problem problem = problem(STANDARD, List.of(asked("a", 3)));
            for (Link link : order) {
                problem = with(problem, link);
            }
            assertThat(rows(problem).getFirst()).containsExactly("-1 0 to 3", "-1 0 to 4", "-1 1 to 5");
        }
    }

    private static List<List<String>> rows(Problem problem) {
        return Linking.of(problem).stream()
                .map(linked -> Arrays.stream(linked.rows())
                        .map(row -> "%d %s to %s"
                                .formatted(
                                        row.sentence(),
                                        row.hasLeast() ? row.least() : "none",
                                        row.hasMost() ? row.most() : "none"))
                        .toList())
                .toList();
    }

    @Test
    void what_is_out_is_worked_into_the_bounds() {
        Problem problem = problem(
                STANDARD, List.of(asked("a", 3), out("b", 20), asked("all", 23), out("none", 7)), sum("all", "a", "b"));
        problem = with(problem, new Link(Map.of("a", 1L, "b", 1L), Link.NO_LEAST, 25));
        problem = with(problem, new Link(Map.of("a", 2L, "none", 2L), 19, Link.NO_MOST));
        problem = with(problem, new Link(Map.of("none", 1L), 7, 7));
        problem = with(problem, new Link(Map.of("a", 0L, "none", 1L), 7, 7));
        assertThat(rows(problem)).containsExactly(List.of("-1 20 to 20", "-1 none to 5", "-1 5 to none"));
    }

    @Test
    void a_hidden_figure_lies_within_what_its_symbol_and_earlier_replies_leave() {
        Protection split = new Protection(5, false, false, Level.STANDARD);
        List<Figure> figures = List.of(
                asked("a", 3),
                asked("b", 6),
                new Figure("c", 5, Role.NEW, Care.NEVER, Known.NOTHING),
                new Figure("d", 9, Role.NEW, Care.ALWAYS, Known.NOTHING),
                new Figure("e", 9, Role.LATENT, Care.IF_SMALL, new Known(7, 11)));
        Link all = new Link(Map.of("a", 1L, "b", 1L, "c", 1L, "d", 1L, "e", 1L), 0, 500);
        long ceiling = problem(split, figures).ceiling();
        assertThat(bounds(with(problem(split, figures), all)))
                .containsExactly("0 5", "6 " + ceiling, "0 " + ceiling, "0 " + ceiling, "7 11");
        assertThat(bounds(with(problem(STANDARD, figures), all)))
                .containsExactly("1 5", "0 " + ceiling, "0 " + ceiling, "1 " + ceiling, "7 11");
    }

    private static List<String> bounds(Problem problem) {
        Linked linked = Linking.of(problem).getFirst();
        return IntStream.range(0, linked.size())
                .mapToObj(i -> linked.leastOf(i) + " " + linked.mostOf(i))
                .toList();
    }

    @Test
    void a_figure_is_found_by_its_name_and_hidden_in_any_case_or_once_it_is_withheld() {
        Linked linked = Linking.of(two()).getFirst();
        assertThat(linked.numberOf("b")).isEqualTo(1);
        assertThat(linked.numberOf("z")).isEqualTo(-1);
        assertThat(linked.isAlwaysHidden(linked.numberOf("c"))).isTrue();
        assertThat(linked.isAlwaysHidden(linked.numberOf("b"))).isFalse();
        assertThat(linked.isHidden(1, Choice.none(2))).isFalse();
        assertThat(linked.isHidden(1, Choice.none(2).with(0))).isTrue();
        assertThat(linked.isHidden(2, Choice.none(2))).isTrue();
        assertThat(linked).hasToString("Linked[a, b, c]");
    }

    @Test
    void a_cover_stands_in_its_rows_and_a_sentence_in_those_it_tells() {
        Problem problem = with(
                problem(
                        STANDARD,
                        List.of(asked("a", 3), asked("b", 20), asked("c", 30), asked("ab", 23), latent("all", 53)),
                        sum("ab", "a", "b"),
                        sum("all", "ab", "c")),
                says("share", new Link(Map.of("c", 1L), 30, 30)));
        Linked linked = Linking.of(problem).getFirst();
        // In the order of their terms: what is said of c, then the sums for all and for ab.
        assertThat(linked.covers()).containsExactly("share", "b", "c", "ab");
        int share = 2;
        assertThat(linked.rows()[share].length()).isEqualTo(1);
        assertThat(linked.rowsOfCover(0)).containsExactly(share);
        assertThat(linked.rowsOfCover(1)).containsExactly(0);
        assertThat(linked.rowsOfCover(2)).containsExactly(1, share);
        assertThat(linked.rowsOfCover(3)).containsExactly(0, 1);
        assertThat(linked.rowsWithHidden(Choice.none(4))).containsExactly(true, true, false);
        assertThat(linked.rowsWithHidden(Choice.none(4).with(2))).containsExactly(true, true, true);
    }

    @Test
    void a_row_adds_up_and_allows_its_bounds_and_what_is_between() {
        Row row = new Row(new int[] {0, 2}, new long[] {2, -1}, 3, 5, Linked.ALWAYS, new Link(Map.of(), 0, 0));
        assertThat(row.sum(new long[] {4, 9, 3})).isEqualTo(5);
        assertThat(List.of(row.allows(2), row.allows(3), row.allows(5), row.allows(6)))
                .containsExactly(false, true, true, false);
    }

    @Test
    void the_text_of_a_world_shows_no_value() {
        assertThat(new World(new long[] {77}, Choice.none(70).with(9))).hasToString("World[needs [9]]");
    }

    @Test
    void effort_is_spent_once_more_was_taken_than_there_was() {
        Effort effort = new Effort(2);
        effort.spend(2);
        assertThat(effort.isSpent()).isFalse();
        effort.spend(1);
        assertThat(effort.isSpent()).isTrue();
    }
}
