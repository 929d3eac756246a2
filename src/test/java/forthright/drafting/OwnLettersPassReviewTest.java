package forthright.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import forthright.ShippedWorkspace;
import forthright.drafting.reviewing.Reviewing;
import forthright.reply.Reply.Task;
import forthright.review.Review;
import forthright.review.rules.Finding;
import forthright.review.rules.Grade;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the reviewer says of others holds of our own letters: they pass, and one that would not is not ready. */
class OwnLettersPassReviewTest {
    private static final LocalDate DATED = LocalDate.of(2026, 2, 24);

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({
        "FOI746230783, coventry", "FOI746230783, marlshire", "FOI746230783, eastmere",
        "FOI794754610, coventry", "FOI794754610, marlshire", "FOI794754610, eastmere",
        "FOI746230783, dyfrgoed", "FOI794754610, dyfrgoed"
    })
    void our_letters_give_no_cause_but_advice(String reference, String council) {
        Workspace workspace = ShippedWorkspace.copyTo(folder);
        String request = "cases/%s/request.txt".formatted(reference);

        Draft draft = ShippedWorkspace.draft(workspace, request, council, DATED.toString());

        String letter = draft.files().getOrDefault("letter.md", "");
        // Whether a small count identifies anybody was assessed before the letter was written; these go out after their
        // day.
        assertThat(Reviewing.of(workspace, DATED)
                        .text(letter, "letter.md", Optional.of(draft.reply().request()))
                        .findings())
                .filteredOn(finding -> finding.grade() != Grade.ADVICE)
                .extracting(Finding::rule)
                .isSubsetOf(List.of("small-number-printed", "late"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2025-10-20", "2026-02-24", "2026-11-30"})
    void a_letter_is_read_with_its_own_day_and_not_the_day_on_which_it_was_due(LocalDate dated) {
        Workspace workspace = ShippedWorkspace.copyTo(folder);
        Draft draft = ShippedWorkspace.draft(workspace, "cases/FOI746230783/request.txt", "coventry", dated.toString());

        Review review = Reviewing.of(workspace, dated)
                .text(
                        draft.files().getOrDefault("letter.md", ""),
                        "letter.md",
                        Optional.of(draft.reply().request()));

        assertThat(review.replies().getFirst().dated()).contains(dated);
        assertThat(review.findings()).extracting(Finding::rule).doesNotContain("closing");
    }

    @Test
    void a_letter_that_relies_on_what_was_repealed_is_not_ready() throws IOException {
        Workspace workspace = ShippedWorkspace.copyTo(folder);
        Path notice = folder.resolve("templates/paragraphs/notice-personal-data.md.mustache");
        Files.writeString(
                notice,
                Files.readString(notice)
                        .replace(
                                "**What personal data is.**",
                                "The information is exempt under section 40(3)(a)(i) of the Freedom of Information Act 2000.\n\n**What personal data is.**"));

        Draft draft = ShippedWorkspace.draft(workspace, "cases/FOI746230783/request.txt", "coventry", DATED.toString());

        assertThat(draft.needsPerson()).isTrue();
        assertThat(draft.reply().tasks())
                .extracting(Task::what)
                .anyMatch(what -> what.contains("outdated-citation") && what.contains("FOIA s40(3A)(a)"));
        assertThat(draft.files().getOrDefault("decisions.json", "")).contains("\"status\" : \"needs-person\"");
    }
}
