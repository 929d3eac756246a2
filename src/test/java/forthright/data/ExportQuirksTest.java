package forthright.data;

import static forthright.data.Councils.counted;
import static forthright.data.Councils.measure;
import static org.assertj.core.api.Assertions.assertThat;

import forthright.bank.BankEntry.Measure;
import forthright.data.reading.LoadReport;
import forthright.law.files.Fault;
import forthright.law.files.Faults;
import forthright.law.files.Severity;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What exports do to data, one quirk a test: what is counted, what is refused, and what is said about it. */
class ExportQuirksTest {
    private static final Measure INCIDENTS = measure("missing-incidents");
    private static final Measure CHILDREN = measure("children-missing");
    private static final String LISTS = "exploitation = Risk of exploitation\nmental_health = Mental health";

    private static final String EPISODES = """
            extracted-on: 2025-02-01
            files:
              - file: rows.csv
                covers: { from: 2024-01-01, to: 2024-12-31 }
                dates: [dd/MM/yyyy HH:mm, dd/MM/yyyy]%s
                tables:
                  missing_episode:
                    episode_id: { column: Ref, meaning: The reference }
                    child_id: { column: Child, meaning: The child's number }
                    episode_type: { always: missing }
                    started_at: { column: Start, meaning: When last seen }
            """;

    private static final String BIRTHS = """
                  child:
                    date_of_birth: { column: Born, meaning: Date of birth }
            """;

    private static final String ENDS = """
                    ended_at: { column: End, meaning: When found }
            """;

    private static final String MARKERS = """
                  episode_marker:
                    marker_code: { column: Risks, meaning: Risks ticked, split: [",", ";", newline, numbered]%s }
            """;

    private static final String CARE = """
                    looked_after_at_start: { column: LAC, meaning: Looked after }
            """;

    @TempDir
    private Path folder;

    private final Faults faults = new Faults();

    @Test
    void the_last_evening_of_a_period_is_counted() {
        var data = load(EPISODES, "", "Ref,Child,Start", "E1,C1,31/12/2024 23:30", "E2,C1,01/01/2025 00:00");
        assertThat(counted(data, INCIDENTS, 2024)).isEqualTo("1");
    }

    @Test
    void the_first_of_february_is_not_read_as_the_second_of_january() {
        var data = load(EPISODES, "", "Ref,Child,Start", "E1,C1,01/02/2024 10:00");
        assertThat(counted(data, INCIDENTS, LocalDate.of(2024, 2, 1), LocalDate.of(2024, 2, 2)))
                .isEqualTo("1");
    }

    @Test
    void dates_in_no_declared_format_or_of_no_day_are_refused_by_row() {
        var data = load(
                EPISODES,
                "",
                "Ref,Child,Start",
                "E1,C1,30/02/2024",
                "E2,C1,2024-03-01",
                "E3,C1,01/03/24",
                "E4,C1,45323",
                "E5,C1,45350.5",
                "E6,C1,03/01/2024 24:30",
                "E7,C1,1/3/2024",
                "E8,C1,",
                "E9,C1,29/02/2024",
                "E10,C1,01/03/2024",
                "E11,C1,02/03/2024",
                "E12,C1,03/03/2024",
                "E13,C1,04/03/2024",
                "E14,C1,05/03/2024",
                "E15,C1,06/03/2024");
        assertThat(counted(data, INCIDENTS, 2024)).isEqualTo("7");
        assertThat(rejected(data)).containsExactly("bad-started_at [2, 3, 4, 5, 6, 7, 8]", "no-started_at [9]");
    }

    @Test
    void a_column_whose_dates_are_mostly_in_no_declared_format_is_not_counted_around() {
        load(EPISODES, "", "Ref,Child,Start", "E1,C1,2024-03-01", "E2,C1,2024-03-02", "E3,C1,01/03/2024");
        assertThat(faults.inOrder()).extracting(Fault::code).containsExactly("dates-unread");
        assertThat(faults.inOrder().getFirst().what())
                .contains("started_at", "rows 2, 3")
                .doesNotContain("2024");
    }

