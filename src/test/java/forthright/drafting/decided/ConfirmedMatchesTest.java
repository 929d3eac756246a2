package forthright.drafting.decided;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import forthright.DecisionsText;
import forthright.ShippedWorkspace;
import forthright.cli.Shell;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a person said a question is wins over every score, and only what is really asked can be confirmed. */
class ConfirmedMatchesTest {
    private static final String REQUEST = """
            To: Marlshire County Council <foi@marlshire.example>
            Date: Mon, 2 Feb 2026 09:00:00 +0000
            Subject: Freedom of Information request

            Please tell me for 1 January 2025 to 31 December 2025:

            1. What was your tally of youngsters who slipped off?
            2. How many children went missing?
            """;

    @TempDir
    Path workspace;

    @BeforeEach
    void a_case_in_a_workspace() throws IOException {
        ShippedWorkspace.copyTo(workspace);
        Files.createDirectories(folder());
        Files.writeString(folder().resolve("request.txt"), REQUEST);
    }

    private Path folder() {
        return workspace.resolve("cases/MCC-7");
    }

    private void decided(String yaml) throws IOException {
        Files.writeString(folder().resolve("case.yaml"), yaml);
    }

    private Shell foi(String command) {
        return Shell.foi(command, folder().toString(), "--workspace", workspace.toString(), "--json");
    }

    private JsonNode match(String question) {
        return DecisionsText.of(foi("read").out()).question(question).get("match");
    }

    @Test
    void a_confirmed_match_is_certain_and_names_the_person_and_the_day() throws IOException {
        assertThat(match("1").isNull()).isTrue();
        decided("""
                matches:
                  "1": { entry: children-missing, by: Jo Bloggs, on: 2026-02-03, reason: the words mean children missing }
                """);

        assertThat(match("1").get("entry").asText()).isEqualTo("children-missing");
        assertThat(match("1").get("score").asDouble()).isEqualTo(1.0);
        assertThat(match("1").get("because").asText()).contains("Jo Bloggs", "2026-02-03", "the words mean");
        assertThat(DecisionsText.of(foi("draft").out()).figure("1"))
                .isEqualTo(DecisionsText.of(foi("draft").out()).figure("2"));
    }

    @Test
    void a_question_that_a_person_answers_is_not_matched_whatever_its_score() throws IOException {
        decided("""
                matches:
                  "2": { entry: none, by: Jo Bloggs, on: 2026-02-03, reason: they mean school absence }
                """);

        assertThat(match("2").isNull()).isTrue();
        DecisionsText draft = DecisionsText.of(foi("draft").out());
        assertThat(draft.outcome("2")).isEqualTo("needs-person");
        assertThat(draft.root().get("tasks").toString())
                .contains("Answer this question yourself, as decided by Jo Bloggs on 2026-02-03");
    }

    @Test
    void every_fault_of_the_file_is_told_at_once_with_what_was_meant() throws IOException {
        decided("""
                matches:
                  "1": { entry: children-mising, by: Jo, on: 2026-02-03, reason: x }
                  "3": { entry: children-missing, by: Jo, on: 2026-02-03, reason: x }
                """);

        for (String command : new String[] {"draft", "read"}) {
            Shell run = foi(command);
            assertThat(run.exit()).isEqualTo(2);
            assertThat(run.err())
                    .contains("cases/MCC-7/case.yaml:2:17 error unknown-entry", "Did you mean \"children-missing\"?")
                    .contains("no-such-question The request has no question \"3\". Its text may have changed");
        }
    }

    @Test
    void who_when_and_why_must_be_said_and_nothing_else_may_be() throws IOException {
        decided("""
                matchs: {}
                matches:
                  "1": { entry: children-missing, becase: x }
                """);

        assertThat(foi("draft").err())
                .contains("case.yaml:1:1 error unknown-field", "Did you mean \"matches\"?")
                .contains("needs the field \"by\"", "needs the field \"on\"", "needs the field \"reason\"")
                .contains("\"becase\" is not a field");
    }
}
