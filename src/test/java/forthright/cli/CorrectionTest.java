package forthright.cli;

import static org.assertj.core.api.Assertions.assertThat;

import forthright.ShippedWorkspace;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What follows a reply: a correction that takes the place of some of its answers, and the outcome of a review. */
class CorrectionTest {
    private static final String CASE = "cases/FOI746230783";
    private static final String SIGNED = "by: Sam Poe, on: 2025-11-10, reason: Found in a check";

    @TempDir
    private Path folder;

    private Shell foi(String... args) {
        String[] all = Arrays.copyOf(args, args.length + 2);
        all[args.length] = "--workspace";
        all[args.length + 1] = folder.toString();
        return Shell.foi(all);
    }

    private String path(String name) {
        return folder.resolve(name).toString();
    }

    private String written(String name) throws IOException {
        return Files.readString(folder.resolve(CASE).resolve(name));
    }

    private void decide(String yaml) throws IOException {
        Files.writeString(folder.resolve(CASE + "/case.yaml"), yaml.replace("SIGNED", SIGNED));
    }

    private void issued() {
        ShippedWorkspace.copyTo(folder);
        assertThat(foi("draft", path(CASE), "--dated", "2025-10-21").err()).isEmpty();
        ShippedWorkspace.publishIn(folder);
        assertThat(foi("issue", path(CASE), "--by", "Jo Bloggs").err()).isEmpty();
    }

    private void otherData() throws IOException {
        Path episodes;
        try (var files = Files.list(folder.resolve("councils/coventry/data"))) {
            episodes = files.filter(f -> f.getFileName().toString().contains("episode"))
                    .sorted()
                    .findFirst()
                    .orElseThrow();
        }
        List<String> rows = new ArrayList<>(Files.readAllLines(episodes, StandardCharsets.ISO_8859_1));
        rows.subList(60, 400).clear();
        Files.write(episodes, rows, StandardCharsets.ISO_8859_1);
    }

    @Test
    void a_correction_takes_the_place_of_an_answer_and_the_earlier_letter_stays_on_the_record() throws IOException {
        issued();
        String reply = written("issued/letter.md");
        decide("corrections: [{ questions: [\"1\", \"3.c\"], wrong: The count left out two months, SIGNED }]");
        Shell nothing = foi("letter", "correction", path(CASE), "--dated", "2025-11-10");
        assertThat(nothing.exit()).isEqualTo(3);
        assertThat(nothing.err()).contains("comes out as it was issued: question 1, 3.c");

        Shell late = foi("letter", "acknowledgement", path(CASE), "--dated", "2025-10-22");
        assertThat(late.exit()).isEqualTo(3);
        assertThat(late.err()).contains("has been answered");

        otherData();
        Shell drafted = foi("letter", "correction", path(CASE), "--dated", "2025-11-10");
        assertThat(drafted.err()).isEmpty();
        assertThat(written("letters/correction-1/draft/letter.md"))
                .contains(
                        "On 21 October 2025 we replied",
                        "on our record as 1/first",
                        "What it says of questions 1 and 3c was wrong",
                        "The count left out two months.",
                        "### Question 1",
                        "### Question 3\n",
                        "### Question 3c",
                        "section 40(2)")
                .doesNotContain("### Question 2");
        assertThat(foi("letter", "correction", path(CASE), "--issue", "--by", "Jo Bloggs")
                        .err())
                .isEmpty();

        assertThat(written("letters/correction-1/issued/record.json"))
                .contains("\"corrects\"", "\"number\" : 1", "\"questions\" : [");
        assertThat(written("issued/letter.md")).isEqualTo(reply);
        assertThat(foi("replay", path(CASE)).out()).contains("to the last character");
        assertThat(foi("replay", path(CASE + "/letters/correction-1")).out()).contains("to the last character");
        assertThat(foi("audit", "verify").out()).contains("2 entries, none changed");
        assertThat(foi("impact", "--dated", "2025-11-10").out())
                .contains("1 issued reply", "FOI746230783, question 1: corrected on 2025-11-10");
    }

    @Test
    void before_a_reply_nothing_can_be_corrected() throws IOException {
        ShippedWorkspace.copyTo(folder);
        decide("corrections: [{ questions: [\"1\"], wrong: A month, SIGNED }]");

        Shell early = foi("letter", "correction", path(CASE), "--dated", "2025-11-11");

        assertThat(early.exit()).isEqualTo(3);
        assertThat(early.err()).contains("there is none to correct");
    }

    private void review(String outcome) throws IOException {
        decide(
                "reviews: [{ asked: 2025-11-03, outcome: %s, findings: [{ question: \"1\", found: The figure is right }], SIGNED }]"
                        .formatted(outcome));
    }

    @Test
    void the_outcome_of_a_review_says_what_was_found_and_whom_to_turn_to() throws IOException {
        ShippedWorkspace.copyTo(folder);
        for (String[] one : new String[][] {
            {"upheld", "is **upheld**"}, {"partly-upheld", "**upheld in part**"}, {"not-upheld", "**not upheld**"}
        }) {
            review(one[0]);
            assertThat(foi("letter", "review-outcome", path(CASE), "--dated", "2025-12-01")
                            .err())
                    .isEmpty();
            assertThat(written("letters/review-outcome-1/draft/letter.md"))
                    .contains(
                            one[1],
                            "reached us on 3 November 2025",
                            "Question 1: The figure is right.",
                            "Information Commissioner",
                            "section 50 of the Act")
                    .doesNotContain("It is late", "You can ask us to review");
        }
        assertThat(foi("letter", "review-outcome", path(CASE), "--dated", "2025-12-03")
                        .err())
                .contains("This was due by 2025-12-02");
    }

    @Test
    void in_scotland_a_review_stands_on_the_act_and_has_the_scottish_days() throws IOException {
        ShippedWorkspace.copyTo(folder);
        Path profile = folder.resolve("councils/coventry/profile.yaml");
        Files.writeString(profile, Files.readString(profile).replace("regime: FOIA", "regime: FOISA"));
        review("not-upheld");

        Shell run = foi("letter", "review-outcome", path(CASE), "--dated", "2025-12-02");

        assertThat(run.out()).contains("under FOISA s21(1), FOISA s21(5)");
        assertThat(written("letters/review-outcome-1/draft/letter.md"))
                .contains("Scottish Information Commissioner", "section 47(1) of the Act", "6 months from its outcome");
    }
}
