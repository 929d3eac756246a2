package forthright.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import forthright.DecisionsText;
import forthright.ShippedWorkspace;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** From a request that no table answers, by way of a service, to the letter; before a council that does not exist. */
class AskServiceTest {
    private static final String CASE = "cases/NMC-7";

    @TempDir
    Path workspace;

    @BeforeEach
    void an_invented_council_without_any_data() throws IOException {
        ShippedWorkspace.copyTo(workspace);
        write("councils/northmoor/profile.yaml", """
                name: Northmoor Council
                regime: FOIA
                contacts:
                  team: Information Desk
                  address: [Northmoor Council, Moor Street]
                  email: foi@northmoor.example
                  website: https://www.northmoor.example
                small-numbers:
                  2020-01-01: { threshold: 5, zeros: published, reference: "Small numbers note" }
                re-use:
                  2020-01-01: { wording: open-government-licence, reference: "Open data note" }
                teams:
                  2020-01-01:
                    fostering-and-adoption: { called: Adoption North, email: adoption@northmoor.example }
                """);
        write("councils/northmoor/recording.yaml", "population: children the council looks after\n");
        write(CASE + "/request.txt", """
                From: Robin Quillfeather <robin@quillfeather.example>
                To: Northmoor Council <foi@northmoor.example>
                Date: Mon, 2 Feb 2026 09:00:00 +0000
                Subject: Freedom of Information request

                Please tell me for 1 April 2024 to 31 March 2025:

                1. How many children were adopted from care?
                2. How many missing incidents were there?

                Yours faithfully,

                Robin Quillfeather
                """);
    }

    private void write(String file, String text) throws IOException {
        Path path = workspace.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }

