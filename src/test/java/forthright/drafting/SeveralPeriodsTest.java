package forthright.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import forthright.DecisionsText;
import forthright.ShippedWorkspace;
import forthright.request.Received;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Requests over several periods, from their text to letter and trace. */
class SeveralPeriodsTest {
    private static final LocalDate RECEIVED = LocalDate.of(2026, 2, 3);
    private static final LocalDate DATED = LocalDate.of(2026, 2, 24);

    private static Draft draft(String council, String questions) {
        return draft(ShippedWorkspace.here(), council, questions, "");
    }

    private static Draft draft(Workspace workspace, String council, String questions, String data) {
        String text = "Please tell me:\n\n" + questions + "\n\nYours faithfully\nA Person\n";
        return new Drafter(workspace)
                .draft(new Order(
                        text,
                        "request.txt",
                        java.nio.file.Path.of("request.txt"),
                        council,
                        new Received.On(RECEIVED),
                        DATED,
                        data));
    }

    private static String letter(Draft draft) {
        return draft.files().get("letter.md");
    }

    @Test
    void a_year_that_the_data_does_not_cover_is_asked_for_alone_and_the_others_are_given() {
        Draft draft = draft("marlshire", """
                1. How many missing incidents were reported in each of the following years?
                a) 2023
                b) 2024
                c) 2025""");
        DecisionsText decisions = DecisionsText.of(draft);

        assertThat(decisions.outcome("1")).isEqualTo("needs-person");
        assertThat(decisions.question("1").get("held").asText()).isEqualTo("part");
        assertThat(decisions.rows("1"))
                .contains("2023-01-01 to 2023-12-31 | [x]")
                .containsPattern("2024-01-01 to 2024-12-31 \\| \\d")
                .containsPattern("2025-01-01 to 2025-12-31 \\| \\d");
        assertThat(letter(draft)).contains("| 2023 | [to be supplied] |").containsPattern("\\| 2024 \\| \\d");
        assertThat(decisions.root().get("tasks").toString())
                .contains("1 January 2023 to 31 December 2023")
                .doesNotContain("1 January 2024");
    }

    @Test
    void a_breakdown_has_a_row_a_category_and_a_column_a_year() {
        Draft draft = draft(
                "marlshire",
                "1. Please give a breakdown of missing incidents by risk marker for each of 2024 and 2025.");

        assertThat(letter(draft)).containsOnlyOnce("| Our category | 2024 | 2025 |");
        assertThat(DecisionsText.of(draft).rows("1"))
                .contains("Child sexual exploitation, 2024-01-01 to 2024-12-31 | ")
                .contains("Child sexual exploitation, 2025-01-01 to 2025-12-31 | ")
                .contains("Trafficking or modern slavery, 2024-01-01 to 2024-12-31 | [c]");
    }

    @Test
    void a_category_that_began_later_is_not_available_before_and_never_zero(@TempDir Path folder) throws IOException {
        Workspace workspace = ShippedWorkspace.copyTo(folder);
        Path recording = folder.resolve("councils/marlshire/recording.yaml");
        Files.writeString(
                recording,
                Files.readString(recording)
                        .replace(
                                "label: Child sexual exploitation, since: 2021-04-01",
                                "label: Child sexual exploitation, since: 2025-01-01"));

        Draft draft = draft(
                workspace,
                "marlshire",
                "1. Please give a breakdown of missing incidents by risk marker for each of 2024 and 2025.",
                "");

        assertThat(letter(draft))
                .containsPattern(
                        "\\| Child sexual exploitation \\(recorded since 1 January 2025\\) \\| \\[x\\] \\| \\d")
                .contains("[x] means not available");
    }

    @Test
    void a_total_under_another_question_does_not_give_a_withheld_year_away(@TempDir Path folder) throws IOException {
        Workspace workspace = ShippedWorkspace.copyTo(folder);
        Files.writeString(folder.resolve("councils/coventry/assessments.yaml"), """
                  - measure: missing-incidents
                    from: 2024-01-01
                    to: 2024-12-31
                    conclusion: identifies
                    why: Very few children are behind these incidents
                    principle: It would be neither fair nor lawful
                    by: Head of Performance
                    on: 2026-01-06
                    review-by: 2030-01-06
                """, StandardOpenOption.APPEND);
        Path figures = folder.resolve("figures.csv");
        Files.writeString(figures, """
                measure,list,code,from,to,value
                missing-incidents,,,2024-01-01,2024-12-31,3
                missing-incidents,,,2025-01-01,2025-12-31,40
                missing-incidents,,,2024-01-01,2025-12-31,43
                """);

        Draft draft = draft(workspace, "coventry", """
                1. How many missing incidents were reported in 2024 and 2025?
                2. How many missing incidents were reported from 1 January 2024 to 31 December 2025?""", figures.toString());
        DecisionsText decisions = DecisionsText.of(draft);

        assertThat(decisions.rows("1"))
                .contains("2024-01-01 to 2024-12-31 | [c]")
                .contains("2025-01-01 to 2025-12-31 | 40");
        assertThat(decisions.figure("2")).isEqualTo("[c]");
        assertThat(decisions.outcome("2")).isEqualTo("withheld");
        assertThat(decisions.citations("2")).isEqualTo("FOIA s40(2), FOIA s40(3A)(a)");
        assertThat(decisions.root().get("status").asText()).isEqualTo("ready");
        assertThat(letter(draft)).doesNotContain("43").containsOnlyOnce("[c] means confidential");
    }

    @Test
    void how_things_stood_on_a_day_is_never_answered_with_what_happened_on_it() {
        Draft draft = draft("coventry", """
                1. How many children were reported missing as at 31 March 2025?
                2. How many children are currently missing?""");
        DecisionsText decisions = DecisionsText.of(draft);

        assertThat(decisions.outcome("1")).isEqualTo("needs-person");
        assertThat(decisions.question("1").get("content").isNull()).isTrue();
        assertThat(decisions.outcome("2")).isEqualTo("needs-person");
    }

    @Test
    void the_letter_says_how_each_period_was_read() {
        String letter = letter(draft("coventry", """
                1. How many missing incidents were reported in the last 12 months?
                2. How many missing incidents were reported in the financial year 2024/25?
                3. How many missing incidents were reported since 1 January 2024?
                4. How many missing incidents were reported in 2024?"""));

        assertThat(letter)
                .contains(
                        "We took “last 12 months” to be 3 February 2025 to 2 February 2026, counted back from the day we received your request.")
                .contains("We took 2024/25 to be a financial year, from 1 April to 31 March.")
                .contains(
                        "We took “since 1 January 2024” to end on 2 February 2026, the day before we received your request.")
                .contains("We took 2024 to be a calendar year, from 1 January to 31 December.");
    }

    @Test
    void periods_stand_in_the_order_in_which_they_are_asked_about() {
        String letter = letter(draft("coventry", """
                1. How many missing incidents were reported in 2025 and 2024?
                2. How many return home interviews were completed in the financial year 2024/25?"""));

        assertThat(letter).containsPattern("\\| 2025 \\| [\\d,]+ \\|\n\\| 2024 \\| [\\d,]+ \\|");
    }
}
