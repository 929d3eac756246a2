package forthright.web;

import static org.assertj.core.api.Assertions.assertThat;

import forthright.ShippedWorkspace;
import forthright.drafting.Workspace;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a council has not yet said of its records is said on the page, and the reply is drafted with it. */
class RecordingOnThePageTest {
    private static final String CASE = "/cases/FOI794754610";
    private static final String WHAT = "r-elsewhere-parental-conflict";
    private static final Pattern SAID = Pattern.compile("(?m)^  parental-conflict:\n(?:    .*\n)+");

    @TempDir
    Path folder;

    private OpenPage page;
    private Visitor officer;

    private Path recording() {
        return folder.resolve("councils/coventry/recording.yaml");
    }

    /** Opens the page of a workspace whose recording of parental conflict was changed. */
    private void open(String saying) throws Exception {
        Workspace workspace = ShippedWorkspace.copyTo(folder);
        String before = Files.readString(recording());
        assertThat(before).containsPattern(SAID);
        Files.writeString(recording(), SAID.matcher(before).replaceFirst(saying));
        page = OpenPage.of(workspace, LocalDate.of(2026, 2, 9));
        officer = Visitor.of(page);
        Visitor.went(officer.fill(CASE, CASE + "/draft", "council", "", "received", "2026-02-02"), CASE + "/questions");
    }

    @AfterEach
    void close() {
        page.close();
        assertThat(page.told()).isEmpty();
    }

    @Test
    void how_something_is_held_is_asked_and_recorded_for_every_request() throws Exception {
        open("");
        assertThat(officer.look(CASE + "/decide").body()).contains("How is this recorded", WHAT);

        HttpResponse<String> answer = officer.fill(
                CASE + "/decide",
                CASE + "/recording",
                "what",
                WHAT,
                "as",
                "not-recorded",
                "instead",
                "Arguments at home: \"family\"",
                "by",
                "Jo");

        Visitor.went(answer, CASE + "/decide");
        assertThat(Files.readString(recording()))
                .contains("  \"parental-conflict\":\n    as: \"not-recorded\"", "# What is in none of the lists.")
                .contains("domestic-abuse:");
        assertThat(officer.look(CASE + "/decide").body()).doesNotContain(WHAT);
        assertThat(officer.look(CASE + "/letter").body()).contains("Our answer there is no");
    }

    @Test
    void what_takes_time_to_read_is_timed_and_the_cost_decides() throws Exception {
        open("""
                  parental-conflict:
                    as: free-text
                    where: the narrative of the interview
                    read: interviews-completed
                """);
        assertThat(officer.look(CASE + "/decide").body()).contains("How long it takes to read the narrative");

        HttpResponse<String> wrong = officer.fill(
                CASE + "/decide",
                CASE + "/recording",
                "what",
                WHAT,
                "where",
                "the narrative",
                "minutes",
                "0",
                "by",
                "");
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(wrong.body())
                .contains(
                        "href=\"#" + WHAT + "-minutes\"",
                        "href=\"#" + WHAT + "-by\"",
                        "href=\"#" + WHAT + "-sampled\"");

        Visitor.went(
                officer.fill(
                        CASE + "/decide",
                        CASE + "/recording",
                        "what",
                        WHAT,
                        "where",
                        "the narrative of the interview",
                        "read",
                        "interviews-completed",
                        "minutes",
                        "7",
                        "sampled",
                        "12 interviews in May 2026",
                        "by",
                        "Jo"),
                CASE + "/decide");
        assertThat(Files.readString(recording()))
                .contains("    minutes-each: 7\n    sampled: \"12 interviews in May 2026\"");
        assertThat(officer.look(CASE + "/letter").body()).contains("7 minutes");
    }

    @Test
    void of_two_who_say_how_it_is_held_the_second_is_told() throws Exception {
        open("");
        Visitor colleague = Visitor.of(page);
        var seen = colleague.hidden(CASE + "/decide");
        officer.fill(
                CASE + "/decide",
                CASE + "/recording",
                "what",
                "r-elsewhere-parental-conflict",
                "as",
                "not-recorded",
                "by",
                "Jo");

        HttpResponse<String> second = colleague.send(
                CASE + "/recording", seen, "what", WHAT, "as", "not-recorded", "instead", "Mine", "by", "Kim");

        assertThat(second.statusCode()).isIn(303, 422);
        assertThat(Files.readString(recording())).doesNotContain("Mine");
    }
}
