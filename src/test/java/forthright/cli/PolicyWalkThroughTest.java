package forthright.cli;

import static org.assertj.core.api.Assertions.assertThat;

import forthright.ShippedWorkspace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The jobs of docs/for-policy-staff.md, done as the page says, from the edit to the letter. */
class PolicyWalkThroughTest {
    private static final String TABLE = "rules/small-numbers/personal-data.csv";

    @TempDir
    Path folder;

    @BeforeEach
    void copied() {
        ShippedWorkspace.copyTo(folder);
    }

    private Shell foi(String... args) {
        return Shell.foi(Stream.concat(Stream.of(args), Stream.of("--workspace", folder.toString()))
                .toArray(String[]::new));
    }

    private Shell draft(String dated) {
        return foi(
                "draft",
                folder.resolve("cases/FOI746230783/request.txt").toString(),
                "--dated",
                dated,
                "--out",
                folder.resolve("out").toString());
    }

    private void change(String file, String was, String is) throws IOException {
        Path path = folder.resolve(file);
        String text = Files.readString(path);
        assertThat(text).contains(was);
        Files.writeString(
                path,
                text.replaceFirst(java.util.regex.Pattern.quote(was), java.util.regex.Matcher.quoteReplacement(is)));
    }

    private void addRow(String row) throws IOException {
        Path table = folder.resolve(TABLE);
        Files.writeString(table, Files.readString(table) + row + "\r\n");
    }

    @Test
    void a_threshold_raised_from_a_day_leaves_letters_of_before_as_they_were() throws IOException {
        change(
                "councils/coventry/profile.yaml",
                "re-use:",
                "  2025-11-01: { threshold: 10, zeros: published, reference: \"Version 3, section 3\" }\n\nre-use:");

        assertThat(draft("2025-10-21").exit()).isZero();
        assertThat(Files.readString(folder.resolve("out/letter.md"))).contains("from 1 to 5");
        draft("2025-11-03");
        assertThat(Files.readString(folder.resolve("out/letter.md")))
                .contains("from 1 to 10")
                .doesNotContain("1 to 5");
    }

    @Test
    void an_exemption_for_a_topic_is_a_row_with_its_provision_and_its_wording() throws IOException {
        addRow(
                "Confidential figures are withheld,,,,,,,FOIA,withheld,given-in-confidence,FOIA s41(1),Given in confidence by another body,2025-01-01");
        // It asks for the Act alone, so it speaks of every question.
        assertThat(foi("check", "rules").out()).contains("contradicted", "Confidential figures are withheld");

        change(TABLE, "Confidential figures are withheld,,", "Confidential figures are withheld,complementary,");
        assertThat(foi("check").out()).contains("no-wording", "given-in-confidence");

        Files.writeString(
                folder.resolve("templates/answers/given-in-confidence.md.mustache"),
                "The figure was given to us in confidence.\n");
        assertThat(foi("check").out()).doesNotContain("no-wording");
    }

    @Test
    void a_branch_is_a_row_that_asks_about_the_deciding_question() throws IOException {
        Files.writeString(
                folder.resolve("rules/conditions/branches.csv"),
                "rule,asked-if-no on answered-yes,record-level-asked,outcome,wording,why\r\n"
                        + "One row a child after a yes is not applicable,yes,yes,not-applicable,condition-not-met,It hangs on a no\r\n");

        assertThat(foi("check").out()).doesNotContain("branches.csv");
        assertThat(foi("rules", "show", "rules/conditions/branches.csv").out())
                .contains("answered-yes of the on of asked-if-no", "record-level-asked");
    }

    /** The block of the page that begins so. */
    private static String block(String kind, String begins) throws IOException {
        String page = Files.readString(Path.of("docs/for-policy-staff.md"));
        int from = page.indexOf("```%s\n%s".formatted(kind, begins)) + kind.length() + 4;
        assertThat(from).as(begins).isGreaterThan(kind.length() + 4);
        return page.substring(from, page.indexOf("```", from));
    }

