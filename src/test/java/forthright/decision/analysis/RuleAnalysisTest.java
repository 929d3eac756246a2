package forthright.decision.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import forthright.decision.RuleBook;
import forthright.law.LawBook;
import forthright.law.files.Faults;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What rules say beside one another. */
class RuleAnalysisTest {
    private static final Path RULES = Path.of("rules");
    private static final String HEAD =
            "rule,figure-held state,no figure-held state,cost-estimated total-minutes (minutes),answered-under regime,outcome,wording,why,in force from\n";

    @TempDir
    Path folder;

    private final LawBook law = LawBook.load(RULES, new Faults()).orElseThrow();

    private List<String> found(String... rows) throws IOException {
        Path topic = Files.createDirectories(folder.resolve("rules/topic"));
        Files.writeString(topic.resolve("topic.csv"), HEAD + String.join("\n", rows) + "\n");
        if (!Files.exists(folder.resolve("rules/outcomes.yaml"))) {
            Files.copy(RULES.resolve("outcomes.yaml"), folder.resolve("rules/outcomes.yaml"));
        }
        Faults faults = new Faults();
        RuleBook book = RuleBook.load(folder.resolve("rules"), law::kindOf, faults)
                .orElseThrow(() -> new AssertionError(faults.inOrder().toString()));
        return book.analysed().stream().map(RuleAnalysisTest::told).toList();
    }

    private static String told(Finding finding) {
        return switch (finding) {
            case Finding.NeverSpeaks never -> never.rule().name() + " never speaks";
            case Finding.Contradict(var rule, var other, String example) ->
                rule.name() + " against " + other.name() + " where " + example;
            case Finding.NeverCounts(var rule, var other, String example) ->
                rule.name() + " never counts beside " + other.name();
            case Finding.Same(var rule, var other) -> rule.name() + " is " + other.name();
            case Finding.Gap(var rule, String example) -> "nothing for " + example;
        };
    }

    @Test
    void the_shipped_rules_have_nothing_to_look_at() {
        assertThat(RuleBook.load(RULES, law::kindOf, new Faults()).orElseThrow().analysed())
                .isEmpty();
    }

    @Test
    void a_row_that_another_contradicts_wherever_it_speaks_is_told_with_an_example() throws IOException {
        assertThat(found(
                        "General,shown,,,,supplied,supplied-figure,It is held,",
                        "Special,shown,,,FOIA,supplied,category-exact,It is held,",
                        "Others,not shown,,,,needs-person,assessment,It is not,"))
                .contains("Special against General where answered-under: { question: Q1, regime: FOIA },"
                        + " figure-held: { question: Q1, state: shown }");
    }

    @Test
    void a_row_that_asks_for_what_cannot_be_never_speaks() throws IOException {
        assertThat(found("Never,shown,shown,,,supplied,supplied-figure,It is held,"))
                .contains("Never never speaks");
    }

    @Test
    void a_weaker_row_for_part_of_what_a_stronger_one_takes_in_never_counts() throws IOException {
        assertThat(found(
                        "Always a person,,,at least 1,,needs-person,estimate,Nobody knows,",
                        "Sometimes given,,,at least 60,,supplied,supplied-figure,It is held,"))
                .contains("Sometimes given never counts beside Always a person");
    }

    @Test
    void two_rows_that_say_the_same_are_told_once() throws IOException {
        assertThat(found(
                        "One,shown,,,,supplied,supplied-figure,It is held,",
                        "Two,shown,,,,supplied,supplied-figure,It is held,",
                        "Others,not shown,,,,needs-person,assessment,It is not,"))
                .containsOnlyOnce("One is Two")
                .doesNotContain("Two is One");
    }

    @Test
    void what_is_nearly_a_case_and_has_no_rule_is_a_gap() throws IOException {
        assertThat(found("Here only,shown,,,FOIA,supplied,supplied-figure,It is held,").stream()
                        .collect(Collectors.joining()))
                .contains("nothing for", "state: identifying");
    }

    @Test
    void rows_that_are_never_in_force_together_do_not_meet() throws IOException {
        assertThat(found(
                        "Old,shown,,,FOIA,supplied,supplied-figure,It is held,\"\"",
                        "Others,not shown,,,,needs-person,assessment,It is not,",
                        "Scotland,shown,,,FOISA,supplied,category-exact,It is held,2026-04-01"))
                .noneMatch(told -> told.contains("against"));
    }
}
