package forthright.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import forthright.DecisionsText;
import forthright.ShippedWorkspace;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The two requests that define the job, drafted with the shipped data. */
class SeedDraftsTest {
    private static Draft draft2024;
    private static DecisionsText of2024;
    private static Draft draft2025;
    private static DecisionsText of2025;

    @BeforeAll
    static void draft() {
        draft2024 = ShippedWorkspace.draft(ShippedWorkspace.here(), "cases/FOI746230783/request.txt", "", "2025-10-21");
        of2024 = DecisionsText.of(draft2024);
        draft2025 = ShippedWorkspace.draft(ShippedWorkspace.here(), "cases/FOI794754610/request.txt", "", "2026-02-24");
        of2025 = DecisionsText.of(draft2025);
    }

    @Test
    void both_are_ready_with_reference_council_and_due_date() {
        assertThat(of2024.root().get("status").asText()).isEqualTo("ready");
        assertThat(of2024.root().get("reference").asText()).isEqualTo("FOI746230783");
        assertThat(of2024.root().get("council").asText()).isEqualTo("coventry");
        assertThat(of2024.root().get("received").asText()).isEqualTo("2025-09-23");
        assertThat(of2024.root().get("due").asText()).isEqualTo("2025-10-21");
        assertThat(of2025.root().get("status").asText()).isEqualTo("ready");
        assertThat(of2025.root().get("due").asText()).isEqualTo("2026-02-24");
    }

    @Test
    void every_question_and_part_is_answered_in_the_order_asked() {
        assertThat(of2024.ids())
                .containsExactly(
                        "1", "2", "3", "3.a", "3.b", "3.c", "3.d", "4", "5", "6", "6.a", "6.b", "6.c", "6.d", "6.e",
                        "7");
        assertThat(of2025.ids()).containsExactly("1", "2", "2.a", "2.b", "3", "3.a", "3.b", "3.c");
    }

    @ParameterizedTest
    @CsvSource({
        "1, children-missing, children, 366",
        "2, missing-incidents, incidents, 1121",
        "4, incidents-with-interview-completed, incidents, 710"
    })
    void a_count_is_given_with_its_unit_and_period(String id, String measure, String unit, String value) {
        assertThat(of2024.outcome(id)).isEqualTo("supplied");
        assertThat(of2024.figure(id)).isEqualTo(value);
        var content = of2024.question(id).get("content");
        assertThat(content.get("measure").asText()).isEqualTo(measure);
        assertThat(content.get("unit").asText()).isEqualTo(unit);
        assertThat(content.get("basis").asText()).isNotBlank();
        assertThat(content.get("period").get("from").asText()).isEqualTo("2024-01-01");
        assertThat(content.get("period").get("to").asText()).isEqualTo("2024-12-31");
    }

    @Test
    void the_stem_carries_the_table_with_the_mapping_of_each_marker_asked() {
        assertThat(of2024.outcome("3")).isEqualTo("partly-withheld");
        assertThat(of2024.rows("3")).isEqualToNormalizingNewlines("""
                Risk of exploitation | 352 | broader | 3.a 3.c 3.d
                Mental health issues | 269 | exact | 3.b
                Engaged in criminal activities | [c] | related | 3.c
                Been hurt or harmed | [c] | - |\s
                """);
    }

    @ParameterizedTest
    @CsvSource({"3.a, supplied", "3.b, supplied", "3.c, partly-withheld", "3.d, supplied"})
    void each_marker_has_its_own_outcome_and_points_to_the_table(String id, String outcome) {
        assertThat(of2024.outcome(id)).isEqualTo(outcome);
        assertThat(of2024.question(id).get("content").isNull()).isTrue();
        assertThat(of2024.seeAlso(id)).contains("3");
        assertThat(of2024.question(id).get("grounds")).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"5", "6.a", "6.b", "6.c", "6.d", "6.e"})
    void what_would_identify_a_child_is_withheld_with_both_provisions(String id) {
        assertThat(of2024.outcome(id)).isEqualTo("withheld");
        assertThat(of2024.citations(id)).isEqualTo("FOIA s40(2), FOIA s40(3A)(a)");
    }

    @Test
    void the_other_categories_recorded_answer_question_7() {
        assertThat(of2024.outcome("7")).isEqualTo("partly-withheld");
        assertThat(of2024.rows("7")).contains("Been hurt or harmed | [c]").doesNotContain("Mental health");
    }

    @Test
    void parental_conflict_is_no_category_so_the_yes_branch_does_not_apply() {
        assertThat(of2025.outcome("1")).isEqualTo("supplied");
        assertThat(of2025.question("1").get("content").get("kind").asText()).isEqualTo("yes_no");
        assertThat(of2025.question("1").get("content").get("value").asBoolean()).isFalse();
        assertThat(of2025.outcome("2.a")).isEqualTo("not-applicable");
        assertThat(of2025.outcome("2.b")).isEqualTo("not-applicable");
        assertThat(of2025.seeAlso("2.b")).contains("1");
    }

    @Test
    void risk_factors_and_missing_reasons_are_both_listed() {
        assertThat(of2025.outcome("3.a")).isEqualTo("supplied");
        assertThat(of2025.question("3.a").get("content").get("items").toString())
                .contains("Risk of exploitation", "Mental health issues", "Wanted to be with friends or a partner");
    }

    @Test
    void the_interviews_of_the_year_are_counted() {
        assertThat(of2025.outcome("3.b")).isEqualTo("supplied");
        assertThat(of2025.figure("3.b")).isEqualTo("807");
        assertThat(of2025.question("3.b").get("content").get("unit").asText()).isEqualTo("interviews");
    }

    @Test
    void nothing_equivalent_was_listed_so_its_count_does_not_arise_and_the_letter_says_so() {
        assertThat(of2025.outcome("3.c")).isEqualTo("not-applicable");
        assertThat(of2025.seeAlso("3.c")).contains("3.a");
        assertThat(draft2025.files().get("letter.md")).contains("3a");
    }

    @Test
    void every_outcome_has_a_ground_with_its_rule_file_and_line() {
        for (DecisionsText decisions : java.util.List.of(of2024, of2025)) {
            for (String id : decisions.ids()) {
                assertThat(decisions.question(id).get("grounds"))
                        .as(id)
                        .isNotEmpty()
                        .allSatisfy(ground -> {
                            assertThat(ground.get("rule").asText()).isNotBlank();
                            assertThat(ground.get("file").asText()).startsWith("rules/");
                            assertThat(ground.get("line").asInt()).isPositive();
                            assertThat(ground.get("citation").isNull()
                                            && ground.get("because").isNull())
                                    .isFalse();
                        });
            }
        }
    }

    @Test
    void letter_and_page_carry_the_same_figures() {
        for (String figure : java.util.List.of("366", "1,121", "352", "269", "710")) {
            assertThat(draft2024.files().get("letter.md")).contains(figure);
            assertThat(draft2024.files().get("letter.html")).contains(figure);
        }
    }
}