    @Test
    void a_threshold_raised_for_one_subject_leaves_the_others_as_they_were() throws IOException {
        change(
                "councils/coventry/profile.yaml",
                "\nre-use:",
                block("yaml", "  2027-04-01: { threshold: 5").replace("2027-04-01", "2025-11-01") + "\nre-use:");
        assertThat(foi("check", "councils/coventry/profile.yaml").out()).contains("No problems.");

        assertThat(draft("2025-10-21").exit()).isZero();
        String before = Files.readString(folder.resolve("out/letter.md"));
        draft("2025-11-03");
        String after = Files.readString(folder.resolve("out/letter.md"));

        assertThat(before).contains("from 1 to 5");
        assertThat(after).contains("from 1 to 10").doesNotContain("1 to 5");
        assertThat(rows(after)).isEqualTo(rows(before));
    }

    /** The first table of a letter: incidents, which are another subject. */
    private static String rows(String letter) {
        int from = letter.indexOf("| Our category");
        return letter.substring(from, letter.indexOf("\n\n", from));
    }

    @Test
    void a_branch_is_a_row_its_wording_and_its_case() throws IOException {
        Files.writeString(folder.resolve("rules/conditions/branches.csv"), block("csv", "rule,asked-if-yes on"));
        assertThat(foi("check").out()).contains("no-wording", "recorded-itself").doesNotContain("branches.csv:2:");

        Files.writeString(
                folder.resolve("templates/answers/recorded-itself.md.mustache"),
                block("mustache", "We record the thing"));
        assertThat(foi("check").out())
                .contains("welsh-missing", "recorded-itself")
                .doesNotContain("no-wording");
        Files.writeString(
                folder.resolve("templates/cy/answers/recorded-itself.md.mustache"),
                block("mustache", "Rydym yn cofnodi"));
        assertThat(foi("check").out()).doesNotContain("no-wording", "recorded-itself", "branches.csv");

        Files.writeString(
                folder.resolve("rules/conditions/branches.cases.yaml"), block("yaml", "- name: something similar"));
        Shell test = foi("test", "rules/conditions");
        assertThat(test.out()).contains("0 fail.");
        assertThat(test.exit()).isZero();
        assertThat(foi("rules", "show", "rules/conditions/branches.csv").out())
                .contains("answered-yes of the on of asked-if-yes", "not-applicable in the words \"recorded-itself\"");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "withheld,small-number, | witheld,small-number, | Did you mean \"withheld\"?",
                "withheld,small-number, | withheld,Small Number, | named by small letters and hyphens",
                "FOIA s40(2); FOIA | FOIA s40(2) and FOIA | one provision",
                "FOIA s40(2) | FOIA s40(22) | law book",
                "identifying,shown | identifyng,shown | Did you mean \"identifying\"?",
                "identifying,shown | identifying,shwon | Did you mean \"shown\"?",
                "rule,figure-held | rules,figure-held | no column \"rule\"",
                "figure-held state,no | figure-held stat,no | Did you mean \"figure-held state\"?",
                "table-held shown | table-held visible | not something a rule can ask about",
                "items-held | item-held | Did you mean \"items-held\"?",
                "answered-under regime | under regime | not something a rule can ask about",
                "outcome,wording | outcome,outcome | Two columns",
                "outcome,wording | result,wording | no column \"outcome\"",
                ",FOIA,withheld | ,FIOA,withheld | Did you mean \"foia\"?",
                "identifying,shown,,,,, | identifying,shown,maybe,,,, | neither yes nor no",
                "A figure that would identify someone is withheld, | , | has no rule",
                "withheld,small-number, | withheld,, | has no wording",
                "withheld,small-number, | supplied,small-number, | cites no provision",
                "A figure that would give a withheld one away is withheld with it | A figure that would identify someone is withheld | Another rule is called",
                "rule,figure-held state | rule;figure-held state | ",
            })
    void a_row_broken_in_any_way_says_where_and_what_to_do(String was, String is, String said) throws IOException {
        change(TABLE, was, is);

        Shell check = foi("check");

        assertThat(check.exit()).isEqualTo(1);
        assertThat(check.out()).contains(TABLE).contains(said == null ? "" : said);
        assertThat(check.out().toLowerCase(java.util.Locale.UK)).doesNotContain("drools", "jackson", "exception");
    }
}
