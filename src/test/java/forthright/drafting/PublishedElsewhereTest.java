package forthright.drafting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import forthright.DecisionsText;
import forthright.ShippedWorkspace;
import forthright.disclosurecontrol.Told;
import forthright.law.files.Fault;
import forthright.law.files.Faults;
import forthright.record.ToldFigures;
import forthright.request.Received;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A reply, and what a ministry publishes: who has both has what neither says. */
class PublishedElsewhereTest {
    private static final String FILE = "councils/coventry/published-elsewhere.yaml";
    private static final String TABLE = "DfE, Children looked after 2024, table A1";
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

    private void identifies(String from) throws IOException {
        Files.writeString(
                folder.resolve("councils/coventry/assessments.yaml"), """
                  - measure: missing-incidents
                    from: %s
                    to: 2024-12-31
                    conclusion: identifies
                    why: Very few children are behind these incidents
                    principle: It would be neither fair nor lawful
                    by: Head of Performance
                    on: 2026-01-06
                    review-by: 2030-01-06
                """.formatted(from), StandardOpenOption.APPEND);
    }

    private void published(String what) throws IOException {
        Files.writeString(folder.resolve(FILE), """
                published-elsewhere:
                  - measure: missing-incidents
                %s    source: { title: "DfE, Children looked after 2024", where: table A1 }
                """.formatted(what.indent(4)));
    }

    private static String days(String to, String value) {
        return "from: 2024-01-01\nto: %s\nvalue: %s".formatted(to, value);
    }

    private Draft draft(String question) {
        return new Drafter(workspace)
                .draft(new Order(
                        "Reference: FOI-2\n\nPlease tell me:\n\n%s\n\nYours faithfully\nA Person\n".formatted(question),
                        "request.txt",
                        Path.of("request.txt"),
                        "coventry",
                        new Received.On(LocalDate.of(2026, 2, 3)),
                        LocalDate.of(2026, 2, 24),
                        folder.resolve("figures.csv").toString()));
    }

    private static String figure(Draft draft) {
        return DecisionsText.of(draft).figure("1");
    }

    private List<String> faults() {
        return new Checker(workspace, LocalDate.of(2026, 2, 24))
                .check(List.of(folder.resolve(FILE))).stream()
                        .map(Fault::toString)
                        .toList();
    }

    @Test
    void a_year_is_withheld_where_a_ministry_publishes_its_first_eleven_months_and_december_is_small()
            throws IOException {
        identifies("2024-12-01");
        published(days("2024-11-30", "38"));

        Draft draft = draft(WHOLE_YEAR);

        assertThat(figure(draft)).isEqualTo("[c]");
        assertThat(draft.letter().linked())
                .singleElement()
                .asString()
                .contains("with " + TABLE + ", it would tell missing-incidents, 2024-12-01 to 2024-12-31")
                .doesNotContain("40")
                .doesNotContain("38");
        assertThat(draft.isBlocked()).isFalse();
        assertThat(draft.needsPerson()).isFalse();
    }

    @Test
    void a_figure_does_not_count_before_the_day_from_which_it_was_known() throws IOException {
        identifies("2024-12-01");

        published(days("2024-11-30", "38") + "\nknown-from: 2026-02-25");
        assertThat(figure(draft(WHOLE_YEAR))).isEqualTo("40");

        published(days("2024-11-30", "38") + "\nknown-from: 2026-02-24");
        assertThat(figure(draft(WHOLE_YEAR))).isEqualTo("[c]");
    }

    @Test
    void figures_over_other_days_or_of_other_things_change_nothing() throws IOException {
        identifies("2024-12-01");
        published("from: 2023-01-01\nto: 2023-12-31\nvalue: 38");

        assertThat(figure(draft(WHOLE_YEAR))).isEqualTo("40");
    }

    @Test
    void what_nobody_may_learn_and_others_publish_blocks_the_letter() throws IOException {
        figures("3", "3");
        identifies("2024-01-01");
        published(days("2024-12-31", "3"));

        Draft draft = draft(WHOLE_YEAR);

        assertThat(draft.isBlocked()).isTrue();
        assertThat(draft.letter().leaks())
                .singleElement()
                .asString()
                .contains("was printed in " + TABLE + ", and nobody may learn it");
        assertThat(draft.reply().tasks().toString()).contains(TABLE, "72 hours", "named person");
        assertThat(figure(draft)).isEqualTo("[c]");
    }

    @Test
    void a_reply_and_a_ministry_that_give_december_away_together_are_both_named() throws IOException {
        identifies("2024-12-01");
        new ToldFigures(folder.resolve("cases/told/coventry"), "cases/told/coventry")
                .add(draft(ELEVEN_MONTHS).tells().stream()
                        .map(told -> new Told(
                                "FOI-1",
                                "1",
                                told.measure(),
                                told.key(),
                                told.days(),
                                told.value(),
                                told.threshold(),
                                told.zerosPublished()))
                        .toList());
        published(days("2024-12-31", "40"));

        Draft draft = draft(WHOLE_YEAR);

        assertThat(draft.isBlocked()).isTrue();
        assertThat(draft.letter().leaks())
                .singleElement()
                .asString()
                .contains("2024-12-01 to 2024-12-31", "reply FOI-1, question 1", TABLE);
    }

