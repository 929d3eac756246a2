package forthright.scan;

import static org.assertj.core.api.Assertions.assertThat;

import forthright.scan.released.Released;
import forthright.scan.released.Released.Cell;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A table is held against the figures that the letter gives; what it holds beyond them is named by place alone. */
class ReleasedFiguresTest {
    private static final Released LETTER =
            new Released(Set.of("1", "4"), List.of(given("crime", 352), given("harm", 1121), withheld("physical")));

    private static Cell given(String label, long value) {
        return new Cell(label, Optional.of(value));
    }

    private static Cell withheld(String label) {
        return new Cell(label, Optional.empty());
    }

    private static List<String> found(byte[] bytes, String name) {
        return FileScan.of(bytes, name, Optional.of(LETTER)).findings().stream()
                .map(each -> "%s %s %d".formatted(each.kind().slug(), each.place(), each.count()))
                .toList();
    }

    private static List<String> csv(String... rows) {
        return found(String.join("\r\n", rows).getBytes(StandardCharsets.UTF_8), "annex.csv");
    }

    @Test
    void a_table_of_what_the_letter_gives_is_clean() {
        assertThat(csv(
                        "question,category,year,children,sign",
                        "1,Crime,2024,352,",
                        "4,Harm,2024,\"1,121\",",
                        "4,Physical,2024,,[c]"))
                .isEmpty();
    }

    @Test
    void more_rows_than_figures_are_an_error() {
        assertThat(csv("category,children", "Crime,352", "Harm,1121", "Physical,[c]", "Other,"))
                .containsExactly("more-rows-than-released 4 rows under their heads, 3 figures in the letter 1");
    }

    @Test
    void a_number_that_the_letter_does_not_give_is_named_by_its_cell() {
        assertThat(csv("category,children", "Crime,352", "Harm,7")).containsExactly("number-not-released B3 1");
    }

    @Test
    void the_row_of_a_withheld_category_may_have_no_number_even_one_that_stands_elsewhere() {
        assertThat(csv("category,children", "Physical,352")).containsExactly("withheld-row-has-number B2 1");
    }

    @Test
    void a_year_or_a_question_is_one_only_under_such_a_head() {
        assertThat(csv("category,children", "Crime,2024", "Harm,4")).containsExactly("number-not-released B2:B3 2");
        assertThat(csv("category,2023,2024", "Crime,352,1121")).isEmpty();
    }

    @Test
    void what_is_hidden_in_a_workbook_is_held_against_the_letter_too() {
        byte[] workbook = PartsFile.workbook()
                .sheet("<row r=\"3\">", "<row r=\"3\" hidden=\"1\">")
                .bytes();

        assertThat(found(workbook, "a.xlsx"))
                .containsExactly("hidden-rows Figures!3:3 1", "number-not-released Figures!B3 1");
    }

    @Test
    void a_number_that_is_written_as_a_text_is_a_number_and_a_day_is_none() {
        PartsFile text = PartsFile.workbook().sheet("<c r=\"B3\"><v>269</v>", "<c r=\"B3\" t=\"str\"><v>269</v>");
        PartsFile day = PartsFile.workbook()
                .with("xl/styles.xml", "</cellXfs>", "<xf numFmtId=\"14\" fillId=\"-1\"/></cellXfs>")
                .sheet("<c r=\"B3\"><v>269</v>", "<c r=\"B3\" s=\"1\"><v>45291</v>");

        assertThat(found(text.bytes(), "a.xlsx")).containsExactly("number-not-released Figures!B3 1");
        assertThat(found(day.bytes(), "a.xlsx")).isEmpty();
    }

    @Test
    void a_value_is_told_in_no_message() {
        assertThat(csv("category,children", "Physical,4711", "Zebedee,4711").toString())
                .doesNotContain("4711", "Zebedee", "Physical");
    }

    @Test
    void the_trace_of_a_draft_gives_its_cells_and_no_other_file_does() {
        Released read = Released.read("""
                        { "schema": "forthright/decisions/1", "questions": [
                          { "id": "1", "content": { "kind": "figure", "value": 352 } },
                          { "id": "2", "content": { "kind": "table", "rows": [
                            { "label": "Harm, 2024-01-01 to 2024-12-31", "value": 7 }, { "label": "Crime", "shown": "[c]" } ] } },
                          { "id": "3", "content": null } ] }
                        """).orElseThrow();

        assertThat(read.questions()).containsExactlyInAnyOrder("1", "2", "3");
        assertThat(read.cells()).containsExactly(given("", 352), given("harm", 7), withheld("crime"));
        assertThat(Released.read("{ \"schema\": \"forthright/read/1\" }")).isEmpty();
        assertThat(Released.read("no JSON")).isEmpty();
    }
}
