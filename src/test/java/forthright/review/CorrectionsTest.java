package forthright.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import forthright.drafting.Workspace;
import forthright.drafting.reviewing.Reviewing;
import forthright.law.files.FaultsException;
import forthright.review.rules.Finding;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A person has the last word: on how a reply is read, and on what is a fault in it. */
class CorrectionsTest {
    private static final Workspace HERE = Workspace.at(Path.of(""));

    @TempDir
    Path folder;

    @BeforeEach
    void aReply() throws IOException {
        Files.copy(Path.of("docs/example-reply.txt"), folder.resolve("reply.txt"));
        Files.copy(Path.of("docs/example-request.txt"), folder.resolve("request.txt"));
    }

    @Test
    void a_dismissed_finding_is_told_apart_with_its_reason() throws IOException {
        write(
                "dismissed: [{ rule: threshold-conflict, at: \"2\", reason: One is a quotation., by: Jo, on: 2026-11-01 }]");

        Review review = review();

        assertThat(review.findings())
                .extracting(Finding::rule)
                .doesNotContain("threshold-conflict")
                .contains("closing");
        assertThat(review.dismissed()).singleElement().satisfies(each -> {
            assertThat(each.finding().rule()).isEqualTo("threshold-conflict");
            assertThat(each.because().reason()).isEqualTo("One is a quotation.");
        });
    }

    @Test
    void a_finding_dismissed_at_one_question_stays_at_another() throws IOException {
        write("dismissed: [{ rule: threshold-conflict, at: \"4\", reason: A slip., by: Jo, on: 2026-11-01 }]");

        assertThat(review().findings()).extracting(Finding::rule).contains("threshold-conflict");
    }

    @Test
    void a_day_put_right_decides_whether_the_reply_is_late() throws IOException {
        write("received: 2025-07-14");

        assertThat(review().findings()).extracting(Finding::rule).doesNotContain("late");
    }

    @Test
    void figures_put_right_count_before_those_that_were_read() throws IOException {
        write("answers: { \"1\": { figures: [{ value: 3, unit: children }] } }");

        assertThat(review().findings())
                .anyMatch(finding -> finding.rule().equals("small-number-printed")
                        && finding.at().equals("1"));
    }

    @Test
    void a_slip_in_the_corrections_is_told_with_its_place() throws IOException {
        write("dismised: []");

        assertThatThrownBy(this::review)
                .isInstanceOf(FaultsException.class)
                .hasMessageContaining("reply.review.yaml")
                .hasMessageContaining("dismissed");
    }

    private void write(String yaml) throws IOException {
        Files.writeString(folder.resolve("reply.review.yaml"), yaml + "\n");
    }

    private Review review() {
        return Reviewing.of(HERE, LocalDate.of(2026, 11, 30))
                .files(
                        List.of(folder.resolve("reply.txt")),
                        Optional.of(folder.resolve("request.txt")),
                        List.of(),
                        HERE,
                        said -> {});
    }
}