    @Test
    void a_measure_that_the_bank_does_not_know_stops_the_check_and_the_draft() throws IOException {
        published(days("2024-11-30", "38"));
        Files.writeString(
                folder.resolve(FILE),
                Files.readString(folder.resolve(FILE)).replace("missing-incidents", "missing-incident"));

        assertThat(faults())
                .singleElement()
                .asString()
                .contains(FILE + ":2:5", "unknown-measure", "\"missing-incident\"", "missing-incidents");
        assertThatThrownBy(() -> draft(WHOLE_YEAR)).hasMessageContaining("unknown-measure");
    }

    @Test
    void every_fault_is_told_at_once_with_its_line() throws IOException {
        Files.writeString(folder.resolve(FILE), """
                published-elsewhere:
                  - { measure: missing-incidents, from: 2024-12-31, to: 2024-01-01, value: 38, source: { title: A, where: B } }
                  - { measure: missing-incidents, from: 2024-01-01, to: 2024-12-31, value: about 38, source: { title: A } }
                  - { measure: incidents-by-marker, from: 2024-01-01, to: 2024-12-31, value: 38, source: { title: A, where: B } }
                  - { measure: incidents-by-marker, list: marker, code: harm, from: 2024-01-01, to: 2024-12-31, value: 38, source: { title: A, where: B } }
                  - { measure: incidents-by-marker, list: factor, code: harmed, from: 2024-01-01, to: 2024-12-31, value: 38, source: { title: A, where: B } }
                  - { measure: missing-incidents, list: marker, code: harmed, from: 2024-01-01, to: 2024-12-31, value: 38, source: { title: A, where: B } }
                  - { measure: incidents-by-marker, code: harmed, from: 2024-01-01, to: 2024-12-31, value: 38, source: { title: A, where: B }, known: 2025-01-01 }
                  - { measure: incidents-by-marker, list: marker, code: harmed, from: 2024-01-01, to: 2024-12-31, value: 38, source: { title: A, where: B } }
                """);

        assertThat(new Checker(workspace, LocalDate.of(2026, 2, 24)).check(List.of(folder.resolve(FILE))))
                .extracting(fault -> fault.place().line() + " " + fault.code())
                .containsExactly(
                        "2 dates-crossed",
                        "3 not-a-number",
                        "3 missing-field",
                        "4 no-category",
                        "5 unknown-category",
                        "6 unknown-list",
                        "7 no-categories",
                        "8 half-a-category",
                        "8 unknown-field");
    }

    /** The first example over eleven months, of which every number that it gives is out; and then over the year. */
    @Test
    void what_others_publish_counts_like_what_a_reply_has_told() throws IOException {
        List<Told> out = example("FOI-1", "30 November 2024").tells().stream()
                .filter(told -> told.value().isPresent())
                .toList();
        assertThat(out).anySatisfy(told -> assertThat(told.key().list()).isEqualTo("marker"));
        ToldFigures told = new ToldFigures(folder.resolve("cases/told/coventry"), "cases/told/coventry");
        told.add(out);
        Draft byReply = example("FOI-2", "31 December 2024");
        for (String measure : out.stream().map(Told::measure).distinct().toList()) {
            Files.delete(folder.resolve("cases/told/coventry/%s/2024.jsonl".formatted(measure)));
            assertThat(told.of(measure, new Faults())).isEmpty();
        }

        Files.writeString(
                folder.resolve(FILE),
                "published-elsewhere:\n"
                        + out.stream().map(PublishedElsewhereTest::line).collect(Collectors.joining()));
        Draft byOthers = example("FOI-2", "31 December 2024");

        assertThat(faults()).isEmpty();
        assertThat(byReply.letter().linked()).hasSizeGreaterThan(1);
        assertThat(byOthers.letter().linked()).isEqualTo(byReply.letter().linked());
        assertThat(byOthers.letter().leaks()).isEqualTo(byReply.letter().leaks());
        assertThat(byOthers.reply().tasks()).isEqualTo(byReply.reply().tasks());
        assertThat(byOthers.files().get("letter.md")).isEqualTo(byReply.files().get("letter.md"));
    }

    private Draft example(String reference, String lastDay) throws IOException {
        String text = Files.readString(folder.resolve("cases/FOI746230783/request.txt"))
                .replace("FOI746230783", reference)
                .replace("31 December 2024", lastDay);
        assertThat(text).contains(lastDay);
        return new Drafter(workspace)
                .draft(new Order(
                        text,
                        "request.txt",
                        Path.of("request.txt"),
                        "coventry",
                        new Received.NotSaid(),
                        LocalDate.of(2025, 10, 21),
                        ""));
    }

    /** With a source that is named like a reply, so that every sentence must be the same. */
    private static String line(Told told) {
        Told.By.Reply reply = (Told.By.Reply) told.by();
        String category = told.key().code().isEmpty()
                ? ""
                : "list: %s, code: %s, ".formatted(told.key().list(), told.key().code());
        return "  - { measure: %s, %sfrom: %s, to: %s, value: %d, source: { title: \"reply %s\", where: \"question %s\" } }%n"
                .formatted(
                        told.measure(),
                        category,
                        told.days().from(),
                        told.days().to(),
                        told.value().orElseThrow(),
                        reply.reference(),
                        reply.question());
    }

    @Test
    void without_the_file_nothing_is_known_elsewhere() throws IOException {
        identifies("2024-12-01");

        assertThat(figure(draft(WHOLE_YEAR))).isEqualTo("40");
    }
}
