package forthright.drafting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import forthright.ShippedWorkspace;
import forthright.law.files.FaultsException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where something is used, in a workspace with one drafted and one issued letter. */
class UsesTest {
    @TempDir
    static Path folder;

    private static Workspace workspace;

    @BeforeAll
    static void letters() throws IOException {
        workspace = ShippedWorkspace.copyTo(folder);
        Draft draft = ShippedWorkspace.draft(workspace, "cases/FOI746230783/request.txt", "", "2025-10-21");
        Path drafted = Files.createDirectories(folder.resolve("cases/FOI746230783/draft"));
        Files.writeString(drafted.resolve("decisions.json"), draft.files().get("decisions.json"));
        Draft other = ShippedWorkspace.draft(workspace, "cases/FOI794754610/request.txt", "eastmere", "2026-02-24");
        Path issued = Files.createDirectories(folder.resolve("cases/FOI794754610/issued"));
        Files.writeString(issued.resolve("decisions.json"), other.files().get("decisions.json"));
    }

    private static String uses(String name) {
        return Uses.of(workspace, name).told();
    }

    @Test
    void a_provision_has_its_rules_rows_notice_cases_and_letters() {
        assertThat(uses("FOIA s40(2)"))
                .contains("“FOIA s40(2)” is a provision")
                .contains("rules/law.yaml:")
                .contains("templates/paragraphs/notice-personal-data.md.mustache")
                .contains("rules/small-numbers/personal-data.csv:2  A figure that would identify someone is withheld")
                .contains("rules/small-numbers/personal-data.cases.yaml:")
                .containsPattern("draft +cases/FOI746230783/draft/decisions.json:\\d+  question 5, withheld");
        assertThat(uses("FOIA s12"))
                .contains("“FOIA s12(1)” is a provision")
                .containsPattern("issued +cases/FOI794754610");
    }

    @Test
    void a_rule_is_found_by_a_part_of_its_sentence_and_told_with_what_it_depends_on() {
        assertThat(uses("figure that would identify someone is withheld, in"))
                .contains("“A figure that would identify someone is withheld, in Scotland” is a rule")
                .contains("rules/small-numbers/personal-data-scotland.drl:5")
                .containsPattern("fact +answered-under")
                .containsPattern("provision +FOISA s38\\(1\\)\\(b\\)")
                .containsPattern("wording +templates/answers/small-number.md.mustache");
        assertThat(uses("A figure that may be shown is given"))
                .containsPattern("draft +cases/FOI746230783/draft/decisions.json:\\d+  question 1, supplied");
    }

    @Test
    void a_wording_has_the_rules_that_propose_it_and_the_templates_it_brings_in() {
        assertThat(uses("small-number"))
                .contains("“small-number” is a wording")
                .containsPattern(
                        "template +templates/answers/small-number.md.mustache:1  \\{\\{>parts/withheld-number}}")
                .containsPattern("rule +rules/small-numbers/personal-data.csv:2");
        assertThat(uses("withheld-number")).containsPattern("template +templates/answers/small-number.md.mustache:1");
        assertThat(uses("open-government-licence")).containsPattern("council +councils/eastmere/profile.yaml:\\d+");
        assertThat(uses("notice-cost-limit"))
                .containsPattern("law +rules/law.yaml:\\d+  provisions › FOIA s12\\(1\\) › notice");
    }

    @Test
    void a_field_of_a_fact_has_the_rules_and_cases_that_ask_for_it_and_no_others() {
        assertThat(uses("cost-estimated total-minutes"))
                .contains("rules/cost/cost.drl:6  Reading that would cost more than the limit is refused")
                .contains("rules/cost/cost.cases.yaml:")
                .doesNotContain("rules/small-numbers/");
        assertThat(uses("unmatched")).contains("rules/matching/matching.drl:5").doesNotContain("rules/cost/");
    }

