package forthright.web;

import static org.assertj.core.api.Assertions.assertThat;

import forthright.ShippedWorkspace;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What people decide on the page lands where the command line reads it, and nobody's work is written over. */
class DecidingTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 2, 9);
    private static final String CASE = "/cases/MCC-2026-014";

    @TempDir
    Path folder;

    private OpenPage page;
    private Visitor officer;

    @BeforeEach
    void open() throws Exception {
        page = OpenPage.of(ShippedWorkspace.copyTo(folder), TODAY);
        officer = Visitor.of(page);
        Visitor.went(officer.fill(CASE, CASE + "/draft", "council", "", "received", ""), CASE + "/questions");
    }

    @AfterEach
    void close() {
        page.close();
        assertThat(page.told()).isEmpty();
    }

    private String caseFile() throws Exception {
        return Files.readString(folder.resolve("cases/MCC-2026-014/case.yaml"));
    }

    @Test
    void a_question_is_said_to_be_a_standard_question() throws Exception {
        HttpResponse<String> answer = officer.fill(
                CASE + "/questions/1",
                CASE + "/questions/1",
                "entry",
                "none",
                "by",
                "Jo \"J\" Bloggs",
                "reason",
                "It asks for: our opinion\n# no comment");

        Visitor.went(answer, CASE + "/questions");
        assertThat(caseFile())
                .contains("# What a person decided about this request.", "entry: children-who-moved-placement")
                .contains("  \"1\":\n    entry: \"none\"\n    by: \"Jo \\\"J\\\" Bloggs\"\n    on: 2026-02-09");
        assertThat(officer.look(CASE + "/questions").body())
                .contains("Question 1 is confirmed", "Jo &quot;J&quot; Bloggs");
    }

    @Test
    void said_again_it_takes_the_place_of_what_was_said_before() throws Exception {
        for (String reason : List.of("The first reason", "The second reason")) {
            Visitor.went(
                    officer.fill(
                            CASE + "/questions/4",
                            CASE + "/questions/4",
                            "entry",
                            "other",
                            "other",
                            "children-who-moved-placement",
                            "by",
                            "Jo",
                            "reason",
                            reason),
                    CASE + "/questions");
        }

        assertThat(caseFile())
                .contains("The second reason")
                .doesNotContain("The first reason", "To change where one lives");
    }

    @Test
    void what_is_lacking_is_said_at_its_field_and_nothing_is_written() throws Exception {
        String before = caseFile();

        HttpResponse<String> answer = officer.fill(
                CASE + "/questions/1", CASE + "/questions/1", "entry", "other", "by", "", "reason", "Because");

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body())
                .contains("<title>Error: ", "href=\"#other\"", "href=\"#by\"", "id=\"by-error\"", "Because")
                .doesNotContain("href=\"#reason\"");
        assertThat(caseFile()).isEqualTo(before);
    }

    @Test
    void what_the_reply_cannot_be_drafted_with_is_not_kept() throws Exception {
        String before = caseFile();

        HttpResponse<String> answer = officer.fill(
                CASE + "/decide",
                CASE + "/override",
                "question",
                "1",
                "outcome",
                "withheld",
                "wording",
                "small-number",
                "citations",
                "FOIA s999",
                "by",
                "Jo",
                "reason",
                "No");

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("href=\"#override-outcome\"", "FOIA s999");
        assertThat(caseFile()).isEqualTo(before);
    }

    @Test
    void a_question_is_ended_in_place_of_the_rules() throws Exception {
        HttpResponse<String> answer = officer.fill(
                CASE + "/decide",
                CASE + "/override",
                "question",
                "1",
                "outcome",
                "not-held",
                "wording",
                "not-held",
                "by",
                "Sam",
                "reason",
                "The team was founded later");

        Visitor.went(answer, CASE + "/decide");
        assertThat(caseFile())
                .contains("overrides:\n  \"1\":\n    outcome: \"not-held\"")
                .doesNotContain("citations");
        assertThat(officer.look(CASE + "/answers").body()).contains("Decided by Sam on 2026-02-09");
    }

    @Test
    void figures_from_a_service_are_taken_and_looked_at() throws Exception {
        String form = officer.look(CASE + "/decide").body();
        assertThat(form).contains("name=\"f0-value\"");

        HttpResponse<String> wrong = officer.fill(
                CASE + "/decide", CASE + "/figures", "f0-value", "1,234", "by", "Lee", "reason", "By mail");
        assertThat(wrong.body()).contains("href=\"#f0-value\"", "value=\"1,234\"");
        Visitor.went(
                officer.fill(CASE + "/decide", CASE + "/figures", "f0-value", "4711", "by", "Lee", "reason", "By mail"),
                CASE + "/decide");

        assertThat(caseFile()).contains("figures:", "value: \"4711\"", "by: \"Lee\"");
        assertThat(officer.look(CASE + "/answers").body()).contains("4,711");
    }

    @Test
    void teams_are_asked_for_what_is_lacking() throws Exception {
        Visitor.went(officer.fill(CASE + "/decide", CASE + "/service"), CASE + "/service");

        String html = officer.look(CASE + "/service").body();
        assertThat(html).contains("requests are written", CASE + "/service/fostering-and-adoption/figures.csv");
        assertThat(new String(
                        officer.take(CASE + "/service/fostering-and-adoption/figures.csv")
                                .body(),
                        StandardCharsets.UTF_8))
                .contains("children-adopted");
        assertThat(officer.look(CASE + "/service/fostering-and-adoption/load.key")
                        .statusCode())
                .isEqualTo(303);
        assertThat(officer.look(CASE + "/decide").body()).doesNotContain("have changed since its letter was drafted");
    }

    @Test
    void of_two_who_write_the_second_is_told() throws Exception {
        Visitor colleague = Visitor.of(page);
        List<String> seen = colleague.hidden(CASE + "/questions/1");
        Visitor.went(
                officer.fill(
                        CASE + "/questions/2", CASE + "/questions/2", "entry", "none", "by", "Jo", "reason", "First"),
                CASE + "/questions");
        String before = caseFile();

        HttpResponse<String> second =
                colleague.send(CASE + "/questions/1", seen, "entry", "none", "by", "Kim", "reason", "My long reason");

        assertThat(second.statusCode()).isEqualTo(422);
        assertThat(second.body()).contains("Somebody has changed this file", "My long reason");
        assertThat(caseFile()).isEqualTo(before);
    }

    @Test
    void the_letter_is_taken_home_in_every_form() throws Exception {
        assertThat(text("letter.md")).contains("Dear applicant");
        assertThat(text("letter.html")).startsWith("<!DOCTYPE html>");
        assertThat(text("letter.pdf")).startsWith("%PDF-");
        assertThat(text("letter.docx")).startsWith("PK");
        assertThat(text("letter.eml")).contains("X-Unsent: 1");
        assertThat(text("letter.txt")).contains("Dear applicant");
        assertThat(text("annex.csv")).contains(",");
        assertThat(text("annex.xlsx")).startsWith("PK");
        assertThat(officer.look(CASE + "/letter/case.yaml").statusCode()).isEqualTo(303);
    }

    private String text(String name) throws Exception {
        HttpResponse<byte[]> file = officer.take(CASE + "/letter/" + name);
        assertThat(file.headers().firstValue("Content-Disposition"))
                .contains("attachment; filename=\"MCC-2026-014-%s\"".formatted(name));
        return new String(file.body(), StandardCharsets.ISO_8859_1);
    }

    @Test
    void a_wording_is_edited_by_one_at_a_time_and_checked_at_once() throws Exception {
        String edit = "/rules/edit?file=templates/answers/not-held.md.mustache";
        List<String> seen = officer.hidden(edit);

        HttpResponse<String> saved =
                officer.send("/rules/edit", seen, "text", "We do not hold {{nothing}}.", "by", "Jo");
        HttpResponse<String> again = officer.send("/rules/edit", seen, "text", "Otherwise.", "by", "Kim");

        assertThat(saved.body()).contains("Look at what is wrong with it", "nothing");
        assertThat(again.statusCode()).isEqualTo(422);
        assertThat(Files.readString(folder.resolve("templates/answers/not-held.md.mustache")))
                .isEqualTo("We do not hold {{nothing}}.\n");
    }

    @Test
    void nothing_but_tables_and_wordings_is_edited() throws Exception {
        for (String file : List.of(
                "rules/branching/branching.drl",
                "rules/law.yaml",
                "packs/history.jsonl",
                "../secret.csv",
                "councils/coventry/data/children.csv",
                "rules/../councils/coventry/data/children.csv")) {
            assertThat(officer.look("/rules/edit?file=" + file).statusCode())
                    .as(file)
                    .isEqualTo(422);
        }
    }
}
