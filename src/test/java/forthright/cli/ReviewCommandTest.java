package forthright.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The faults of letters, and what is compared, come out in every form; what cannot be read is told and written nowhere. */
class ReviewCommandTest {
    private static final String REPLY = "docs/example-reply.txt";
    private static final String REQUEST = "docs/example-request.txt";
    private static final String COMPARED = "src/test/resources/compared";

    @TempDir
    private Path folder;

    @Test
    void each_fault_has_its_line_its_reason_and_its_law() throws IOException {
        Shell shell = Shell.foi("review", REPLY, "--request", REQUEST, "--json");

        assertThat(shell.exit()).isEqualTo(1);
        JsonNode json = new ObjectMapper().readTree(shell.out());
        assertThat(json.at("/replies/0/file").asText()).isEqualTo(REPLY);
        assertThat(json.path("findings")).isNotEmpty().allSatisfy(finding -> {
            assertThat(finding.path("rule").asText()).isNotEmpty();
            assertThat(finding.path("severity").asText()).isIn("error", "warning", "advice");
            assertThat(finding.path("what").asText()).isNotEmpty();
            assertThat(finding.path("basis").asText()).contains("legislation.gov.uk");
        });
    }

    @Test
    void a_faultless_letter_ends_well() {
        String sound = "src/test/resources/reviewed/dunmoor-rhi-2023-sound/";

        Shell shell = Shell.foi("review", sound + "reply.txt", "--request", sound + "request.txt");

        assertThat(shell.exit()).as(shell.out()).isZero();
    }

    @Test
    void a_comparison_is_a_page_a_sheet_and_a_workbook() throws IOException {
        Path page = folder.resolve("all.html");
        Path sheet = folder.resolve("all.csv");
        Path workbook = folder.resolve("all.xlsx");

        Shell shell = Shell.foi(
                "review",
                COMPARED,
                "--html",
                page.toString(),
                "--csv",
                sheet.toString(),
                "--xlsx",
                workbook.toString());

        assertThat(shell.exit()).isLessThan(2);
        assertThat(Files.readString(page)).contains("<table").doesNotContain("http-equiv=\"refresh\"", "<script src");
        assertThat(Files.readString(sheet).lines().count()).isGreaterThan(6);
        assertThat(Files.readAllBytes(workbook)).startsWith("PK".getBytes(StandardCharsets.US_ASCII));
    }

    @Test
    void only_the_authorities_that_are_named_are_compared() throws IOException {
        JsonNode all = compared();
        String first = all.at("/replies/0/authority").asText();
        String second = all.at("/replies/1/authority").asText();

        JsonNode two = compared("--among", first + "," + second);

        assertThat(two.path("replies")).hasSizeLessThan(all.path("replies").size());
        assertThat(two.path("replies").findValuesAsText("authority")).contains(first, second);
    }

    @Test
    void nobody_of_a_name_is_a_fault_of_that_option() {
        Shell shell = Shell.foi("review", COMPARED, "--among", "Atlantis");

        assertThat(shell.exit()).isEqualTo(2);
        assertThat(shell.err()).contains("--among error no-reply");
    }

    @Test
    void a_reply_that_is_not_there_is_told_and_nothing_is_written() {
        Path page = folder.resolve("all.html");

        Shell shell = Shell.foi("review", folder.resolve("none.txt").toString(), "--html", page.toString());

        assertThat(shell.exit()).isEqualTo(2);
        assertThat(shell.err()).contains("none.txt");
        assertThat(page).doesNotExist();
    }

    @Test
    void a_folder_without_replies_is_told() throws IOException {
        Path empty = Files.createDirectories(folder.resolve("empty"));

        Shell shell = Shell.foi("review", empty.toString());

        assertThat(shell.exit()).isEqualTo(2);
        assertThat(shell.err()).contains("no-reply").doesNotContain("--among");
    }

    @Test
    void a_file_that_holds_no_text_is_refused_without_showing_it() throws IOException {
        Path binary = folder.resolve("reply.txt");
        Files.write(binary, new byte[] {0, 1, 2, 3, (byte) 0xff, (byte) 0xfe, 0, 7});

        Shell shell = Shell.foi("review", binary.toString());

        assertThat(shell.exit()).isEqualTo(2);
        assertThat(shell.err()).contains("reply.txt").doesNotContain("Exception");
    }

    private static JsonNode compared(String... more) throws IOException {
        String[] args = new String[3 + more.length];
        args[0] = "review";
        args[1] = COMPARED;
        args[2] = "--json";
        System.arraycopy(more, 0, args, 3, more.length);
        return new ObjectMapper().readTree(Shell.foi(args).out());
    }
}
