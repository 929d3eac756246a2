package forthright.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import forthright.ShippedWorkspace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is asked of a reply comes out of {@code foi review --challenge}, and a fault in the questions out of a check. */
class ChallengeCommandTest {
    private static final String SEALED = "src/test/resources/golden/1/cases/G-2/issued/";

    @TempDir
    private Path folder;

    @Test
    void blanks_are_listed_at_the_end_and_make_the_exit_code() {
        Shell shell =
                Shell.foi("review", "docs/example-reply.txt", "--request", "docs/example-request.txt", "--challenge");

        assertThat(shell.exit()).isEqualTo(1);
        assertThat(shell.out())
                .contains("FOIA s40(2), personal data of other people (2, line 17)", "Line 21: “At 6 minutes each")
                .containsSubsequence("Blanks, ", "FOIA s12(1): What could be answered within the limit?");
    }

    @Test
    void a_reply_that_refuses_nothing_has_no_blanks() {
        Shell shell =
                Shell.foi("review", "src/test/resources/reviewed/dunmoor-rhi-2023-sound/reply.txt", "--challenge");

        assertThat(shell.exit()).isZero();
        assertThat(shell.out()).contains("Nothing is refused here, so nothing is asked.");
    }

    @Test
    void the_record_of_a_sealed_reply_is_looked_into() throws IOException {
        Shell shell = Shell.foi("review", SEALED + "letter.md", "--challenge", "--json");

        JsonNode json = new ObjectMapper().readTree(shell.out());
        assertThat(json.path("schema").asText()).isEqualTo("forthright/challenge/1");
        JsonNode reply = json.at("/replies/0");
        assertThat(reply.path("record").asBoolean()).isTrue();
        assertThat(reply.findValuesAsText("in")).contains("letter", "record");
        assertThat(reply.path("blanks").asInt())
                .isPositive()
                .isLessThan(reply.path("asked").asInt());
        assertThat(reply.at("/challenges/0/ground").asText()).isEqualTo("FOIA s40(2)");
    }

    @Test
    void a_letter_that_is_not_the_sealed_one_is_refused() throws IOException {
        Files.copy(Path.of(SEALED + "record.json"), folder.resolve("record.json"));
        Files.writeString(
                folder.resolve("letter.md"), Files.readString(Path.of(SEALED + "letter.md")) + "\nP.S. Quite so.\n");

        Shell shell = Shell.foi("review", folder.resolve("letter.md").toString(), "--challenge");

        assertThat(shell.exit()).isEqualTo(2);
        assertThat(shell.err()).contains("changed-file", "is not what was sealed");
    }

    @Test
    void a_check_finds_faults_in_review_rules_and_questions() throws IOException {
        ShippedWorkspace.copyTo(folder);
        edit("rules/challenges.yaml", "[FOIA s41(1), FOISA s36(2)]", "[FOIA s41, FOISA s36(2)]");
        edit("rules/review/late.yaml", "severity: error", "severity: eror");

        Shell shell = Shell.foi("check", "rules", "--workspace", folder.toString());

        assertThat(shell.exit()).isEqualTo(1);
        assertThat(shell.out() + shell.err())
                .contains("rules/challenges.yaml:", "\"FOIA s41\" is neither a provision")
                .contains("rules/review/late.yaml:");
    }

    private void edit(String file, String from, String to) throws IOException {
        Path path = folder.resolve(file);
        String text = Files.readString(path);
        assertThat(text).contains(from);
        Files.writeString(path, text.replace(from, to));
    }
}
