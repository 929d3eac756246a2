package forthright.drafting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import forthright.DecisionsText;
import forthright.ShippedWorkspace;
import forthright.disclosurecontrol.CellKey;
import forthright.disclosurecontrol.Leak;
import forthright.disclosurecontrol.Stretch;
import forthright.disclosurecontrol.Told;
import forthright.law.files.Faults;
import forthright.record.ToldFigures;
import forthright.request.Received;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two replies of one council: who has both has what neither says. */
class AcrossRepliesTest {
    private static final String WHOLE_YEAR = "1. How many missing incidents were reported in 2024?";
    private static final String ELEVEN_MONTHS =
            "1. How many missing incidents were reported from 1 January 2024 to 30 November 2024?";

    @TempDir
    Path folder;

    private Workspace workspace = ShippedWorkspace.here();

    @BeforeEach
    void forty_incidents_two_of_them_in_december() throws IOException {
        workspace = ShippedWorkspace.copyTo(folder);
        figures("40", "38");
    }

    private void figures(String year, String elevenMonths) throws IOException {
        Files.writeString(folder.resolve("figures.csv"), """
                measure,list,code,from,to,value
                missing-incidents,,,2024-01-01,2024-12-31,%s
                missing-incidents,,,2024-01-01,2024-11-30,%s
                """.formatted(year, elevenMonths));
    }

    private Draft draft(String reference, String question) {
        return new Drafter(workspace)
                .draft(new Order(
                        "Reference: %s\n\nPlease tell me:\n\n%s\n\nYours faithfully\nA Person\n"
                                .formatted(reference, question),
                        "request.txt",
                        Path.of("request.txt"),
                        "coventry",
                        new Received.On(LocalDate.of(2026, 2, 3)),
                        LocalDate.of(2026, 2, 24),
                        folder.resolve("figures.csv").toString()));
    }

    private ToldFigures told() {
        return new ToldFigures(folder.resolve("cases/told/coventry"), "cases/told/coventry");
    }

    private void send(Draft draft) throws IOException {
        told().add(draft.tells());
    }

    private void assess(String category, String conclusion, String from) throws IOException {
        Files.writeString(
                folder.resolve("councils/coventry/assessments.yaml"),
                """
                  - measure: missing-incidents
                %s    from: %s
                    to: 2024-12-31
                    conclusion: %s
                    why: Very few children are behind these incidents
                    principle: It would be neither fair nor lawful
                    by: Head of Performance
                    on: 2026-01-06
                    review-by: 2030-01-06
                """.formatted(category, from, conclusion),
                StandardOpenOption.APPEND);
    }

    private static String figure(Draft draft) {
        return DecisionsText.of(draft).figure("1");
    }

    @Test
    void a_year_is_withheld_where_its_first_eleven_months_were_told_and_december_is_small() throws IOException {
        assess("", "identifies", "2024-12-01");
        send(draft("FOI-1", ELEVEN_MONTHS));

        Draft draft = draft("FOI-2", WHOLE_YEAR);

        assertThat(figure(draft)).isEqualTo("[c]");
        assertThat(draft.letter().linked())
                .singleElement()
                .asString()
                .contains("with reply FOI-1, question 1,", "missing-incidents, 2024-12-01 to 2024-12-31")
                .doesNotContain("40")
                .doesNotContain("38");
        assertThat(draft.needsPerson()).isFalse();
        assertThat(draft.files().get("decisions.json")).contains("[c]").doesNotContain("\"value\"");
    }

    @Test
    void nothing_is_withheld_where_nothing_was_told_before() throws IOException {
        assess("", "identifies", "2024-12-01");

        assertThat(figure(draft("FOI-2", WHOLE_YEAR))).isEqualTo("40");
    }

    @Test
    void december_must_be_assessed_before_the_year_can_go() throws IOException {
        send(draft("FOI-1", ELEVEN_MONTHS));

        Draft draft = draft("FOI-2", WHOLE_YEAR);

        assertThat(draft.needsPerson()).isTrue();
        assertThat(draft.reply().tasks().getFirst().what())
                .contains("measure missing-incidents, from 2024-12-01 to 2024-12-31");
    }