    @Test
    void days_counted_by_a_spreadsheet_are_read_only_where_that_is_declared() {
        var data = load(
                EPISODES, "\n    excel-serials: true", "Ref,Child,Start", "E1,C1,45323", "E2,C1,45350.5", "E3,C1,12");
        assertThat(counted(data, INCIDENTS, LocalDate.of(2024, 2, 1), LocalDate.of(2024, 2, 28)))
                .isEqualTo("2");
        assertThat(rejected(data)).containsExactly("bad-started_at [4]");
    }

    @Test
    void yes_and_no_are_read_in_all_their_forms_and_a_blank_is_neither() {
        var data = load(
                EPISODES + CARE,
                "",
                "Ref,Child,Start,LAC",
                "E1,C1,01/03/2024,Y",
                "E2,C1,02/03/2024,yes",
                "E3,C1,03/03/2024,a) Yes",
                "E4,C1,04/03/2024,TRUE",
                "E5,C1,05/03/2024,1",
                "E6,C1,06/03/2024,N",
                "E7,C1,07/03/2024,b) No",
                "E8,C1,08/03/2024,0",
                "E9,C1,09/03/2024,NA",
                "E10,C1,10/03/2024,c) Unknown",
                "E11,C1,11/03/2024,");
        assertThat(counted(data, measure("looked-after-incidents"), 2024)).isEqualTo("5");
    }

    @Test
    void a_column_of_single_letters_may_have_lost_its_not_applicable() {
        var data = load("""
                extracted-on: 2025-02-01
                files:
                  - file: rows.csv
                    covers: { from: 2024-01-01, to: 2024-12-31 }
                    tables:
                      rhi:
                        rhi_id: { column: Ref, meaning: The reference }
                        child_id: { column: Child, meaning: The child }
                        offered: { column: Offered, meaning: Offered }
                """, "", "Ref,Child,Offered", "R1,C1,Y", "R2,C1,N");
        assertThat(remarks(data)).contains("one-letter []");
    }

    @Test
    void several_markers_in_one_cell_are_told_apart_however_they_are_divided() {
        var data = load(
                EPISODES + MARKERS.formatted(", values: { CSE: exploitation, MH: mental_health }"),
                "",
                "Ref,Child,Start,Risks",
                "E1,C1,01/03/2024,\"CSE, Mental health\"",
                "E2,C1,02/03/2024,CSE;MH;CSE",
                "E3,C1,03/03/2024,\"Risk of  Exploitation\nMH\"",
                "E4,C1,04/03/2024,1) CSE 2) MH",
                "E5,C1,05/03/2024,");
        assertThat(counted(data, measure("incidents-by-marker"), 2024)).isEqualTo("exploitation 4, mental_health 4");
    }

    @Test
    void a_marker_that_nothing_explains_stops_the_count_without_being_shown() {
        load(
                EPISODES + MARKERS.formatted(""),
                "",
                "Ref,Child,Start,Risks",
                "E1,C1,01/03/2024,Canary-Marker",
                "E2,C1,02/03/2024,Mental health");
        assertThat(errors()).containsExactly("unexplained-words");
        assertThat(faults.inOrder().toString()).contains("row 2").doesNotContain("Canary");
    }

    @Test
    void a_council_can_decide_to_count_without_the_words_it_cannot_explain() {
        var data = load(
                EPISODES + MARKERS.formatted(", unknown: leave-out"),
                "",
                "Ref,Child,Start,Risks",
                "E1,C1,01/03/2024,Canary-Marker",
                "E2,C1,02/03/2024,Mental health");
        assertThat(counted(data, measure("incidents-by-marker"), 2024)).isEqualTo("mental_health 1");
        assertThat(remarks(data)).contains("left-out [2]");
    }