    private String read(String file) {
        try {
            return Files.readString(workspace.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Shell foi(String command, String... more) {
        List<String> words =
                new ArrayList<>(List.of(command, workspace.resolve(CASE).toString()));
        words.addAll(List.of("--workspace", workspace.toString(), "--dated", "2026-02-09"));
        words.addAll(List.of(more));
        return Shell.foi(words.toArray(String[]::new));
    }

    private String sheet(String team) {
        return CASE + "/service/" + team + "/figures.csv";
    }

    private void fill(String team, String value, String children) throws IOException {
        String filled =
                read(sheet(team)).replaceFirst(",,,,,\r\n", "," + value + "," + children + ",,Jo,2026-02-10\r\n");
        write(sheet(team), filled);
    }

    private DecisionsText drafted() {
        return DecisionsText.of(foi("draft", "--json").out());
    }

    @Test
    void the_whole_way_from_a_request_that_no_table_answers_to_the_letter() throws IOException {
        Shell before = foi("draft");
        assertThat(before.exit()).isEqualTo(4);
        assertThat(before.out())
                .contains(
                        "1     figures: No table at hand gives the number of children (looked after children adopted in"
                                + " the period) for 1 April 2024 to 31 March 2025. Ask the team that holds them (Adoption"
                                + " North): ./foi ask-service cases/NMC-7 writes the request");

        Shell asked = foi("ask-service");
        assertThat(asked.exit()).isZero();
        assertThat(asked.out())
                .contains(
                        "Adoption North <adoption@northmoor.example>", "1 figure by 23 February 2026, for question 1");
        assertThat(read(CASE + "/service/fostering-and-adoption/request.md"))
                .contains("How many children were adopted from care?", "23 February 2026", "2 March 2026")
                .contains("1 April 2024 to 31 March 2025", "True".toLowerCase(java.util.Locale.UK), "child's name")
                .doesNotContain("missing");

        fill("fostering-and-adoption", "41", "");
        fill("performance", "57", "30");
        Shell after = foi("draft");
        assertThat(after.out() + after.err()).contains("Ready to be read and sent.");
        assertThat(after.exit()).isZero();
        assertThat(drafted().figure("1")).isEqualTo("41");
        assertThat(read(CASE + "/draft/letter.md"))
                .contains("looked after children adopted in the period", "**41**", "**57**");
        assertThat(foi("ask-service").out()).contains("No figure has to come from a service.");
    }

    @Test
    void what_is_small_is_held_back_until_assessed_and_then_withheld_with_its_ground() throws IOException {
        foi("ask-service");
        fill("fostering-and-adoption", "3", "");
        fill("performance", "57", "2");
        DecisionsText waiting = drafted();
        assertThat(waiting.root().get("tasks").findValuesAsText("kind")).containsExactly("assessment", "assessment");
        assertThat(waiting.figure("1")).isEqualTo("[c]");

        write("councils/northmoor/assessments.yaml", """
                assessments:
                  - measure: children-adopted
                    from: 2024-04-01
                    to: 2025-03-31
                    conclusion: identifies
                    why: Few children are adopted here, and their families are known.
                    principle: Telling the number would tell whose child was adopted.
                    by: Head of Service
                    on: 2026-02-08
                    review-by: 2027-02-08
                """);
        DecisionsText decided = drafted();
        assertThat(decided.outcome("1")).isEqualTo("withheld");
        assertThat(decided.citations("1")).isEqualTo("FOIA s40(2), FOIA s40(3A)(a)");
        assertThat(decided.figure("1")).isEqualTo("[c]");
    }

    @ParameterizedTest
    @CsvSource({"0, supplied", "not held, not-held", "not recorded, not-held", "unknown, needs-person"})
    void none_and_not_held_and_not_recorded_and_unknown_end_differently(String value, String outcome)
            throws IOException {
        foi("ask-service");
        fill("fostering-and-adoption", value, "");
        assertThat(drafted().outcome("1")).isEqualTo(outcome);
        String letter = read(CASE + "/draft/letter.md");
        switch (value) {
            case "0" -> assertThat(letter).contains("**0**");
            case "not held" -> assertThat(letter).contains("We looked for: looked after children adopted");
            case "not recorded" -> assertThat(letter).contains("We do not record what would be needed to count");
            default -> assertThat(letter).contains("cannot say it");
        }
    }

    @Test
    void a_sheet_that_was_begun_stays_as_it_is_and_what_is_new_comes_on_a_second_one() throws IOException {
        foi("ask-service");
        fill("performance", "57", "30");
        String begun = read(sheet("performance"));
        write(
                CASE + "/request.txt",
                read(CASE + "/request.txt").replace("2. How", "3. How many children went missing?\n2. How"));

        Shell draft = foi("draft");
        assertThat(draft.exit()).isEqualTo(2);
        assertThat(draft.err()).contains("performance/figures.csv error missing-row", "children-missing");
        Shell asked = foi("ask-service", "--json");
        assertThat(asked.exit()).as(asked.err()).isZero();
        JsonNode performance =
                DecisionsText.of(asked.out()).root().get("requests").get(1);
        assertThat(performance.get("written").toString()).contains("figures-2.csv", "request-2.md");
        assertThat(performance.get("begun").toString()).contains("performance/figures.csv");
        assertThat(read(sheet("performance"))).isEqualTo(begun);
        assertThat(read(CASE + "/service/performance/figures-2.csv"))
                .contains("children-missing")
                .doesNotContain("missing-incidents");
        assertThat(drafted().figure("2")).isEqualTo("57");
    }

    @Test
    void what_is_counted_on_a_day_is_asked_for_the_last_day_of_the_period_and_the_letter_says_so() throws IOException {
        write(
                CASE + "/request.txt",
                read(CASE + "/request.txt")
                        .replace(
                                "1. How many children were adopted from care?",
                                "1. How many care leavers are in touch?"));
        foi("ask-service");
        assertThat(read(sheet("leaving-care")))
                .contains("Q1,care-leavers-in-touch,2025-03-31,2025-03-31,,care leavers");
        fill("leaving-care", "41", "");
        assertThat(drafted().figure("1")).isEqualTo("41");
        assertThat(read(CASE + "/draft/letter.md"))
                .contains("as it stood on the last day of each period", "31 March 2025");
    }

    @Test
    void a_figure_given_by_telephone_is_as_good_as_one_on_the_sheet() throws IOException {
        write(CASE + "/case.yaml", """
                figures:
                  - question: "1"
                    measure: children-adopted
                    from: 2024-04-01
                    to: 2025-03-31
                    value: 41
                    by: Jo Bloggs
                    on: 2026-02-09
                    reason: by telephone
                """);
        assertThat(drafted().figure("1")).isEqualTo("41");
        write(CASE + "/case.yaml", read(CASE + "/case.yaml").replace("value: 41", "value: about 4711"));
        Shell refused = foi("draft");
        assertThat(refused.exit()).isEqualTo(2);
        assertThat(refused.err())
                .contains("cases/NMC-7/case.yaml:6:12 error not-a-figure")
                .doesNotContain("4711");
    }

    @Test
    void a_question_without_a_period_can_be_asked_of_nobody() throws IOException {
        write(CASE + "/request.txt", read(CASE + "/request.txt").replace("for 1 April 2024 to 31 March 2025", "this"));
        Shell asked = foi("ask-service");
        assertThat(asked.exit()).isEqualTo(4);
        assertThat(asked.out()).contains("No team can be asked for question 1", "names no period");
    }

    @Test
    void neither_the_applicant_nor_what_a_service_wrote_comes_out_anywhere() throws IOException {
        List<Shell> runs = new ArrayList<>();
        write(
                CASE + "/request.txt",
                read(CASE + "/request.txt")
                        .replace(
                                "adopted from care?",
                                "adopted from care, as Mr Quillfeather (robin@quillfeather.example) asked before?"));
        write(
                CASE + "/case.yaml",
                "matches:\n  \"1\": { entry: children-adopted, by: Jo, on: 2026-02-03, reason: x }\n");
        runs.add(foi("ask-service"));
        String message = read(CASE + "/service/fostering-and-adoption/request.md");
        assertThat(message).doesNotContainIgnoringCase("quillfeather").contains("the applicant");
        String blank = read(sheet("fostering-and-adoption"));
        for (String canary :
                List.of("4711,1,CANARY-NOTE,CANARY-BY", "-4711,,CANARY-NOTE,CANARY-BY", "CANARY,,,CANARY-BY")) {
            write(sheet("fostering-and-adoption"), blank.replaceFirst(",,,,,\r\n", "," + canary + ",2026-02-10\r\n"));
            runs.add(foi("draft", "--debug"));
            runs.add(foi("ask-service", "--debug"));
        }
        assertThat(runs).allSatisfy(run -> {
            assertThat(run.out() + run.err()).doesNotContain("CANARY", "4711,", "-4711");
            assertThat(run.exit()).isIn(0, 2, 4);
        });
        try (Stream<Path> files = Files.walk(workspace.resolve(CASE))) {
            assertThat(files.filter(Files::isRegularFile).filter(f -> !f.endsWith("figures.csv")))
                    .allSatisfy(file -> assertThat(Files.readString(file, StandardCharsets.ISO_8859_1))
                            .doesNotContain("CANARY"));
        }
    }
}
