package forthright.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import forthright.DecisionsText;
import forthright.ShippedWorkspace;
import forthright.cli.Shell;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One request has one cost limit, and the applicant may say what goes first. Reading 216 interviews fits into it. */
class CostsTogetherTest {
    private static final String QUESTIONS = """
            1. In how many return home interviews was parental conflict identified between %s 2024?
            2. In how many return home interviews was domestic abuse identified between %s 2024?
            3. How many children went missing in 2024?
            """;

    @TempDir
    Path workspace;

    @BeforeEach
    void a_workspace() {
        ShippedWorkspace.copyTo(workspace);
    }

    private DecisionsText draft(String questions, String fallback) throws IOException {
        Path folder = workspace.resolve("cases/FOI-1");
        Files.createDirectories(folder);
        Files.writeString(folder.resolve("request.txt"), """
                To: Coventry City Council
                Date: Mon, 6 Oct 2025 09:00:00 +0000
                Subject: Freedom of Information request

                Please tell me:

                %s
                %s

                Yours faithfully,
                Robin Quillfeather
                """.formatted(questions, fallback));
        Shell run = Shell.foi(
                "draft", folder.toString(), "--workspace", workspace.toString(), "--dated", "2025-10-21", "--json");
        assertThat(run.out()).as(run.err()).isNotBlank();
        return DecisionsText.of(run.out());
    }

    private String letter() throws IOException {
        return Files.readString(workspace.resolve("cases/FOI-1/draft/letter.md"));
    }

    private static String over(String one, String other) {
        return QUESTIONS.formatted(one, other);
    }

    @Test
    void what_the_applicant_names_goes_first_and_the_rest_is_refused_with_the_sum() throws IOException {
        DecisionsText draft = draft(
                over("1 January and 28 February", "1 March and 30 April"),
                "If the cost limit applies, please answer only questions 1 and 3.");

        assertThat(draft.outcome("1")).isEqualTo("needs-person");
        assertThat(draft.outcome("2")).isEqualTo("cost-limit");
        assertThat(draft.citations("2")).isEqualTo("FOIA s12(1)");
        assertThat(draft.outcome("3")).isEqualTo("supplied");
        assertThat(letter())
                .contains(
                        "**All together.** One request has one limit.",
                        "For question 1 we read",
                        "We have answered in that order");
    }

    @Test
    void where_nothing_is_named_a_person_is_told_that_the_whole_is_over_the_limit() throws IOException {
        DecisionsText draft = draft(over("1 January and 28 February", "1 March and 30 April"), "");

        assertThat(draft.outcome("1")).isEqualTo("needs-person");
        assertThat(draft.outcome("2")).isEqualTo("needs-person");
        assertThat(draft.root().get("tasks").toString()).contains("together over it", "one for the whole request");
    }

    @Test
    void records_that_serve_two_questions_are_read_once() throws IOException {
        DecisionsText draft = draft(
                over("1 January and 28 February", "1 January and 28 February"),
                "If the cost limit applies, please answer only question 1.");

        assertThat(draft.outcome("2")).isEqualTo("needs-person");
        assertThat(draft(over("1 January and 28 February", "1 January and 28 February"), "")
                        .root()
                        .get("tasks")
                        .toString())
                .doesNotContain("together over it");
    }
}