    @Test
    void ticks_in_wide_columns_become_markers() {
        var data = load(
                EPISODES + """
                      episode_marker:
                        marker_code:
                          meaning: Ticked
                          columns: { "CSE?": exploitation, "MH?": mental_health }
                """,
                "",
                "Ref,Child,Start,CSE?,MH?",
                "E1,C1,01/03/2024,x,",
                "E2,C1,02/03/2024,\u2713,1",
                "E3,C1,03/03/2024,04/03/2024,0",
                "E4,C1,04/03/2024,No,N/A");
        assertThat(counted(data, measure("incidents-by-marker"), 2024)).isEqualTo("exploitation 3, mental_health 1");
    }

    @Test
    void an_episode_exported_twice_is_one_and_an_identifier_of_two_episodes_is_none() {
        var data = load(
                EPISODES,
                "",
                "Ref,Child,Start",
                "E1,C1,01/03/2024",
                "E1,C1,01/03/2024",
                "E2,C1,02/03/2024",
                "E2,C2,02/03/2024",
                "E3,C2,05/03/2024");
        assertThat(counted(data, INCIDENTS, 2024)).isEqualTo("2");
        assertThat(remarks(data)).contains("repeated [3]");
        assertThat(rejected(data)).containsExactly("identifier-used-twice [4, 5]");
    }

    @Test
    void without_a_reference_an_episode_is_its_child_and_its_beginning() {
        var data = load(
                EPISODES.replace("{ column: Ref, meaning: The reference }", "{ made-from: [child_id, started_at] }"),
                "",
                "Child,Start",
                "C1,01/03/2024 10:00",
                "C1,01/03/2024 10:00",
                "C1,01/03/2024 11:00");
        assertThat(counted(data, INCIDENTS, 2024)).isEqualTo("2");
    }

    @Test
    void two_records_are_one_child_only_if_a_list_says_so() {
        String list = "merged: { file: merged.csv, from: Old, into: New }\n";
        write("merged.csv", "Old,New\nC2,C3\nC3,C1\n", StandardCharsets.UTF_8);
        String[] rows = {"Ref,Child,Start", "E1,C1,01/03/2024", "E2,C2,02/03/2024", "E3,C3,02/03/2024"};
        assertThat(counted(load(EPISODES, "", rows), CHILDREN, 2024)).isEqualTo("3");
        assertThat(counted(load(list + EPISODES, "", rows), CHILDREN, 2024)).isEqualTo("1");
    }

    @Test
    void a_list_of_merged_records_that_runs_in_a_circle_is_refused() {
        write("merged.csv", "Old,New\nC2,C1\nC1,C2\n", StandardCharsets.UTF_8);
        load(
                "merged: { file: merged.csv, from: Old, into: New }\n" + EPISODES,
                "",
                "Ref,Child,Start",
                "E1,C1,01/03/2024");
        assertThat(errors()).containsExactly("merge-circle");
    }

    @Test
    void identifiers_stay_text_and_lose_only_what_a_spreadsheet_added() {
        var data = load(
                EPISODES,
                "",
                "Ref,Child,Start",
                "E1,007,01/03/2024",
                "E2, 007 ,02/03/2024",
                "E3,7,03/03/2024",
                "E4,12345.0,04/03/2024",
                "E5,12345,05/03/2024",
                "E6,1.23E+07,06/03/2024");
        assertThat(counted(data, CHILDREN, 2024)).isEqualTo("3");
        assertThat(rejected(data)).containsExactly("bad-child_id [7]");
        assertThat(remarks(data)).contains("decimal-id [5]");
    }

    @Test
    void episodes_that_contradict_themselves_are_counted_and_named() {
        var data = load(
                EPISODES + ENDS + BIRTHS,
                "",
                "Ref,Child,Start,End,Born",
                "E1,C1,01/03/2024 10:00,03/03/2024 10:00,01/01/2010",
                "E2,C1,02/03/2024 10:00,02/03/2024 12:00,01/01/2010",
                "E3,C1,05/03/2024 10:00,04/03/2024 10:00,01/01/2010",
                "E4,C2,05/03/2024 10:00,,01/01/2025",
                "E5,C3,05/03/2024 10:00,canary,");
        assertThat(counted(data, INCIDENTS, 2024)).isEqualTo("5");
        assertThat(remarks(data))
                .contains(
                        "overlaps [3]",
                        "ends-before-start [4]",
                        "before-birth [5]",
                        "birth-unknown [6]",
                        "unreadable-date [6]",
                        "still-open [5, 6]");
    }