    @Test
    void an_order_of_letters_gives_no_more_than_the_other() throws IOException {
        assess("", "identifies", "2024-12-01");
        send(draft("FOI-1", WHOLE_YEAR));

        Draft second = draft("FOI-2", ELEVEN_MONTHS);

        assertThat(figure(second)).isEqualTo("[c]");
        assertThat(second.letter().linked()).singleElement().asString().contains("reply FOI-1");
    }

    @Test
    void a_reply_drafted_again_is_not_held_against_itself() throws IOException {
        assess("", "identifies", "2024-12-01");
        send(draft("FOI-2", WHOLE_YEAR));

        assertThat(figure(draft("FOI-2", WHOLE_YEAR))).isEqualTo("40");
    }

    @Test
    void what_was_printed_and_nobody_may_learn_blocks_the_letter() throws IOException {
        figures("3", "3");
        send(draftedWithout("identifies-nobody"));
        assess("", "identifies", "2024-01-01");

        Draft draft = draft("FOI-2", WHOLE_YEAR);

        assertThat(draft.isBlocked()).isTrue();
        assertThat(draft.letter().leaks())
                .singleElement()
                .extracting(Leak::what)
                .asString()
                .contains("was printed in reply FOI-1, question 1");
        assertThat(draft.reply().tasks().toString()).contains("72 hours", "named person");
        assertThat(figure(draft)).isEqualTo("[c]");
    }

    /** A reply that was sent on an assessment which has since been taken back. */
    private Draft draftedWithout(String conclusion) throws IOException {
        Path assessments = folder.resolve("councils/coventry/assessments.yaml");
        String before = Files.readString(assessments);
        assess("", conclusion, "2024-01-01");
        Draft draft = draft("FOI-1", WHOLE_YEAR);
        Files.writeString(assessments, before);
        return draft;
    }

    @Test
    void two_earlier_replies_that_give_december_away_block_the_third() throws IOException {
        assess("", "identifies", "2024-12-01");
        send(draft("FOI-1", ELEVEN_MONTHS));
        told().add(List.of(new Told(
                "FOI-0",
                "4",
                "missing-incidents",
                CellKey.SINGLE,
                new Stretch(LocalDate.of(2024, 1, 1), LocalDate.of(2024, 12, 31)),
                Optional.of(40L),
                5,
                true)));

        Draft draft = draft("FOI-2", WHOLE_YEAR);

        assertThat(draft.isBlocked()).isTrue();
        assertThat(draft.letter().leaks())
                .singleElement()
                .extracting(Leak::what)
                .asString()
                .contains("2024-12-01 to 2024-12-31", "reply FOI-0, question 4", "reply FOI-1, question 1");
    }

    private void release(String figure) throws IOException {
        Path file = folder.resolve("cases/FOI-2/case.yaml");
        Files.createDirectories(file.getParent());
        Files.writeString(file, """
                release:
                  - figure: "%s"
                    by: Head of Information Governance
                    on: 2026-02-20
                    reason: The earlier replies cannot be withdrawn, and this one tells no more
                """.formatted(figure));
    }

    @Test
    void a_named_person_may_let_a_letter_go_that_tells_no_more_than_is_out() throws IOException {
        two_earlier_replies_that_give_december_away_block_the_third();
        release("missing-incidents, 2024-12-01 to 2024-12-31");

        Draft draft = draft("FOI-2", WHOLE_YEAR);

        assertThat(draft.isBlocked()).isFalse();
        assertThat(draft.letter().leaks()).isEmpty();
        assertThat(draft.letter().released()).containsExactly("missing-incidents, 2024-12-01 to 2024-12-31");
        assertThat(draft.reply().tasks().toString()).doesNotContain("72 hours");
        assertThat(figure(draft)).isEqualTo("40");
    }

    @Test
    void a_release_of_what_was_never_given_away_is_a_fault() throws IOException {
        release("missing-incidents, 2024-12-01 to 2024-12-30");

        assertThatThrownBy(() -> draft("FOI-2", WHOLE_YEAR))
                .hasMessageContaining("No earlier reply has given")
                .hasMessageContaining("case.yaml");
    }

    @Test
    void figures_that_were_recorded_late_are_a_small_figure_of_their_own() throws IOException {
        send(draft("FOI-1", WHOLE_YEAR));
        figures("42", "38");

        Draft draft = draft("FOI-2", WHOLE_YEAR);

        assertThat(draft.needsPerson()).isTrue();
        assertThat(draft.reply().tasks().getFirst().what()).contains("category late");
        assess("    categories: [late]\n", "identifies-nobody", "2024-01-01");
        assertThat(figure(draft("FOI-2", WHOLE_YEAR))).isEqualTo("42");
    }

