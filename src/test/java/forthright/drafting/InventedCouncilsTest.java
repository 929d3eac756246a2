package forthright.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import forthright.DecisionsText;
import forthright.ShippedWorkspace;
import org.junit.jupiter.api.Test;

/** The same two requests before councils that record differently end differently, and rightly so. */
class InventedCouncilsTest {
    private static DecisionsText draft(String reference, String council) {
        return DecisionsText.of(ShippedWorkspace.draft(
                ShippedWorkspace.here(), "cases/%s/request.txt".formatted(reference), council, "2026-02-24"));
    }

    @Test
    void a_council_that_codes_parental_conflict_answers_the_yes_branch() {
        DecisionsText decisions = draft("FOI794754610", "marlshire");
        assertThat(decisions.question("1").get("content").get("value").asBoolean())
                .isTrue();
        assertThat(decisions.outcome("2.a")).isEqualTo("supplied");
        assertThat(decisions.outcome("2.b")).isEqualTo("supplied");
        assertThat(decisions.outcome("3")).isEqualTo("not-applicable");
        assertThat(decisions.outcome("3.a")).isEqualTo("not-applicable");
        assertThat(decisions.outcome("3.b")).isEqualTo("not-applicable");
        assertThat(decisions.outcome("3.c")).isEqualTo("not-applicable");
        assertThat(decisions.root().get("status").asText()).isEqualTo("ready");
    }

    @Test
    void a_council_that_holds_it_in_a_box_of_its_own_refuses_for_cost_with_the_sum() {
        Draft draft = ShippedWorkspace.draft(
                ShippedWorkspace.here(), "cases/FOI794754610/request.txt", "eastmere", "2026-02-24");
        DecisionsText decisions = DecisionsText.of(draft);
        assertThat(decisions.question("1").get("content").get("value").asBoolean())
                .isFalse();
        assertThat(decisions.outcome("2.b")).isEqualTo("not-applicable");
        assertThat(decisions.question("3.a").get("content").get("items").toString())
                .contains("Relationships at home");
        assertThat(draft.files().get("letter.md"))
                .contains("Our free-text box “Relationships at home” takes it in, but is wider.");
        assertThat(decisions.outcome("3.c")).isEqualTo("cost-limit");
        assertThat(decisions.citations("3.c")).contains("FOIA s12(1)");
        assertThat(draft.files().get("letter.md")).contains("18 hours", "£450", "5 minutes");
    }

    @Test
    void markers_that_are_split_answer_exactly_what_was_asked() {
        DecisionsText decisions = draft("FOI746230783", "marlshire");
        assertThat(decisions.rows("3")).contains("exact | 3.a").contains("exact | 3.c");
    }

    @Test
    void what_is_not_recorded_comes_with_what_is_recorded_instead() {
        Draft draft = ShippedWorkspace.draft(
                ShippedWorkspace.here(), "cases/FOI746230783/request.txt", "marlshire", "2025-10-21");

        assertThat(DecisionsText.of(draft).outcome("6.d")).isEqualTo("not-held");
        assertThat(draft.files().get("letter.md"))
                .contains("We do not record suicide, either as a category or in free text.\n"
                        + "What we do record instead: Self-harm, which may include suicide attempts.");
    }

    @Test
    void harm_that_stands_only_in_free_text_is_held_and_refused_for_cost_not_called_not_held() {
        DecisionsText decisions = draft("FOI746230783", "eastmere");
        assertThat(decisions.outcome("5")).isEqualTo("cost-limit");
        assertThat(decisions.question("5").get("held").asText()).isEqualTo("yes");
        assertThat(decisions.outcome("6.a")).isEqualTo("cost-limit");
    }
}
