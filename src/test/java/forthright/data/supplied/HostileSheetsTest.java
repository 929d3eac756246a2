package forthright.data.supplied;

import static org.assertj.core.api.Assertions.assertThat;

import forthright.bank.Unit;
import forthright.law.files.Fault;
import forthright.law.files.Faults;
import forthright.request.QuestionId;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A sheet that came back otherwise than it was sent is refused by line, and no message says what stood in it. */
class HostileSheetsTest {
    private static final String HEADER = String.join(",", SheetText.COLUMNS) + "\n";
    private static final List<String> CANARIES = List.of("4711", "Zebedee", "Quillfeather");

    private static final List<AskedFigure> ASKED = List.of(
            asked("moves", Unit.MOVES, "2024-04-01", "2025-03-31", ""),
            asked("reasons", Unit.CHILDREN, "2024-04-01", "2025-03-31", "=Neglect"),
            asked("reasons", Unit.CHILDREN, "2024-04-01", "2025-03-31", "Household – other"));

    @TempDir
    Path folder;

    private static AskedFigure asked(String measure, Unit unit, String from, String to, String label) {
        return new AskedFigure(
                List.of(new QuestionId("3.a")),
                measure,
                unit,
                LocalDate.parse(from),
                LocalDate.parse(to),
                label.isEmpty() ? "" : "list",
                label,
                label);
    }

    private record Read(List<SuppliedFigure> rows, List<Fault> faults) {
        Supply moves() {
            return new SuppliedFigures(rows).of(ASKED.subList(0, 1));
        }
    }

    private Read read(byte[] sheet) throws IOException {
        Path team = Files.createDirectories(folder.resolve("service/fostering"));
        Files.write(team.resolve("figures.csv"), sheet);
        Faults faults = new Faults();
        ServiceFolder service = ServiceFolder.read(folder.resolve("service"), "service", faults);
        List<SuppliedFigure> rows =
                service.begun().stream().flatMap(s -> s.rows().stream()).toList();
        SuppliedFigures.of(rows, faults);
        new SuppliedCheck(ASKED, Set.of("3", "3.a"), faults).check(rows);
        return new Read(rows, faults.inOrder());
    }

    private Read read(String sheet) throws IOException {
        return read(sheet.getBytes(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "wrong-period    | Q3.a,moves,2023-04-01,2025-03-31,,placement moves,4711,9,,Jo,2026-02-10",
                "wrong-period    | Q3.a,moves,04/01/2024,2025-03-31,,placement moves,4711,9,,Jo,2026-02-10",
                "not-a-date      | Q3.a,moves,31/02/2024,2025-03-31,,placement moves,4711,9,,Jo,2026-02-10",
                "negative        | Q3.a,moves,2024-04-01,2025-03-31,,placement moves,-4711,9,,Jo,2026-02-10",
                "not-a-figure    | Q3.a,moves,2024-04-01,2025-03-31,,placement moves,4711 or so,9,,Jo,2026-02-10",
                "not-a-figure    | Q3.a,moves,2024-04-01,2025-03-31,,placement moves,~4,711~,9,,Jo,2026-02-10",
                "not-a-figure    | Q3.a,moves,2024-04-01,2025-03-31,,placement moves,4711.0,9,,Jo,2026-02-10",
                "not-a-figure    | Q3.a,moves,2024-04-01,2025-03-31,,placement moves,<5,,,Zebedee,2026-02-10",
                "not-a-figure    | Q3.a,moves,2024-04-01,2025-03-31,,placement moves,Zebedee,9,,Jo,2026-02-10",
                "not-a-figure    | Q3.a,moves,2024-04-01,2025-03-31,,placement moves,4711,0,,Jo,2026-02-10",
                "formula         | Q3.a,moves,2024-04-01,2025-03-31,,placement moves,=4711+0,9,,Jo,2026-02-10",
                "formula         | Q3.a,moves,2024-04-01,2025-03-31,,placement moves,9,9,@Zebedee,Jo,2026-02-10",
                "unit-changed    | Q3.a,moves,2024-04-01,2025-03-31,,Zebedee,4711,9,,Jo,2026-02-10",
                "not-asked       | Q3.a,Zebedee,2024-04-01,2025-03-31,,placement moves,4711,9,,Jo,2026-02-10",
                "not-asked       | Q3.a,moves,2024-04-01,2025-03-31,Quillfeather,placement moves,4711,9,,Jo,2026-02-10",
                "no-such-question| Zebedee,moves,2024-04-01,2025-03-31,,placement moves,4711,9,,Jo,2026-02-10",
                "nobody-named    | Q3.a,moves,2024-04-01,2025-03-31,,placement moves,4711,9,,,",
                "missing-value   | Q3.a,moves,2024-04-01,2025-03-31,,placement moves,,9,,Jo,2026-02-10",
                "unknown-column  | Q3.a,moves,2024-04-01,2025-03-31,,placement moves,9,9,,Jo,2026-02-10,Zebedee"
            })
    void a_row_that_is_not_as_it_was_sent_is_refused_by_its_line(String code, String row) throws IOException {
        Read read = read(HEADER + row.replace('~', '"') + "\n");

        assertThat(read.faults()).extracting(Fault::code).contains(code);
        assertThat(read.faults()).filteredOn(f -> f.code().equals(code)).allSatisfy(fault -> {
            assertThat(fault.place()).hasToString("service/fostering/figures.csv:2:1");
            assertThat(fault.toString()).doesNotContain(CANARIES);
        });
        assertThat(read.faults().toString()).doesNotContain(CANARIES);
    }

    @Test
    void a_figure_that_is_supplied_twice_is_refused() throws IOException {
        String row = "Q3.a,moves,2024-04-01,2025-03-31,,placement moves,4711,9,,Jo,2026-02-10\n";
        assertThat(read(HEADER + row + row).faults()).extracting(Fault::code).containsExactly("figure-twice");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "question,measure\nQ3,moves\n",
                "question,measure,period from,period to,label,unit,value,children,note,counted by,counted on,Zebedee\n",
                "\u0000\u0000Zebedee",
                "\"Zebedee",
            })
    void what_is_no_such_sheet_is_refused_and_taken_for_begun(String text) throws IOException {
        Read read = read(text);
        assertThat(read.faults()).isNotEmpty();
        assertThat(read.faults().toString()).doesNotContain(CANARIES);
    }

