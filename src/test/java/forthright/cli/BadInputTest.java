package forthright.cli;

import static org.assertj.core.api.Assertions.assertThat;

import forthright.ShippedWorkspace;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever is wrong is said once, clearly, with place and remedy, and nothing half done is left behind. */
class BadInputTest {
    private static final String REQUEST = "cases/FOI746230783/request.txt";

    @TempDir
    Path folder;

    @BeforeEach
    void copy() {
        ShippedWorkspace.copyTo(folder);
    }

    private Shell draft(String request, String... more) {
        String[] args = new String[more.length + 4];
        args[0] = "draft";
        args[1] = request;
        args[2] = "--workspace";
        args[3] = folder.toString();
        System.arraycopy(more, 0, args, 4, more.length);
        return Shell.foi(args);
    }

    private String request() {
        return folder.resolve(REQUEST).toString();
    }

    private String written(String name, byte[] bytes) throws IOException {
        Path file = folder.resolve("cases/new/" + name);
        Files.createDirectories(file.getParent());
        Files.write(file, bytes);
        return file.toString();
    }

    private void replace(String file, String old, String now) throws IOException {
        Path path = folder.resolve(file);
        String text = Files.readString(path);
        assertThat(text).contains(old);
        Files.writeString(
                path,
                text.replaceFirst(java.util.regex.Pattern.quote(old), java.util.regex.Matcher.quoteReplacement(now)));
    }

    private void refused(Shell shell, int exit, String code, String place) {
        assertThat(shell.err())
                .contains(code)
                .contains(place)
                .doesNotContain("Exception")
                .doesNotContain("\tat ");
        assertThat(shell.err().lines().count()).as(shell.err()).isGreaterThanOrEqualTo(2);
        assertThat(shell.exit()).isEqualTo(exit);
        assertThat(shell.out()).isEmpty();
        assertThat(folder.resolve("cases/new/draft")).doesNotExist();
        assertThat(folder.resolve("cases/FOI746230783/draft")).doesNotExist();
    }

    private void found(String code, String place) {
        Shell check = Shell.foi("check", "--workspace", folder.toString());
        assertThat(check.out() + check.err()).contains(place + " error " + code);
        assertThat(check.exit()).isEqualTo(1);
    }

    @Test
    void two_categories_of_one_code() throws IOException {
        replace("councils/marlshire/recording.yaml", "code: criminal_exploitation", "code: sexual_exploitation");
        found("duplicate-code", "councils/marlshire/recording.yaml");
    }

    @Test
    void an_assessment_that_ends_before_it_begins() throws IOException {
        replace("councils/marlshire/assessments.yaml", "to: 2024-12-31", "to: 2023-12-31");
        found("dates-crossed", "councils/marlshire/assessments.yaml");
    }

    @Test
    void a_publication_of_a_question_that_nobody_knows() throws IOException {
        Files.writeString(folder.resolve("councils/marlshire/publications.yaml"), """
                publications:
                  - entry: interviews-complete
                    from: 2024-01-01
                    to: 2024-12-31
                    address: https://www.marlshire.example/page
                    checked-by: FOI officer
                    checked-on: 2025-10-01
                """);
        found("unknown-question", "councils/marlshire/publications.yaml");
    }

    @Test
    void a_published_figure_of_a_measure_that_nobody_knows() throws IOException {
        Files.writeString(folder.resolve("councils/marlshire/published-elsewhere.yaml"), """
                published-elsewhere:
                  - measure: missing-incident
                    from: 2024-01-01
                    to: 2024-12-31
                    value: 412
                    source: { title: "DfE, Children looked after 2024", where: table A1 }
                """);
        found("unknown-measure", "councils/marlshire/published-elsewhere.yaml:2:5");
    }

    @Test
    void a_measure_that_needs_a_column_nobody_knows() throws IOException {
        replace("question-bank/missing-children/missing-incidents.yaml", "missing_episode.started_at", "rhi.begun_at");
        found("unknown-column", "question-bank/missing-children/missing-incidents.yaml");
    }

    @Test
    void a_re_use_wording_that_nobody_has_written() throws IOException {
        replace("councils/marlshire/profile.yaml", "open-government-licence", "open-licence");
        found("no-re-use", "councils/marlshire/profile.yaml");
    }

    @Test
    void a_letter_date_that_is_no_day() {
        Shell shell = draft(request(), "--dated", "2025-13-01");
        assertThat(shell.err()).contains("2025-13-01", "year-month-day").doesNotContain("java");
        assertThat(shell.exit()).isEqualTo(2);
    }

    @Test
    void an_empty_request() throws IOException {
        refused(draft(written("request.txt", new byte[0])), 2, "empty", "cases/new/request.txt");
    }

    @Test
    void a_binary_request() throws IOException {
        refused(draft(written("request.txt", new byte[] {1, 0, 2, 0, 3})), 2, "not-text", "cases/new/request.txt");
    }