    @Test
    void a_standard_question_has_its_query_its_kin_the_councils_that_name_it_and_the_cases() {
        assertThat(uses("interviews-completed"))
                .contains("question-bank/return-home-interviews/interviews-completed.sql")
                .contains("field of the data rhi.completed_at")
                .contains("question-bank/return-home-interviews/interviews-with-harm.yaml:15  measure › within")
                .contains("councils/coventry/recording.yaml:78  elsewhere › parental-conflict › read")
                .containsPattern("issued +cases/FOI794754610/issued/decisions.json:\\d+  question 3.b, supplied");
        assertThat(uses("children-who-moved-placement"))
                .contains("cases/MCC-2026-014/case.yaml:5  matches › 4 › entry");
        assertThat(uses("incidents-by-marker")).contains("councils/coventry/assessments.yaml:5");
    }

    @Test
    void a_concept_has_how_each_council_records_it_and_how_it_is_asked() {
        assertThat(uses("parental conflict"))
                .isEqualTo(uses("parental-conflict"))
                .contains("councils/coventry/recording.yaml:75")
                .contains("councils/marlshire/recording.yaml:")
                .contains("question-bank/return-home-interviews/factor-recorded.yaml:4  asked as");
    }

    @Test
    void a_value_has_the_facts_rules_and_wordings_that_it_reaches() {
        assertThat(uses("threshold"))
                .contains("councils/marlshire/profile.yaml:19")
                .containsPattern("fact +figure-held state")
                .contains(
                        "rules/small-numbers/figures.drl:71  A small figure that nobody has assessed goes to a person")
                .contains("templates/parts/legend.md.mustache:2  {{threshold}}");
        assertThat(uses("cost-limits"))
                .contains("rules/law.yaml:")
                .containsPattern("fact +cost-estimated limit-minutes")
                .contains("templates/parts/free-text.md.mustache:8  {{limitHours}}");
        assertThat(uses("fostering-and-adoption")).contains("children-adopted.yaml:11  team");
    }

    @Test
    void what_a_council_supplies_is_traced_to_the_measures_that_need_it() {
        assertThat(uses("rhi.completed_at"))
                .contains("councils/coventry/sources.yaml:")
                .contains("question-bank/return-home-interviews/interviews-completed.yaml:16  measure › needs");
    }

    @Test
    void an_outcome_has_the_rules_that_propose_it_and_what_contradicts_it() {
        assertThat(uses("not-applicable"))
                .contains("“not-applicable” is an outcome")
                .contains("rules/conditions/conditions.drl:5")
                .containsPattern("issued +cases/FOI794754610/issued/decisions.json:\\d+  question 2");
    }

    @Test
    void that_nothing_depends_on_a_thing_is_said() {
        assertThat(uses("FOIA s9")).endsWith("Nothing depends on it." + System.lineSeparator());
    }

    @Test
    void an_unknown_name_is_a_fault_with_the_nearest_known_one() {
        assertThatThrownBy(() -> uses("small-nubmer"))
                .isInstanceOf(FaultsException.class)
                .hasMessageContaining("Did you mean \"small-number\"?");
        assertThatThrownBy(() -> uses("FOIA s41(2)"))
                .isInstanceOf(FaultsException.class)
                .hasMessageContaining("Did you mean \"FOIA s");
    }

    @Test
    void the_json_says_the_same_with_file_and_line() throws IOException {
        JsonNode root =
                new ObjectMapper().readTree(Uses.of(workspace, "small-number").json());

        assertThat(root.get("schema").asText()).isEqualTo("forthright/uses/1");
        JsonNode meaning = root.get("meanings").get(0);
        assertThat(meaning.get("kind").asText()).isEqualTo("wording");
        assertThat(meaning.get("at").get(0).get("file").asText())
                .isEqualTo("templates/answers/small-number.md.mustache");
        assertThat(meaning.get("usedBy").get(0).get("kind").asText()).isEqualTo("rule");
        assertThat(meaning.get("usedBy").get(0).get("line").asInt()).isPositive();
    }
}
