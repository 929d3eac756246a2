package forthright.drafting.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import forthright.ShippedWorkspace;
import forthright.drafting.Workspace;
import forthright.facts.Fact;
import forthright.law.files.FaultsException;
import forthright.record.Register;
import forthright.record.RequestOutcome;
import forthright.record.SealedAnswer;
import forthright.record.SmallRecords;
import forthright.request.QuestionId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Requests are counted by the day on which they came, each once, and what nobody knows is said. */
class StatisticsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 7, 1);

    @TempDir
    private Path folder;

    private Workspace workspace = ShippedWorkspace.here();

    @BeforeEach
    void a_workspace_without_cases() throws IOException {
        for (String part : List.of("question-bank", "templates", "rules", "councils/shire", "councils/glen")) {
            Files.createDirectories(folder.resolve(part));
        }
        for (String file : List.of("rules/law.yaml", "rules/bank-holidays.yaml")) {
            Files.copy(Path.of(file), folder.resolve(file));
        }
        council("shire", "Shire County Council", "FOIA");
        council("glen", "Glen Council", "FOISA");
        workspace = Workspace.at(folder);
    }

    private void council(String id, String name, String regime) throws IOException {
        Files.writeString(folder.resolve("councils/" + id + "/profile.yaml"), """
                name: %s
                regime: %s
                contacts: { team: FOI, email: foi@%s.example, website: https://%s.example }
                small-numbers: { 2019-04-01: { threshold: 5, zeros: published, reference: policy } }
                re-use: { 2015-07-18: { wording: open-government-licence, reference: policy } }
                """.formatted(name, regime, id, id));
        Files.writeString(folder.resolve("councils/" + id + "/recording.yaml"), "population: children\n");
    }

    private void answered(String reference, String received, String due, String dated, SealedAnswer... answers) {
        SmallRecords.seal(
                new Register(folder, Register.FOLDER),
                folder,
                reference,
                reply -> SmallRecords.with(reply, received, due, LocalDate.parse(dated), List.of(answers)));
    }

    private static SealedAnswer answer(String id, String outcome, String... citations) {
        QuestionId question = new QuestionId(id);
        return new SealedAnswer(
                question,
                "",
                outcome,
                List.of(citations),
                List.of(new Fact.Asked(question)),
                Optional.empty(),
                List.of(),
                List.of());
    }

    private void request(String reference, String text) throws IOException {
        Path file = folder.resolve("cases/" + reference + "/request.txt");
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private Statistics count(String from, String to, String council) {
        return Statistics.of(workspace, day(from), day(to), council, TODAY);
    }

    private static Optional<LocalDate> day(String day) {
        return day.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(day));
    }

    @Test
    void an_answer_on_the_last_day_is_within_time_and_the_day_after_is_late() {
        answered("A1", "2026-04-07", "2026-05-06", "2026-05-06", answer("1", "supplied"));
        answered("A2", "2026-04-07", "2026-05-06", "2026-05-07", answer("1", "supplied"));
        answered("A3", "", "", "2026-05-07", answer("1", "supplied"));

        Counts counts = count("", "", "shire").all();

        assertThat(counts.received()).isEqualTo(3);
        assertThat(counts.withinTime()).isEqualTo(1);
        assertThat(counts.late()).isEqualTo(1);
        assertThat(counts.timeNotKnown()).isEqualTo(1);
    }

    @Test
    void each_ending_is_counted_once_a_request_and_each_provision_once_a_request_that_relies_on_it() {
        answered("A1", "2026-04-01", "2026-05-01", "2026-04-20", answer("1", "supplied"));
        answered(
                "A2",
                "2026-04-02",
                "2026-05-01",
                "2026-04-20",
                answer("1", "supplied"),
                answer("2", "withheld", "FOIA s40(2)", "FOIA s40(3A)(a)"),
                answer("3", "withheld", "FOIA s40(2)"));
        answered("A3", "2026-04-03", "2026-05-01", "2026-04-20", answer("1", "cost-limit", "FOIA s12(1)"));
        answered("A4", "2026-04-04", "2026-05-01", "2026-04-20", answer("1", "not-held"));
        answered("A5", "2026-04-05", "2026-05-01", "2026-04-20", answer("1", "withheld", "FOIA s40(2)"));

        Counts counts = count("2026-04-01", "2026-04-30", "").all();

        assertThat(counts.outcomes())
                .isEqualTo(Map.of(
                        RequestOutcome.GRANTED_IN_FULL, 1,
                        RequestOutcome.GRANTED_IN_PART, 1,
                        RequestOutcome.REFUSED_IN_FULL, 2,
                        RequestOutcome.NOT_HELD, 1));
        assertThat(counts.provisions()).isEqualTo(Map.of("FOIA s12(1)", 1, "FOIA s40(2)", 2, "FOIA s40(3A)(a)", 1));
    }

    @Test
    void an_open_request_is_overdue_by_the_working_days_of_its_own_councils_act() throws IOException {
        // 14 July 2025 was a bank holiday in Northern Ireland, 4 August one in Scotland: under FOIA both stop the
        // clock.
        for (String council : List.of("Shire County", "Glen")) {
            request(
                    council.substring(0, 1) + 1,
                    "To: %s Council\nDate: 11 July 2025\n\nHow many children went missing in 2024?\n"
                            .formatted(council));
        }
        request("G2", "To: Glen Council\nDate: 14 July 2025\n\nHow many children went missing in 2024?\n");

        Statistics counts = Statistics.of(workspace, day(""), day(""), "", LocalDate.of(2025, 8, 12));

        assertThat(counts.all().open()).isEqualTo(3);
        assertThat(of("shire", counts).overdue()).isZero();
        assertThat(of("glen", counts).overdue()).isEqualTo(1);
        assertThat(of("shire", Statistics.of(workspace, day(""), day(""), "", LocalDate.of(2025, 8, 13)))
                        .overdue())
                .isEqualTo(1);
    }

    private static Counts of(String council, Statistics statistics) {
        return Objects.requireNonNull(statistics.councils().get(council));
    }

    @Test
    void only_what_was_received_in_the_period_counts_and_both_its_days_are_in_it() throws IOException {
        answered("A1", "2026-03-31", "2026-04-30", "2026-04-20", answer("1", "supplied"));
        answered("A2", "2026-04-01", "2026-04-30", "2026-04-20", answer("1", "supplied"));
        answered("A3", "2026-06-30", "2026-07-28", "2026-06-30", answer("1", "supplied"));
        request("S1", "To: Shire County Council\nDate: 1 July 2026\n\nHow many children went missing in 2025?\n");

        assertThat(count("2026-04-01", "2026-06-30", "").all().received()).isEqualTo(2);
        assertThat(count("2026-04-01", "", "").all().received()).isEqualTo(3);
        assertThat(count("", "2026-03-31", "").all().received()).isEqualTo(1);
        assertThat(count("2026-04-01", "2026-06-30", "").notPlaced()).isZero();
    }

    @Test
    void what_cannot_be_placed_is_told_and_not_guessed() throws IOException {
        request("X1", "How many children went missing in 2025?\n");
        request("X2", "To: Shire County Council\n\nHow many children went missing in 2025?\n");

        Statistics counts = count("2026-01-01", "", "");

        assertThat(counts.all().received()).isZero();
        assertThat(counts.notPlaced()).isEqualTo(2);
        assertThat(counts.notes())
                .anyMatch(note -> note.startsWith("cases/X1") && note.contains("which council"))
                .anyMatch(note -> note.startsWith("cases/X2") && note.contains("when it was received"));
        assertThat(count("", "", "").all().open()).isEqualTo(1);
    }

    @Test
    void a_reply_that_is_gone_from_the_record_stops_the_count() throws IOException {
        answered("A1", "2026-03-31", "2026-04-30", "2026-04-20", answer("1", "supplied"));
        Files.delete(folder.resolve("cases/A1/issued/record.json"));

        assertThatThrownBy(() -> count("", "", ""))
                .isInstanceOf(FaultsException.class)
                .hasMessageContaining("sealed folder is gone");
    }

    @Test
    void a_council_or_a_period_that_is_none_stops_with_what_to_write() {
        assertThatThrownBy(() -> count("", "", "shir")).hasMessageContaining("no council \"shir\"");
        assertThatThrownBy(() -> count("2026-02-01", "2026-01-01", "")).hasMessageContaining("is before");
    }
}