    @Test
    void a_missing_request() {
        refused(draft(folder.resolve("cases/new/request.txt").toString()), 2, "error", "cases/new/request.txt");
    }

    @Test
    void an_oversized_request() throws IOException {
        byte[] large = "How many children? ".repeat(60_000).getBytes(StandardCharsets.UTF_8);
        refused(draft(written("request.txt", large)), 2, "too-large", "cases/new/request.txt");
    }

    @Test
    void a_request_without_a_question() throws IOException {
        byte[] text = "Dear Coventry City Council,\n\nThank you for your help.\n\nYours faithfully\n"
                .getBytes(StandardCharsets.UTF_8);
        refused(
                draft(written("request.txt", text), "--council", "coventry"),
                2,
                "no-question",
                "cases/new/request.txt");
    }

    @Test
    void a_council_that_does_not_exist_is_answered_with_the_one_that_was_meant() {
        Shell shell = draft(request(), "--council", "covntry");
        refused(shell, 2, "no-such-council", "councils/covntry");
        assertThat(shell.err()).contains("Did you mean \"coventry\"?");
    }

    @Test
    void a_request_that_addresses_nobody_here() throws IOException {
        byte[] text = "Dear Sir or Madam,\n\n1. How many children were reported missing in 2024?\n"
                .getBytes(StandardCharsets.UTF_8);
        refused(draft(written("request.txt", text)), 2, "no-addressee", "--council");
    }

    @Test
    void a_profile_with_two_faults_shows_both() throws IOException {
        replace("councils/coventry/profile.yaml", "also-called:", "also-caled:");
        replace("councils/coventry/profile.yaml", "threshold: 5", "threshold: 050");
        Shell shell = draft(request());
        refused(shell, 2, "unknown-field", "councils/coventry/profile.yaml:");
        assertThat(shell.err())
                .contains("Did you mean \"also-called\"?")
                .contains("not-a-number")
                .contains("2 problems");
    }

    @Test
    void two_rules_that_contradict_each_other_become_a_task() throws IOException {
        Files.writeString(folder.resolve("rules/clash.drl"), """
                package forthright.rules

                rule "A count is not held after all"
                    @because("A rule that contradicts another, for a test")
                when
                    FigureHeld( $q : question )
                then
                    insert( Proposal.notHeld($q, "not-recorded") );
                end
                """);
        Shell shell = draft(request(), "--json");
        assertThat(shell.exit()).as(shell.err()).isEqualTo(4);
        assertThat(shell.out()).contains("\"conflict\"").contains("needs-person");
    }

    @Test
    void a_rule_with_a_word_nobody_knows() throws IOException {
        Files.writeString(folder.resolve("rules/wrong.drl"), """
                package forthright.rules

                rule "A rule with a slip"
                    @because("For a test")
                when
                    FigureHeld( $q : qeustion )
                then
                    insert( Proposal.supply($q, "supplied-figure") );
                end
                """);
        refused(draft(request()), 2, "rules/wrong.drl:6:", "Did you mean \"question\"?");
    }

    @Test
    void a_query_that_the_database_refuses() throws IOException {
        Path sql = folder.resolve("question-bank/missing-children/children-missing.sql");
        Files.writeString(
                sql,
                "SELECT count(*) AS value, count(*) AS children FROM missing_episodes WHERE started_at >= :from AND started_at < :until\n");
        Shell shell = draft(request());
        assertThat(shell.err()).contains("question-bank/missing-children/children-missing.sql");
        assertThat(shell.exit()).isEqualTo(2);
    }

    @Test
    void a_period_that_the_data_does_not_cover_becomes_a_task() throws IOException {
        String text = Files.readString(folder.resolve(REQUEST)).replace("2024", "2014");
        Shell shell = draft(written("request.txt", text.getBytes(StandardCharsets.UTF_8)), "--json");
        assertThat(shell.exit()).as(shell.err()).isEqualTo(4);
        assertThat(shell.out()).contains("\"figures\"");
    }

    @Test
    void an_option_that_does_not_exist() {
        Shell shell = draft(request(), "--concil", "coventry");
        assertThat(shell.exit()).isEqualTo(2);
        assertThat(shell.err()).contains("--help");
        assertThat(shell.err()).doesNotContain("Exception");
    }

    @Test
    void a_date_that_is_none() {
        Shell shell = draft(request(), "--dated", "21/10/2025");
        assertThat(shell.exit()).isEqualTo(2);
        assertThat(shell.err()).contains("--dated");
    }

    @Test
    void a_folder_that_cannot_be_written_keeps_the_old_draft() throws IOException {
        Path out = folder.resolve("out");
        Files.writeString(out, "a file where a folder should be");
        Shell shell = draft(request(), "--out", out.toString());
        assertThat(shell.exit()).isEqualTo(2);
        assertThat(shell.err()).contains("not-written");
        assertThat(out).hasContent("a file where a folder should be");
    }
}