    @Test
    void a_workbook_in_place_of_the_sheet_is_refused_with_what_to_do() throws IOException {
        Path team = Files.createDirectories(folder.resolve("service/fostering"));
        Files.writeString(team.resolve("figures.xlsx"), "PK");
        Faults faults = new Faults();
        ServiceFolder.read(folder.resolve("service"), "service", faults);
        assertThat(faults.inOrder()).singleElement().asString().contains("not-csv", "CSV UTF-8");
    }

    @Test
    void zero_not_held_not_recorded_and_unknown_are_four_things() throws IOException {
        String row = "Q3.a,moves,2024-04-01,2025-03-31,,placement moves,%s,,,Jo,2026-02-10%n";
        assertThat(read(HEADER + row.formatted("0")).moves()).isInstanceOf(Supply.Counts.class);
        assertThat(read(HEADER + row.formatted("not held")).moves()).isInstanceOf(Supply.NotHeld.class);
        assertThat(read(HEADER + row.formatted("Not Recorded")).moves()).isInstanceOf(Supply.NotRecorded.class);
        assertThat(read(HEADER + row.formatted("unknown")).moves()).isInstanceOf(Supply.NotKnown.class);
        assertThat(read(HEADER + row.formatted("").replace("Jo", "Jo")).moves()).isInstanceOf(Supply.Awaited.class);
    }

    /** What a spreadsheet makes of the sheet when it saves it: other signs, dates, encodings, a mark less. */
    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "windows-1252"})
    void a_sheet_that_went_through_a_spreadsheet_is_the_same_sheet(String encoding) throws IOException {
        String saved = SheetText.blank(ASKED)
                .replace("\uFEFF", "")
                .replace("2024-04-01", "01/04/2024")
                .replace("2025-03-31", "31-Mar-25")
                .replace("placement moves,,,,,", "placement moves,31,17,,Jo,10/02/2026")
                .replace("children,,,,,", "children,8,,,,")
                .replace(",", ";");
        Read read = read(saved.getBytes(Charset.forName(encoding)));

        assertThat(read.faults()).isEmpty();
        assertThat(new SuppliedFigures(read.rows()).of(ASKED.subList(1, 3)))
                .isInstanceOfSatisfying(
                        Supply.Counts.class,
                        counts -> assertThat(counts.table().cells()).allSatisfy(cell -> {
                            assertThat(cell.count()).isEqualTo(8);
                            assertThat(cell.children()).isEqualTo(8);
                        }));
    }

    @Test
    void a_count_of_events_of_which_nobody_says_how_many_children_is_held_back_for_an_assessment() throws IOException {
        Read read = read(HEADER + "Q3.a,moves,2024-04-01,2025-03-31,,placement moves,40,unknown,,Jo,2026-02-10\n");
        assertThat(read.moves())
                .isInstanceOfSatisfying(
                        Supply.Counts.class,
                        counts -> assertThat(counts.table().cells().getFirst().children())
                                .isOne());
    }

    @Test
    void a_cell_that_might_be_calculated_goes_out_as_text() {
        assertThat(SheetText.blank(ASKED)).contains(",'=Neglect,").doesNotContain(",=");
    }

    @Test
    void nothing_that_holds_a_figure_prints_it() {
        Given given = new Given.Count(4711, new Given.Behind.Children(4711));
        assertThat("" + given
                        + new SuppliedFigure(
                                List.of(), "m", "", LocalDate.EPOCH, LocalDate.EPOCH, "", given, ASKED_PLACE))
                .doesNotContain("4711");
    }

    private static final forthright.law.files.Place ASKED_PLACE = forthright.law.files.Place.of("x");
}
