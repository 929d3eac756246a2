package forthright.data;

import static forthright.data.Councils.counted;
import static forthright.data.Councils.measure;
import static org.assertj.core.api.Assertions.assertThat;

import forthright.law.files.Fault;
import forthright.law.files.Faults;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkbookTest {
    @TempDir
    private Path folder;

    private final Faults faults = new Faults();

    @Test
    void a_named_sheet_is_read_with_its_own_dates_and_without_its_formulas() throws IOException {
        var data = open(workbook("Log", false));
        assertThat(faults.inOrder()).isEmpty();
        assertThat(counted(data, measure("missing-incidents"), 2024)).isEqualTo("3");
        assertThat(counted(data, measure("children-missing"), 2024)).isEqualTo("2");
    }

    @Test
    void what_is_hidden_or_filtered_is_said() throws IOException {
        open(workbook("Log", true));
        assertThat(faults.inOrder())
                .extracting(Fault::code)
                .containsExactlyInAnyOrder("filter", "hidden-rows", "hidden-sheets");
    }

    @Test
    void a_sheet_that_is_not_there_is_named_as_it_was_asked_for() throws IOException {
        open(workbook("Another", false));
        assertThat(faults.inOrder()).extracting(Fault::code).containsExactly("no-sheet");
    }

    @Test
    void a_file_that_is_no_workbook_is_refused() throws IOException {
        open("Ref,Child,Start\nE1,C1,Canary\n".getBytes(StandardCharsets.UTF_8));
        assertThat(faults.inOrder()).extracting(Fault::code).containsExactly("not-a-workbook");
        assertThat(faults.inOrder().toString()).doesNotContain("Canary");
    }

    @Test
    void a_workbook_cut_short_is_refused() throws IOException {
        byte[] whole = workbook("Log", false);
        open(java.util.Arrays.copyOf(whole, whole.length / 2));
        assertThat(faults.inOrder()).extracting(Fault::code).containsExactly("not-a-workbook");
    }

    @Test
    void an_archive_with_nothing_of_a_workbook_in_it_is_refused() throws IOException {
        open(zip("xl/other.xml", "<a/>".getBytes(StandardCharsets.UTF_8)));
        assertThat(faults.inOrder()).extracting(Fault::code).containsExactly("not-a-workbook");
    }

    @Test
    void an_archive_that_swells_or_declares_entities_is_not_opened_further() throws IOException {
        open(zip("xl/worksheets/sheet1.xml", new byte[40_000_000]));
        open(zip("xl/workbook.xml", "<!DOCTYPE a [<!ENTITY b SYSTEM 'file:///etc/passwd'>]><a>&b;</a>"
                .getBytes(StandardCharsets.UTF_8)));
        open(zip("../escape.xml", "<a/>".getBytes(StandardCharsets.UTF_8)));
        assertThat(faults.inOrder()).extracting(Fault::code).containsOnly("unsafe-workbook");
    }

    private CouncilData open(byte[] workbook) throws IOException {
        Files.write(folder.resolve("log.xlsx"), workbook);
        Files.writeString(folder.resolve("sources.yaml"), """
                extracted-on: 2025-02-01
                files:
                  - file: log.xlsx
                    sheet: Log
                    covers: { from: 2024-01-01, to: 2024-12-31 }
                    header-row: 3
                    dates: [dd/MM/yyyy HH:mm]
                    tables:
                      missing_episode:
                        episode_id: { column: Ref, meaning: The reference }
                        child_id: { column: Child, meaning: The child }
                        episode_type: { always: missing }
                        started_at: { column: Start, meaning: When last seen }
                """);
        return CouncilData.open(Councils.council(folder, Map.of()), folder, faults);
    }

    private static byte[] workbook(String sheet, boolean hiding) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "Test", "1.0")) {
            Worksheet log = workbook.newWorksheet(sheet);
            log.value(0, 0, "A title");
            log.value(2, 0, "Ref");
            log.value(2, 1, "Child");
            log.value(2, 2, "Start");
            log.value(3, 0, 1);
            log.value(3, 1, 7001);
            log.value(3, 2, LocalDateTime.of(2024, 12, 31, 23, 30));
            log.style(3, 2).format("dd/mm/yyyy hh:mm").set();
            log.value(4, 0, "2");
            log.value(4, 1, "7001");
            log.value(4, 2, "01/01/2024 00:00");
            log.value(6, 0, "3");
            log.value(6, 1, "7002");
            log.value(6, 2, LocalDateTime.of(2024, 5, 1, 0, 0));
            log.style(6, 2).format("yyyy-mm-dd").set();
            if (hiding) {
                log.hideRow(4);
                log.setAutoFilter(2, 0, 6, 2);
                Worksheet pivot = workbook.newWorksheet("Old");
                pivot.setVisibilityState(VisibilityState.HIDDEN);
            }
        }
        return bytes.toByteArray();
    }

    private static byte[] zip(String name, byte[] content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content);
            zip.closeEntry();
        }
        return bytes.toByteArray();
    }
}
