package forthright.data;

import static forthright.data.Councils.counted;
import static forthright.data.Councils.measure;
import static org.assertj.core.api.Assertions.assertThat;

import forthright.law.files.Fault;
import forthright.law.files.Faults;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FiguresSheetTest {
    private static final String HEADER = "measure,list,code,from,to,value,children\n";
    private static final String LISTS = "exploitation = Risk of exploitation\nmental_health = Mental health";

    @TempDir
    private Path folder;

    private final Faults faults = new Faults();

    @Test
    void totals_that_a_service_sent_are_counts_like_any_other() throws IOException {
        var data = open("""
                missing-incidents,,,2024-01-01,2024-12-31,1121,366
                incidents-by-marker,marker,exploitation,2024-01-01,2024-12-31,352,
                incidents-by-marker,marker,Mental Health,2024-01-01,2024-12-31,0,0
                """);
        assertThat(counted(data, measure("missing-incidents"), 2024)).isEqualTo("1121");
        assertThat(counted(data, measure("incidents-by-marker"), 2024)).isEqualTo("exploitation 352, mental_health 0");
        assertThat(data.has("missing-incidents")).isTrue();
        assertThat(data.has("children-missing")).isFalse();
        assertThat(data.count(measure("missing-incidents"), LocalDate.of(2024, 1, 1), LocalDate.of(2024, 12, 31)))
                .isEqualTo(new Counted.Counts(new RawTable(
                        "missing-incidents", java.util.List.of(new RawTable.Cell("", "", 1121, 366)))));
    }

    @Test
    void another_period_than_the_sheet_has_is_not_covered() throws IOException {
        var data = open("missing-incidents,,,2024-01-01,2024-12-31,1121,366\n");
        assertThat(counted(data, measure("missing-incidents"), 2025))
                .isEqualTo("The sheet of figures has missing-incidents for 2024-01-01 to 2024-12-31 only.");
        assertThat(counted(data, measure("children-missing"), 2024)).startsWith("No data");
    }

    @Test
    void a_category_that_is_left_out_must_be_said_to_be_none() throws IOException {
        open("incidents-by-marker,marker,exploitation,2024-01-01,2024-12-31,352,\n");
        assertThat(faults.inOrder()).extracting(Fault::code).containsExactly("missing-category");
        assertThat(faults.inOrder().toString()).contains("mental_health").doesNotContain("352");
    }

    @Test
    void what_is_no_figure_is_refused_by_row_without_being_shown() throws IOException {
        open("""
                missing-incidents,,,2024-01-01,2024-12-31,777.5,
                missing-incidents,,,31/12/2024,2024-12-31,777,
                children-missing,,,2024-01-01,2024-12-31,777,778
                incidents-by-marker,marker,gangs,2024-01-01,2024-12-31,777,
                interviews-completed,,,2024-01-01,2024-12-31,777,
                interviews-completed,,,2024-01-01,2024-12-31,777,
                """);
        assertThat(faults.inOrder())
                .filteredOn(f -> f.code().equals("bad-figure"))
                .extracting(f -> f.place().line())
                .containsExactly(2, 3, 4, 5, 7);
        assertThat(faults.inOrder().toString()).doesNotContain("777");
    }

    @Test
    void the_sheet_itself_can_be_given_in_place_of_a_folder() throws IOException {
        Path sheet = folder.resolve("totals from the service.csv");
        Files.writeString(sheet, HEADER + "missing-incidents,,,2024-01-01,2024-12-31,1121,366\n");
        var data = CouncilData.open(Councils.council(folder, Map.of()), sheet, faults);
        assertThat(faults.inOrder()).isEmpty();
        assertThat(counted(data, measure("missing-incidents"), 2024)).isEqualTo("1121");
    }

    private CouncilData open(String rows) throws IOException {
        Files.writeString(folder.resolve("figures.csv"), HEADER + rows);
        return CouncilData.open(Councils.council(folder, Map.of("marker", LISTS)), folder, faults);
    }
}
