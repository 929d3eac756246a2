package forthright.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import forthright.ShippedWorkspace;
import forthright.scan.PartsFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The scan from end to end: every file is told, each with its findings, and what cannot be read is never called clean. */
class ScanCommandTest {
    @TempDir
    Path folder;

    private String file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    private String hidden() throws IOException {
        byte[] workbook = PartsFile.workbookWithHiddenRow().bytes();
        return Files.write(folder.resolve("a.xlsx"), workbook).toString();
    }

    @Test
    void a_file_with_nothing_hidden_ends_well() throws IOException {
        Shell shell = Shell.foi("scan", file("letter.txt", "We hold this."));

        assertThat(shell.exit()).isZero();
        assertThat(shell.out()).endsWith("letter.txt: nothing hidden was found" + System.lineSeparator());
        assertThat(shell.err()).isEmpty();
    }

    @Test
    void what_is_hidden_is_told_with_place_and_remedy() throws IOException {
        Shell shell = Shell.foi("scan", hidden());

        assertThat(shell.exit()).isEqualTo(1);
        assertThat(shell.out())
                .contains(
                        "a.xlsx: 1 finding",
                        "ERROR hidden-rows (Figures!3:3)",
                        "Rows with content are hidden.",
                        "delete them.");
    }

    @Test
    void of_several_files_all_are_told_also_where_one_cannot_be_read() throws IOException {
        String missing = folder.resolve("missing.pdf").toString();

        Shell shell = Shell.foi("scan", file("old.rtf", "{\\rtf1 a}"), hidden(), missing, file("b.txt", "Yes."));

        assertThat(shell.exit()).isEqualTo(2);
        assertThat(shell.out())
                .contains("old.rtf: NOT SCANNED", "hidden-rows", "missing.pdf: NOT SCANNED", "b.txt: nothing");
        assertThat(shell.err()).contains("old.rtf error not-scanned", "missing.pdf error not-scanned", "2 problems;");
    }

    @Test
    void machines_read_the_same() throws IOException {
        Shell shell = Shell.foi("scan", hidden(), file("old.rtf", "{\\rtf1 a}"), "--json");

        JsonNode json = new ObjectMapper().readTree(shell.out());
        assertThat(json.path("schema").asText()).isEqualTo("forthright/scan/1");
        assertThat(json.at("/files/0/result").asText()).isEqualTo("findings");
        assertThat(json.at("/files/0/findings/0/rule").asText()).isEqualTo("hidden-rows");
        assertThat(json.at("/files/1/result").asText()).isEqualTo("not-scanned");
        assertThat(json.at("/files/1/notScanned/0/reason").asText()).isEqualTo("rich-text");
    }

    @Test
    void a_source_table_is_more_than_the_letter_released() throws IOException {
        ShippedWorkspace.copyTo(folder);
        String workspace = folder.toString();
        String ofCase = folder.resolve("cases/FOI746230783").toString();
        Shell before = Shell.foi("scan", hidden(), "--case", ofCase, "--workspace", workspace);
        Shell.foi("draft", ofCase, "--dated", "2025-10-21", "--workspace", workspace);
        String source = file("source.csv", "child,age\r\n" + "Zebedee Quillfeather,4711\r\n".repeat(30));

        Shell shell = Shell.foi("scan", source, "--case", ofCase, "--workspace", workspace, "--debug");

        assertThat(before.exit()).isEqualTo(2);
        assertThat(before.err()).contains("no-letter");
        assertThat(shell.exit()).isEqualTo(1);
        assertThat(shell.out()).contains("more-rows-than-released", "number-not-released (B2:B31, 30)");
        assertThat(shell.out() + shell.err()).doesNotContain("Zebedee", "4711");
    }

    @Test
    void a_scan_without_a_file_is_a_slip() {
        assertThat(Shell.foi("scan").exit()).isEqualTo(2);
    }
}