    @Test
    void overlapping_episodes_are_one_incident_only_if_the_council_says_so() {
        var data = load(
                "overlapping: one-incident\n" + EPISODES + ENDS + MARKERS.formatted(""),
                "",
                "Ref,Child,Start,End,Risks",
                "E1,C1,01/03/2024 10:00,03/03/2024 10:00,",
                "E2,C1,02/03/2024 10:00,02/03/2024 12:00,Mental health",
                "E3,C1,03/03/2024 09:00,04/03/2024 12:00,Mental health");
        assertThat(counted(data, INCIDENTS, 2024)).isEqualTo("1");
        assertThat(counted(data, measure("incidents-by-marker"), 2024)).isEqualTo("mental_health 1");
    }

    @Test
    void titles_above_and_totals_below_are_no_rows() {
        var data = load(
                EPISODES,
                "\n    header-row: 4\n    stop-at: Total",
                "Missing episodes,,",
                "Run 01/02/2025,,",
                ",,",
                "Ref,Child,Start",
                "E1,C1,01/03/2024",
                ",,",
                "E2,C1,02/03/2024",
                "TOTAL,2,",
                "E3,C1,03/03/2024");
        assertThat(counted(data, INCIDENTS, 2024)).isEqualTo("2");
    }

    @Test
    void a_header_of_two_rows_names_each_column_by_both() {
        var data = load(
                EPISODES + MARKERS.formatted("").replace("column: Risks", "column: Form / Risks"),
                "\n    header-row: 2\n    header-rows: 2",
                ",,,Form,",
                "Ref,Child,Start,Notes,Risks",
                "E1,C1,01/03/2024,,Mental health");
        assertThat(counted(data, measure("incidents-by-marker"), 2024)).isEqualTo("mental_health 1");
    }

    @Test
    void a_name_that_two_columns_share_must_be_told_apart_by_place() {
        String[] rows = {"Ref,Child,Start,Start", "E1,C1,01/03/2024,02/04/2024"};
        load(EPISODES, "", rows);
        assertThat(errors()).containsExactly("duplicate-column");
        var data = load(EPISODES.replace("column: Start", "position: 4"), "", rows);
        assertThat(counted(data, INCIDENTS, LocalDate.of(2024, 4, 2), LocalDate.of(2024, 4, 3)))
                .isEqualTo("1");
    }

    @Test
    void a_missing_column_is_named_and_the_header_is_not_shown() {
        load(EPISODES, "", "Ref,Child,Canary Surname", "E1,C1,01/03/2024");
        assertThat(errors()).containsExactly("missing-column");
        assertThat(faults.inOrder().toString()).contains("\"Start\"").doesNotContain("Canary");
    }

    @Test
    void a_comma_too_many_moves_values_and_refuses_the_row() {
        var data = load(EPISODES, "", "Ref,Child,Start", "E1,C1,01/03/2024,late", "E2,C1,02/03/2024,,");
        assertThat(counted(data, INCIDENTS, 2024)).isEqualTo("1");
        assertThat(rejected(data)).containsExactly("too-many-cells [2]");
    }

    @Test
    void other_encodings_are_read_where_declared_or_marked_and_refused_otherwise() {
        String text = "Ref,Child,Start,Note\nE1,C1,01/03/2024,caf\u00e9 \u2013 \u00a3\n";
        Charset windows = Charset.forName("windows-1252");
        write("rows.csv", text, windows);
        loadHere(EPISODES.formatted(""));
        assertThat(errors()).containsExactly("wrong-encoding");
        assertThat(counted(loadHere(EPISODES.formatted("\n    charset: windows-1252")), INCIDENTS, 2024))
                .isEqualTo("1");
        write("rows.csv", "\uFEFF" + text, StandardCharsets.UTF_8);
        assertThat(counted(loadHere(EPISODES.formatted("")), INCIDENTS, 2024)).isEqualTo("1");
        write("rows.csv", "\uFEFF" + text, StandardCharsets.UTF_16LE);
        assertThat(counted(loadHere(EPISODES.formatted("")), INCIDENTS, 2024)).isEqualTo("1");
    }

