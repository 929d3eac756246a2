package forthright.drafting.publiclog;

import static forthright.drafting.publiclog.IssuedExamples.answer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import forthright.drafting.Workspace;
import forthright.drafting.publiclog.LogExport.Exported;
import forthright.law.files.FaultsException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;

/** The public log: the same record gives the same files, what is withdrawn is gone, and nothing in it acts. */
class LogExportTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);
    private static final String REQUEST = """
            From: Ludo Pym <ludo@pym.example>
            Subject: Wombats

            Dear Council,

            How many wombats were counted in 2025?

            Yours faithfully,
            Ludo Pym
            """;

    @TempDir
    private Path folder;

    private Workspace workspace = Workspace.at(Path.of("").toAbsolutePath());
    private IssuedExamples examples = new IssuedExamples(workspace);

    @BeforeEach
    void a_workspace() throws IOException {
        for (String part : new String[] {"question-bank", "rules", "templates", "councils"}) {
            Files.createDirectories(folder.resolve("here").resolve(part));
        }
        Files.copy(Path.of("rules/authorities.yaml"), folder.resolve("here/rules/authorities.yaml"));
        workspace = Workspace.at(folder.resolve("here"));
        examples = new IssuedExamples(workspace);
    }

    private Path site() {
        return folder.resolve("site");
    }

    private Exported export() {
        return new LogExport(workspace).to(site(), "");
    }

    private SortedMap<String, String> files() throws IOException {
        SortedMap<String, String> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(site())) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                files.put(site().relativize(file).toString(), Files.readString(file, StandardCharsets.UTF_8));
            }
        }
        return files;
    }

    @Test
    void two_exports_of_one_record_are_the_same_to_the_last_byte() throws IOException {
        examples.seal("one", "FOI-1", REQUEST, "# Reply\n\n> How many wombats were counted in 2025?\n\n**31**\n");
        examples.seal("two", "FOI-2", REQUEST.replaceAll("(?i)wombats", "quolls"), "# Reply\n\n12\n");
        export();
        SortedMap<String, String> first = files();
        export();

        assertThat(files()).isEqualTo(first);
        assertThat(first.keySet())
                .containsExactly(
                        "FOI-1.fragment.html",
                        "FOI-1.html",
                        "FOI-2.fragment.html",
                        "FOI-2.html",
                        "feed.atom",
                        "index.html",
                        "log.csv",
                        "log.json",
                        "manifest.json",
                        "style.css");
        assertThat(first.get("FOI-1.html"))
                .contains("How many wombats were counted in 2025?", "<strong>31</strong>", "granted in full")
                .doesNotContain("Ludo", "Pym", "pym.example");
        assertThat(first.values()).noneMatch(text -> text.contains("Ludo"));
        // For another site's page: the same words, and nothing that belongs to a page.
        String fragment = first.get("FOI-1.fragment.html");
        assertThat(fragment)
                .startsWith("<article lang=\"en-GB\">")
                .endsWith("</article>\n")
                .doesNotContain("<html", "<head", "<link", "<nav", "<h1", "style=");
        String within = fragment.substring(fragment.indexOf('\n') + 1, fragment.indexOf("</article>"));
        assertThat(first.get("FOI-1.html")).contains(within);
    }

    @Test
    void what_is_withdrawn_is_in_no_byte_of_the_log_and_comes_back_when_it_is_published_again() throws IOException {
        examples.seal("one", "FOI-1", REQUEST, "# Reply\n\nThirty-one wombats.\n");
        examples.seal("two", "FOI-2", REQUEST.replaceAll("(?i)wombats", "quolls"), "# Reply\n\n12\n");
        export();
        assertThat(all()).contains("FOI-1", "wombats");

        assertThat(new LogDeeds(workspace, TODAY)
                        .withdraw("FOI-1", "Jo", "A mistake")
                        .line())
                .isPresent();
        assertThat(new LogDeeds(workspace, TODAY)
                        .withdraw("cases/one", "Jo", "Again")
                        .line())
                .isEmpty();
        Exported after = export();

        assertThat(after.withdrawn()).isOne();
        assertThat(all())
                .doesNotContain("FOI-1")
                .doesNotContainIgnoringCase("wombat")
                .contains("FOI-2", "quolls");

        new LogDeeds(workspace, TODAY.plusDays(1)).publish("FOI-1", "Sam", "Put right");
        export();
        assertThat(all()).contains("FOI-1", "wombats", "<updated>2026-06-02T00:00:00Z</updated>");
    }

    private String all() throws IOException {
        return files().toString();
    }

    @Test
    void a_reply_in_doubt_is_left_out_until_a_person_has_settled_it() throws IOException {
        examples.seal("one", "FOI-1", REQUEST.replace("How many", "Did Araminta say how many"), "# Reply\n");

        Exported before = export();

        assertThat(before.replies()).isEmpty();
        assertThat(before.waiting()).singleElement().satisfies(waiting -> {
            assertThat(waiting.reference()).isEqualTo("FOI-1");
            assertThat(waiting.unsure()).extracting(u -> u.words()).containsExactly("Araminta");
        });
        assertThat(all()).doesNotContain("FOI-1", "Araminta").contains("No reply has been published yet");

        String written = LogShown.toWrite(before.waiting().getFirst().unsure(), TODAY);
        Files.writeString(workspace.root().resolve("cases/one/log.yaml"), written);
        assertThat(export().waiting()).isEmpty();
        assertThat(all()).contains("Did [removed] say how many wombats").doesNotContain("Araminta");
    }

    @Test
    void nothing_acts_in_a_page_a_feed_or_a_sheet() throws Exception {
        String hostile = REQUEST.replace("Subject: Wombats", "Subject: =1+cmd|' /C calc'!A0 ]]> <b>&'\"")
                .replace("How many", "<script>alert(1)</script>{{x}} \u202E\u0000how many");
        examples.seal("one", "FOI-1", hostile, "# Reply\n\n<script>alert(2)</script>\n\n[x](javascript:alert(3))\n");
        export();

        assertThat(files().get("FOI-1.html")).doesNotContain("<script", "javascript:", "\u202E");
        assertThat(files().get("index.html")).doesNotContain("<b>");
        assertThat(files().get("log.csv")).doesNotContain(",=1", ",\"=1").contains(",\"'=1+cmd");
        assertThat(parsed("feed.atom").getElementsByTagName("entry").getLength())
                .isOne();
        for (String text : files().values()) {
            assertThat(text.toLowerCase(java.util.Locale.UK)).doesNotContain("src=", "@import", "<img", "<iframe");
        }
    }

    private Document parsed(String name) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        return factory.newDocumentBuilder().parse(site().resolve(name).toFile());
    }

    @Test
    void a_page_has_one_heading_of_the_first_rank_a_language_and_a_way_past_its_navigation() throws IOException {
        examples.seal("one", "FOI-1", REQUEST, "# Reply\n\n## In short\n\n| a | b |\n|---|--:|\n| x | 1 |\n");
        export();
        for (String page : new String[] {"index.html", "FOI-1.html"}) {
            assertThat(files().get(page))
                    .contains("<html lang=\"en-GB\">", "<title>", "href=\"#main\"", "<main id=\"main\">")
                    .containsOnlyOnce("<h1>");
        }
        assertThat(files().get("index.html")).contains("<caption>", "scope=\"col\"", "scope=\"row\"");
        assertThat(files().get("FOI-1.html")).contains("<h3>Reply</h3>", "<h4>In short</h4>", "scope=\"row\"");
    }

    @Test
    void no_reference_leads_out_of_the_folder_or_onto_another_reply() throws IOException {
        String[] hostile = {
            "../../etc/passwd",
            "index",
            "CON",
            "a/b",
            "a:b",
            "A:B",
            "…",
            ".hidden",
            "x".repeat(300),
            "feed",
            "a b",
            "a-b.fragment"
        };
        for (int i = 0; i < hostile.length; i++) {
            examples.seal("case" + i, hostile[i], REQUEST, "# Reply\n");
        }
        Exported exported = export();

        assertThat(exported.replies()).hasSize(hostile.length);
        assertThat(exported.replies().stream()
                        .map(e -> e.file().toLowerCase(java.util.Locale.UK))
                        .distinct())
                .hasSize(hostile.length)
                .allMatch(
                        name -> name.matches("[a-z0-9][a-z0-9._-]{0,95}\\.html") && !name.matches("(con|index).html"));
        assertThat(files()).hasSize(2 * hostile.length + 6);
        try (Stream<Path> beside = Files.list(folder)) {
            assertThat(beside)
                    .extracting(Path::getFileName)
                    .extracting(Path::toString)
                    .containsExactlyInAnyOrder("here", "site");
        }
    }

    @Test
    void a_page_keeps_its_name_when_another_of_that_name_is_withdrawn() {
        examples.seal("one", "FOI/1", REQUEST, "# Reply\n");
        examples.seal("two", "FOI 1", REQUEST, "# Reply\n");
        assertThat(export().replies()).extracting(e -> e.file()).containsExactly("FOI-1.html", "FOI-1-2.html");
        new LogDeeds(workspace, TODAY).withdraw("FOI/1", "Jo", "A mistake");
        assertThat(export().replies()).extracting(e -> e.file()).containsExactly("FOI-1-2.html");
    }

    @Test
    void only_one_council_is_written_where_one_is_named() {
        examples.seal("one", "FOI-1", REQUEST, "# Reply\n");
        examples.seal("two", "FOI-2", "mere", REQUEST, "# Reply\n");
        assertThat(new LogExport(workspace).to(site(), "mere").replies())
                .extracting(e -> e.reference())
                .containsExactly("FOI-2");
    }

    @Test
    void a_folder_that_holds_anything_else_is_left_alone() throws IOException {
        examples.seal("one", "FOI-1", REQUEST, "# Reply\n");
        Files.createDirectories(site());
        export();
        Files.writeString(site().resolve("CNAME"), "log.example");
        assertThatThrownBy(this::export).isInstanceOf(FaultsException.class).hasMessageContaining("CNAME");
        assertThat(site().resolve("CNAME")).exists();
        Files.delete(site().resolve("CNAME"));
        Files.writeString(site().resolve("FOI-1.html"), "changed by hand");
        export();
        assertThat(files().get("FOI-1.html")).contains("wombats");
        assertThatThrownBy(() -> new LogExport(workspace).to(workspace.root(), ""))
                .isInstanceOf(FaultsException.class);
    }

    @Test
    void a_letter_that_was_altered_is_not_published() throws IOException {
        examples.seal("one", "FOI-1", REQUEST, "# Reply\n");
        Files.writeString(workspace.root().resolve("cases/one/issued/letter.md"), "# Another\n");
        assertThatThrownBy(this::export)
                .isInstanceOf(FaultsException.class)
                .hasMessageContaining("cases/one/issued/letter.md");
        assertThat(site()).doesNotExist();
    }

    @Test
    void a_request_ends_as_its_answers_do() {
        examples.seal(
                "a",
                "A",
                REQUEST,
                "#",
                answer("1", "supplied"),
                answer("2", "not-held"),
                answer("3", "not-applicable"));
        examples.seal("b", "B", REQUEST, "#", answer("1", "supplied"), answer("2", "cost-limit", "FOIA s12(1)"));
        examples.seal(
                "c", "C", REQUEST, "#", answer("1", "withheld", "FOIA s40(2)", "FOIA s9"), answer("2", "not-held"));
        examples.seal("d", "D", REQUEST, "#", answer("1", "not-held"));
        assertThat(export().replies())
                .extracting(e -> e.ending().inWords())
                .containsExactly("granted in full", "granted in part", "refused in full", "not held");
        assertThat(export().replies().get(2).provisions()).containsExactly("FOIA s9", "FOIA s40(2)");
    }
}
