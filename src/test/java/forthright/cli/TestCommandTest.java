package forthright.cli;

import static org.assertj.core.api.Assertions.assertThat;

import forthright.ShippedWorkspace;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** {@code foi test}, as an officer and a build server run it. */
class TestCommandTest {
    private static final String COST = "rules/cost/cost.cases.yaml";
    private static final String BOUNDARY = "- name: exactly at the limit of a Scottish authority is not over it\n";

    @TempDir
    Path folder;

    @BeforeEach
    void copy() {
        ShippedWorkspace.copyTo(folder);
    }

    private Shell test(String... args) {
        return Shell.foi(Stream.of(Stream.of("test"), Stream.of(args), Stream.of("--workspace", folder.toString()))
                .flatMap(words -> words)
                .toArray(String[]::new));
    }

    private String at(String file) {
        return folder.resolve(file).toString();
    }

    private void withoutTheBoundary() throws IOException {
        String cases = Files.readString(folder.resolve(COST));
        int from = cases.indexOf(BOUNDARY);
        assertThat(from).isPositive();
        int to = cases.indexOf("\n- name:", from);
        Files.writeString(folder.resolve(COST), cases.substring(0, from) + cases.substring(to + 1));
    }

    @Test
    void a_whole_run_ends_with_how_much_of_the_rules_is_shown() {
        Shell run = test();

        assertThat(run.exit()).as(run.out()).isZero();
        assertThat(run.out().lines().toList().getLast())
                .matches("(\\d+) of \\1 rules decide a case; (\\d+) of \\2 sides of their boundaries have one\\.");
    }

    @Test
    void a_case_that_is_taken_away_is_asked_for_by_coverage_and_by_slips_alike() throws IOException {
        withoutTheBoundary();

        assertThat(test(at("rules/cost")).exit()).isZero();
        Shell coverage = test(at("rules/cost"), "--coverage");
        assertThat(coverage.exit()).isEqualTo(1);
        assertThat(coverage.out())
                .contains("LACKS Reading that would cost more than the limit is refused, in Scotland")
                .contains("no case has cost-estimated where total-minutes is exactly limit-minutes")
                .contains("20 of 21 sides");
        Shell mutants = test(at("rules/cost"), "--mutants");
        assertThat(mutants.exit()).isEqualTo(1);
        assertThat(mutants.out())
                .contains("no case notices: \"total-minutes is at least limit-minutes\"")
                .contains("total-minutes: 60, limit-minutes: 60");
    }

