package forthright.document;

import static org.assertj.core.api.Assertions.assertThat;

import forthright.ShippedWorkspace;
import forthright.drafting.Draft;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The annex holds what the letter shows, and nothing else. */
class AnnexTest {
    private static final Draft DRAFT =
            ShippedWorkspace.draft(ShippedWorkspace.here(), "cases/FOI746230783/request.txt", "coventry", "2025-10-21");
    private static final Annex ANNEX = Annex.of(DRAFT.reply());

    @Test
    void every_figure_of_the_letter_is_a_row_with_its_period() {
        assertThat(ANNEX.rows())
                .anySatisfy(row -> assertThat(row)
                        .containsExactly(
                                "1",
                                "children: children with at least one missing incident that started in the period",
                                "",
                                "2024-01-01",
                                "2024-12-31",
                                366L,
                                ""))
                .anySatisfy(row -> assertThat(row).contains("3", "Risk of exploitation", 352L));
    }

    @Test
    void a_withheld_figure_has_its_sign_and_no_value() {
        assertThat(ANNEX.rows())
                .filteredOn(row -> row.contains("Engaged in criminal activities"))
                .isNotEmpty()
                .allSatisfy(row -> assertThat(row.subList(5, 7)).containsExactly("", "[c]"));
    }

    @Test
    void no_figure_is_in_it_that_is_not_in_the_letter() {
        String letter = DRAFT.files().getOrDefault("letter.md", "").replace(",", "");

        assertThat(ANNEX.rows().stream().skip(1).map(row -> row.get(5)).filter(Long.class::isInstance))
                .isNotEmpty()
                .allSatisfy(value -> assertThat(letter).containsPattern("\\b" + value + "\\b"));
    }

    @Test
    void the_text_is_rows_with_commas_and_both_ends_of_a_line() {
        List<String> lines = List.of(ANNEX.csv().split("\r\n", -1));

        assertThat(lines.getFirst()).isEqualTo("question,what is counted,category,from,to,value,sign");
        assertThat(lines).hasSize(ANNEX.rows().size() + 1);
    }

    @Test
    void a_category_that_could_be_a_formula_is_text() {
        Annex annex = new Annex(List.of(List.of("a"), List.of("=1+1")));

        assertThat(annex.csv()).contains("'=1+1");
        assertThat(new String(annex.xlsx(), java.nio.charset.StandardCharsets.ISO_8859_1))
                .doesNotContain("<f>");
    }
}
