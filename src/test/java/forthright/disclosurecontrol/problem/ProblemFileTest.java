package forthright.disclosurecontrol.problem;

import static org.assertj.core.api.Assertions.assertThat;

import forthright.bank.Council.SmallNumbers.Level;
import forthright.disclosurecontrol.problem.Figure.Care;
import forthright.disclosurecontrol.problem.Figure.Known;
import forthright.disclosurecontrol.problem.Figure.Role;
import forthright.law.files.Fault;
import forthright.law.files.Faults;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ProblemFileTest {
    private final Faults faults = new Faults();

    private List<Problem> read(String text) {
        return ProblemFile.read(text.replace('\'', '"'), "tables.json", faults);
    }

    private List<String> codes(String text) {
        read(text);
        return faults.inOrder().stream().map(Fault::code).toList();
    }

    private List<String> said(String text) {
        read(text);
        return faults.inOrder().stream().map(Fault::what).toList();
    }

    private static String table(String more) {
        return "{'name': 'a', 'threshold': 5, 'cells': [{'id': 'x', 'value': 3}, {'id': 'y', 'value': 9},"
                + " {'id': 'all', 'value': 12}]" + more + "}";
    }

    @Test
    void what_a_file_leaves_out_is_what_is_most_common() {
        Problem problem = read(table("")).getFirst();
        assertThat(faults.inOrder()).isEmpty();
        assertThat(problem.name()).isEqualTo("a");
        assertThat(problem.protection()).isEqualTo(new Protection(5, true, true, Level.STANDARD));
        assertThat(problem.figures())
                .containsExactly(Tables.asked("x", 3), Tables.asked("y", 9), Tables.asked("all", 12));
        assertThat(problem.sums()).isEmpty();
        assertThat(problem.links()).isEmpty();
        assertThat(problem.statements()).isEmpty();
    }

    @Test
    void everything_that_a_file_can_say_is_read() {
        Problem problem = read("""
            [{'name': 'b', 'threshold': 7, 'zeros': 'suppressed', 'symbol': 'split', 'level': 'strict',
              'family': 'f', 'note': 'n', 'source': 's', 'expect': {},
              'cells': [{'id': 'x', 'value': 3, 'role': 'latent', 'known': {'min': 1, 'max': 4}, 'labels': {}},
                        {'id': 'y', 'value': 9, 'protect': false, 'known': {}},
                        {'id': 'z', 'value': 1, 'role': 'published'},
                        {'id': 'all', 'value': 12}],
              'already_published': ['all'],
              'relations': [{'total': 'all', 'parts': ['x', 'y'], 'union': false}],
              'inequalities': [{'terms': {'x': 1, 'y': -1}, 'op': '<=', 'rhs': 0},
                               {'terms': {'x': 2}, 'op': '>=', 'rhs': 6},
                               {'terms': {'x': 1}, 'op': '=', 'rhs': 3}],
              'statements': [{'id': 's', 'text': 't', 'role': 'published',
                              'constraints': [{'terms': {'x': 1}, 'op': '>=', 'rhs': 1}]},
                             {'id': 'new', 'constraints': []}]}]\
            """).getFirst();
        assertThat(faults.inOrder()).isEmpty();
        assertThat(problem.protection()).isEqualTo(new Protection(7, false, false, Level.STRICT));
        assertThat(problem.figures())
                .containsExactly(
                        new Figure("x", 3, Role.LATENT, Care.IF_SMALL, new Known(1, 4)),
                        new Figure("y", 9, Role.NEW, Care.NEVER, Known.NOTHING),
                        new Figure("z", 1, Role.OUT, Care.IF_SMALL, Known.NOTHING),
                        new Figure("all", 12, Role.OUT, Care.IF_SMALL, Known.NOTHING, 1));
        assertThat(problem.sums()).containsExactly(new Sum("all", List.of("x", "y"), false));
        assertThat(problem.links())
                .containsExactly(
                        new Link(Map.of("x", 1L, "y", -1L), Link.NO_LEAST, 0),
                        new Link(Map.of("x", 2L), 6, Link.NO_MOST),
                        new Link(Map.of("x", 1L), 3, 3));
        assertThat(problem.statements())
                .containsExactly(
                        new Statement("s", "t", true, List.of(new Link(Map.of("x", 1L), 1, Link.NO_MOST))),
                        new Statement("new", "", false, List.of()));
    }

    @Test
    void several_tables_stand_under_cases() {
        String file = "{'cases': [" + table("") + ", " + table("").replace("'a'", "'b'") + "]}";
        assertThat(read(file)).extracting(Problem::name).containsExactly("a", "b");
        assertThat(codes("{'cases': [" + table("") + ", " + table("") + "]}")).containsExactly("same-name");
    }

    @Test
    void what_is_not_json_is_refused() {
        assertThat(codes("{'name': ")).containsExactly("not-json");
        assertThat(read("{'name': ")).isEmpty();
    }

    @Test
    void fields_and_words_that_do_not_exist_are_refused() {
        assertThat(codes(table(", 'treshold': 5"))).containsExactly("unknown-field");
        assertThat(codes(table(", 'inequalities': [{'terms': {'x': 1}, 'op': '<', 'rhs': 4}]")))
                .contains("unknown-word");
    }

    @Test
    void two_things_of_one_name_are_refused() {
        assertThat(codes(table(", 'statements': [{'id': 'x', 'constraints': []}]")))
                .containsExactly("same-name");
        assertThat(codes("{'threshold': 5, 'cells': [{'id': 'x', 'value': 3}, {'id': 'x', 'value': 9}]}"))
                .contains("same-name");
    }

    @Test
    void names_that_no_cell_has_are_refused_wherever_they_stand() {
        assertThat(said(table(", 'already_published': ['nobody']")))
                .containsExactly("In \"a\" there is no cell \"nobody\".");
        assertThat(codes(table(", 'relations': [{'total': 'all', 'parts': ['x', 'nobody']}]")))
                .containsExactly("unknown-cell");
        assertThat(codes(table(", 'inequalities': [{'terms': {'nobody': 1}, 'op': '=', 'rhs': 4}]")))
                .containsExactly("unknown-cell");
    }

    @Test
    void what_does_not_add_up_is_refused() {
        assertThat(said(table(
                        ", 'relations': [{'total': 'all', 'parts': ['x', 'y']}, {'total': 'y', 'parts': ['x']}]")))
                .containsExactly("In \"a\": The parts of \"y\" do not add up to it.");
    }

    @Test
    void an_inequality_that_is_not_so_is_refused() {
        assertThat(said(table(", 'inequalities': [{'terms': {'y': 1}, 'op': '<=', 'rhs': 8}]")))
                .containsExactly("In \"a\": An inequality is not true of the figures (y).");
    }

    @Test
    void a_sentence_that_is_not_so_is_refused() {
        assertThat(said(table(
                        ", 'statements': [{'id': 's', 'constraints': [{'terms': {'y': 1}, 'op': '>=', 'rhs': 10}]}]")))
                .containsExactly("In \"a\": Statement \"s\" is not true of the figures (y).");
    }

    @Test
    void a_value_outside_what_is_known_of_it_is_refused() {
        for (String known : List.of("{'min': 4}", "{'max': 2}")) {
            assertThat(said("{'name': 'a', 'threshold': 5, 'cells': [{'id': 'x', 'value': 3, 'known': " + known
                            + "}]}"))
                    .contains("In \"a\": \"x\" is not within what is said to be known of it.");
        }
    }

    @Test
    void the_edges_of_what_is_known_are_within_it() {
        assertThat(codes("{'threshold': 5, 'cells': [{'id': 'x', 'value': 3, 'known': {'min': 3, 'max': 3}}]}"))
                .isEmpty();
    }
}