    @Test
    void a_build_server_reads_what_failed_and_what_is_lacking() throws Exception {
        withoutTheBoundary();
        Files.writeString(
                folder.resolve(COST),
                "\n- name: \"<wrong> & \\\"told\\\"\"\n  given:\n    - unmatched: { question: Q1 }\n  then: { Q1: supplied }\n",
                java.nio.file.StandardOpenOption.APPEND);
        Path report = folder.resolve("reports/junit.xml");

        Shell run = test(at("rules/cost"), "--coverage", "--mutants", "--junit", report.toString());

        assertThat(run.exit()).isEqualTo(1);
        Document xml = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(Files.readAllBytes(report)));
        assertThat(attributes(xml, "testsuite", "name")).containsExactly(COST, "coverage", "mutants");
        assertThat(attributes(xml, "testsuite", "failures")).containsExactly("1", "1", "1");
        assertThat(attributes(xml, "testcase", "name")).contains("<wrong> & \"told\"");
        assertThat(attributes(xml, "failure", "message"))
                .hasSize(3)
                .anyMatch(told -> told.startsWith("Q1 should be supplied and is needs-person"))
                .anyMatch(told -> told.startsWith("No case shows"))
                .anyMatch(told -> told.startsWith("No case notices"));
    }

    private static List<String> attributes(Document xml, String element, String attribute) {
        NodeList found = xml.getElementsByTagName(element);
        return IntStream.range(0, found.getLength())
                .mapToObj(i -> ((Element) found.item(i)).getAttribute(attribute))
                .toList();
    }

    @Test
    void a_report_that_cannot_be_written_is_said_and_leaves_nothing_behind() throws IOException {
        Path file = Files.writeString(folder.resolve("taken"), "a file");

        Shell run = test(at("rules/cost"), "--junit", file.resolve("junit.xml").toString());

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("not-written").doesNotContain("Exception");
        assertThat(Files.readString(file)).isEqualTo("a file");
    }

    @Test
    void a_recorded_case_holds_at_once_and_is_not_recorded_twice() throws IOException {
        String cases = at("rules/publication/recorded.cases.yaml");
        String[] record = {
            "--record", at("cases/FOI746230783"), "--received", "2025-09-22", "--dated", "2025-10-21", "--out", cases
        };

        assertThat(test(record).exit()).isZero();
        Shell run = test(cases, "--verbose");
        assertThat(run.exit()).as(run.out()).isZero();
        assertThat(run.out()).contains("holds a letter of coventry as drafted on 2025-10-21", "1 cases hold, 0 fail.");

        String once = Files.readString(Path.of(cases));
        assertThat(once).contains("Q5: { outcome: withheld, wording: small-number", "on: 2025-10-21");
        Shell twice = test(record);
        assertThat(twice.exit()).isEqualTo(2);
        assertThat(twice.err()).contains("A case of this name is here already");
        assertThat(Files.readString(Path.of(cases))).isEqualTo(once);
    }

    @Test
    void a_new_file_of_cases_begins_with_the_schema_that_explains_it() throws IOException {
        Path schemas = folder.resolve("docs/schemas");
        Files.createDirectories(schemas);
        Files.copy(Path.of("docs/schemas/rule-cases.schema.json"), schemas.resolve("rule-cases.schema.json"));
        String[] record = {"--record", at("cases/FOI746230783"), "--dated", "2025-10-21", "--out"};

        test(Stream.concat(Stream.of(record), Stream.of(at("rules/publication/new.cases.yaml")))
                .toArray(String[]::new));
        test(Stream.concat(Stream.of(record), Stream.of(at(COST))).toArray(String[]::new));

        String line = "# yaml-language-server: $schema=../../docs/schemas/rule-cases.schema.json\n";
        assertThat(folder.resolve("rules/publication/new.cases.yaml")).content().startsWith(line + "- name: a letter");
        assertThat(folder.resolve(COST)).content().startsWith(line).contains("- name: a letter");
    }

    @Test
    void a_file_that_foi_test_would_not_read_is_refused() {
        Shell run = test("--record", at("cases/FOI746230783"), "--dated", "2025-10-21", "--out", at("rules/mine.yaml"));

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("End it in .cases.yaml");
        assertThat(folder.resolve("rules/mine.yaml")).doesNotExist();
    }

    @Test
    void not_a_word_of_a_request_is_in_its_case() throws IOException {
        Path request = folder.resolve("cases/new/request.txt");
        Files.createDirectories(request.getParent());
        List<String> canaries = List.of("Zanzibarcanary", "Yesterdaycanary", "Xylophonecanary", "nitrogen", "my file");
        Files.writeString(request, """
                To: Coventry City Council
                From: Zanzibarcanary <z@example.org>
                Your reference: Zanzibarcanary
                1. What does my file say of Yesterdaycanary and nitrogen dioxide?
                2. Do you record Xylophonecanary as a reason why a child went missing?
                3. How many children went missing in Zanzibarcanary between 1 April 2024 and 31 March 2025?
                """, StandardCharsets.UTF_8);

        Shell run = test("--record", request.toString(), "--council", "coventry", "--dated", "2025-10-21");

        assertThat(run.exit()).as(run.err()).isZero();
        assertThat(run.out()).contains("words of the question");
        List<String> told = new ArrayList<>(canaries);
        told.removeIf(
                word -> !run.out().toLowerCase(java.util.Locale.UK).contains(word.toLowerCase(java.util.Locale.UK)));
        assertThat(told).isEmpty();
    }

    @Test
    void every_request_that_is_shipped_can_be_recorded() {
        for (String[] one : new String[][] {
            {"cases/FOI746230783", "2025-10-21"},
            {"cases/FOI794754610", "2026-01-15"},
            {"cases/MCC-2026-014", "2026-02-10"}
        }) {
            Shell run = test("--record", at(one[0]), "--dated", one[1], "--out", at("rules/recorded.cases.yaml"));
            assertThat(run.exit()).as(run.err()).isZero();
        }

        assertThat(test(at("rules/recorded.cases.yaml")).out()).contains("3 cases hold, 0 fail.");
    }
}