    @Test
    void one_figure_that_two_replies_told_otherwise_gives_away_what_was_recorded_late() throws IOException {
        send(draft("FOI-0", WHOLE_YEAR));
        figures("42", "38");
        assess("    categories: [late]\n", "identifies-nobody", "2024-01-01");
        send(draft("FOI-1", WHOLE_YEAR));
        Files.writeString(
                folder.resolve("councils/coventry/assessments.yaml"),
                Files.readString(folder.resolve("councils/coventry/assessments.yaml"))
                        .replace("categories: [late]", "categories: [rest]"));

        Draft draft = draft("FOI-2", ELEVEN_MONTHS);

        assertThat(draft.letter().leaks())
                .anySatisfy(leak -> assertThat(leak.what()).contains("late", "reply FOI-0", "reply FOI-1"));
        assertThat(draft.isBlocked()).isTrue();
    }

    @Test
    void what_was_told_is_read_as_it_was_written_and_never_twice() throws IOException {
        Draft draft = draft("FOI-1", ELEVEN_MONTHS);
        send(draft);
        send(draft);

        assertThat(told().of("missing-incidents", new Faults())).containsExactlyElementsOf(draft.tells());
    }

    @Test
    void a_damaged_line_stops_the_draft_with_its_place() throws IOException {
        send(draft("FOI-1", ELEVEN_MONTHS));
        Path file = folder.resolve("cases/told/coventry/missing-incidents/2024.jsonl");
        Files.writeString(file, "{\"reply\": \n", StandardOpenOption.APPEND);

        assertThatThrownBy(() -> draft("FOI-2", WHOLE_YEAR))
                .hasMessageContaining("cases/told/coventry/missing-incidents/2024.jsonl:2:1");
    }

    @Test
    void a_damaged_line_of_years_that_the_letter_does_not_reach_is_found_by_the_check_alone() throws IOException {
        Files.createDirectories(folder.resolve("cases/told/coventry/missing-incidents"));
        Files.writeString(folder.resolve("cases/told/coventry/missing-incidents/2021-2022.jsonl"), "{\"reply\": \n");

        assertThat(figure(draft("FOI-2", WHOLE_YEAR))).isEqualTo("40");
        assertThat(new Checker(workspace, LocalDate.of(2026, 2, 24)).check(List.of()))
                .anySatisfy(fault -> assertThat(fault.toString())
                        .contains("cases/told/coventry/missing-incidents/2021-2022.jsonl:1:1", "damaged"));
    }

    @Test
    void a_letter_reaches_from_stretch_to_stretch_into_earlier_years() throws IOException {
        told().add(List.of(
                over(LocalDate.of(2023, 7, 1), LocalDate.of(2024, 6, 30)),
                over(LocalDate.of(2022, 10, 1), LocalDate.of(2023, 9, 30))));
        Files.writeString(
                folder.resolve("cases/told/coventry/missing-incidents/2022-2023.jsonl"),
                "damage\n",
                StandardOpenOption.APPEND);

        assertThatThrownBy(() -> draft("FOI-2", WHOLE_YEAR))
                .hasMessageContaining("cases/told/coventry/missing-incidents/2022-2023.jsonl:2:1");
    }

    private static Told over(LocalDate from, LocalDate to) {
        return new Told(
                "FOI-0", "1", "missing-incidents", CellKey.SINGLE, new Stretch(from, to), Optional.of(700L), 5, true);
    }

    @Test
    void ten_thousand_replies_about_other_things_change_nothing() throws IOException {
        List<Told> others = new ArrayList<>();
        for (int i = 0; i < 10_000; i++) {
            LocalDate day = LocalDate.of(1990, 1, 1).plusDays(i);
            others.add(new Told(
                    "OLD-" + i,
                    "1",
                    i % 2 == 0 ? "missing-incidents" : "children-adopted",
                    CellKey.SINGLE,
                    new Stretch(day, day),
                    Optional.of(i % 50L),
                    5,
                    true));
        }
        told().add(others);

        assertThat(figure(draft("FOI-2", WHOLE_YEAR))).isEqualTo("40");
    }
}