    @Test
    void a_file_that_is_no_table_says_so_without_quoting_it() {
        write("rows.csv", "Ref,Child,Start\nE1,C1,\"Canary never closed\n", StandardCharsets.UTF_8);
        loadHere(EPISODES.formatted(""));
        write("rows.csv", "Ref,Child,Start\nE1,C1,Can\0ary\n", StandardCharsets.UTF_8);
        loadHere(EPISODES.formatted(""));
        assertThat(errors()).containsExactly("not-a-table", "not-a-table");
        assertThat(faults.inOrder().toString()).doesNotContain("anary");
    }

    @Test
    void a_file_outside_the_folder_or_not_there_is_not_read() {
        loadHere(EPISODES.formatted("").replace("rows.csv", "../secret.csv"));
        loadHere(EPISODES.formatted("").replace("rows.csv", "none.csv"));
        assertThat(errors()).containsExactly("missing-file", "missing-file");
    }

    @Test
    void an_empty_file_lacks_its_columns() {
        write("rows.csv", "", StandardCharsets.UTF_8);
        loadHere(EPISODES.formatted(""));
        assertThat(errors()).contains("missing-column");
    }

    @Test
    void markers_of_unknown_episodes_and_interviews_of_nobody_are_left_out() {
        var data = load("""
                extracted-on: 2025-02-01
                files:
                  - file: rows.csv
                    covers: { from: 2024-01-01, to: 2024-12-31 }
                    dates: [dd/MM/yyyy]
                    tables:
                      rhi:
                        rhi_id: { column: Ref, meaning: The reference }
                        completed_at: { column: Done, meaning: When }
                      rhi_episode:
                        episode_id: { column: Episodes, meaning: Which, split: [";"] }
                """, "", "Ref,Episodes,Done", "R1,E1;E2,01/03/2024");
        assertThat(rejected(data)).containsExactly("no-child_id [2]");
        assertThat(counted(data, measure("interviews-completed"), 2024)).isEqualTo("0");
    }

    @Test
    void only_the_rows_that_belong_are_read() {
        var data = load(
                EPISODES,
                "\n    only-rows: { column: State, is: [Complete] }",
                "Ref,Child,Start,State",
                "E1,C1,01/03/2024,COMPLETE",
                "E2,C1,02/03/2024,Draft");
        assertThat(counted(data, INCIDENTS, 2024)).isEqualTo("1");
        assertThat(data.report().files().getFirst().passedOver()).isEqualTo(1);
    }

    private CouncilData load(String sources, String more, String... rows) {
        write("rows.csv", String.join("\n", rows) + "\n", StandardCharsets.UTF_8);
        return loadHere(sources.contains("%s") ? sources.formatted(more) : sources);
    }

    private CouncilData loadHere(String sources) {
        write("sources.yaml", sources, StandardCharsets.UTF_8);
        var council = Councils.council(folder, Map.of("marker", LISTS, "factor", LISTS));
        return CouncilData.open(council, folder, faults);
    }

    private void write(String name, String text, Charset charset) {
        try {
            Files.write(folder.resolve(name), text.getBytes(charset));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<String> errors() {
        return faults.inOrder().stream()
                .filter(f -> f.severity() == Severity.ERROR)
                .map(Fault::code)
                .toList();
    }

    private static List<String> rejected(CouncilData data) {
        return data.report().files().stream()
                .flatMap(f -> f.rejected().stream())
                .map(r -> r.reason() + " " + r.rows())
                .toList();
    }

    private static List<String> remarks(CouncilData data) {
        return data.report().remarks().stream()
                .map((LoadReport.Remark r) -> r.code() + " " + r.rows())
                .toList();
    }
}
