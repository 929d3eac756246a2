package forthright.cli;

import static org.assertj.core.api.Assertions.assertThat;

import forthright.DecisionsText;
import forthright.ShippedWorkspace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A figure that a service counts, asked for by groups: from the request by way of the sheet to one table. */
class ServiceGroupsTest {
    private static final String CASE = "cases/NMC-7";
    private static final String ADOPTED = "children-adopted,2024-04-01,2025-03-31,";

    @TempDir
    Path workspace;

    @BeforeEach
    void a_council_without_any_data() throws IOException {
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
                """);
        write("councils/northmoor/recording.yaml", "population: children the council looks after\n");
    }

    private void write(String file, String text) throws IOException {
        Path path = workspace.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }

    private String read(String file) throws IOException {
        return Files.readString(workspace.resolve(file));
    }

    private void asked(String questions) throws IOException {
        write(CASE + "/request.txt", """
                To: Northmoor Council <foi@northmoor.example>
                Date: Mon, 2 Feb 2026 09:00:00 +0000
                Subject: Freedom of Information request

                Please tell me for 1 April 2024 to 31 March 2025:

                %s

                Yours faithfully,
                Robin Quillfeather
                """.formatted(questions));
    }

    private Shell foi(String command, String... more) {
        List<String> words =
                new ArrayList<>(List.of(command, workspace.resolve(CASE).toString()));
        words.addAll(List.of("--workspace", workspace.toString(), "--dated", "2026-02-09"));
        words.addAll(List.of(more));
        return Shell.foi(words.toArray(String[]::new));
    }

    private DecisionsText drafted() {
        return DecisionsText.of(foi("draft", "--json").out());
    }

    /** A sheet with these rows: label, value, and what is said under adds up. */
    private void sheet(String question, String start, String... rows) throws IOException {
        StringBuilder text = new StringBuilder(
                "question,measure,period from,period to,label,unit,value,children,note,counted by,counted on,adds up\r\n");
        for (String row : rows) {
            String[] cells = row.split("\\|", -1);
            text.append("%s,%s%s,children,%s,,,Jo,2026-02-10,%s\r\n"
                    .formatted(question, start, cells[0], cells[1], cells.length > 2 ? cells[2] : ""));
        }
        write(CASE + "/service/fostering-and-adoption/figures.csv", text.toString());
    }

    private void assessed(String category) throws IOException {
        write("councils/northmoor/assessments.yaml", """
                assessments:
                  - measure: children-adopted
                    categories: [%s]
                    from: 2024-04-01
                    to: 2025-03-31
                    conclusion: identifies
                    why: Few children are adopted here, and their families are known.
                    principle: Telling the number would tell whose child was adopted.
                    by: Head of Service
                    on: 2026-02-08
                    review-by: 2027-02-08
                """.formatted(category));
    }

    @Test
    void the_team_writes_its_own_groups_and_the_letter_prints_them_above_the_total() throws IOException {
        asked("1. How many children were adopted from care, broken down by age?");
        Shell asked = foi("ask-service");
        assertThat(asked.exit()).as(asked.out() + asked.err()).isZero();
        assertThat(read(CASE + "/service/fostering-and-adoption/figures.csv"))
                .contains(",adds up", "Q1," + ADOPTED + ",children,,,,,,", "Q1," + ADOPTED + "age: …,children,,,,,,");
        assertThat(read(CASE + "/service/fostering-and-adoption/request.md"))
                .contains("Write the groups that you use", "The row without a label is the total", "adds up");

        sheet("Q1", ADOPTED, "|41", "age: under 1|10|yes", "age: 1 to 4|23", "age: 5 and over|8");

        Shell draft = foi("draft");
        assertThat(draft.exit()).as(draft.out() + draft.err()).isZero();
        assertThat(drafted().rows("1").lines())
                .containsExactly(
                        "under 1 | 10 | - | ", "1 to 4 | 23 | - | ", "5 and over | 8 | - | ", "Total | 41 | - | ");
        assertThat(read(CASE + "/draft/letter.md"))
                .contains("These are the figures by group, for", "| Group | Number of children |", "| Total | 41 |")
                .doesNotContain("overlap", "broken down by age (");
    }

    @Test
    void a_small_group_is_withheld_and_its_cover_with_it() throws IOException {
        asked("1. How many children were adopted from care, broken down by age?");
        sheet("Q1", ADOPTED, "|41", "age: under 1|15|yes", "age: 1 to 4|23", "age: 5 and over|3");
        assertThat(drafted().root().get("tasks").toString())
                .contains("assessment", "measure children-adopted, category 5 and over")
                .doesNotContain(" 3 ");
        assessed("5 and over");

        DecisionsText draft = drafted();

        assertThat(draft.outcome("1")).isEqualTo("partly-withheld");
        assertThat(draft.citations("1")).isEqualTo("FOIA s40(2), FOIA s40(3A)(a)");
        assertThat(draft.rows("1").lines())
                .containsExactly(
                        "under 1 | [c] | - | ", "1 to 4 | 23 | - | ", "5 and over | [c] | - | ", "Total | 41 | - | ");
    }

    @Test
    void groups_that_are_said_to_add_up_and_do_not_stop_the_draft_with_line_and_remedy() throws IOException {
        asked("1. How many children were adopted from care, broken down by age?");
        sheet("Q1", ADOPTED, "|41", "age: under 1|10|yes", "age: 1 to 4|23");

        Shell draft = foi("draft");

        assertThat(draft.exit()).isEqualTo(2);
        assertThat(draft.err())
                .contains(
                        "figures.csv:3:1 error does-not-add-up",
                        "the total at ",
                        "figures.csv:2:1",
                        "write no under adds up")
                .doesNotContain("33", "41", "10");
        sheet("Q1", ADOPTED, "|41", "age: under 1|10|no", "age: 1 to 4|23");
        assertThat(foi("draft").exit()).isZero();
        assertThat(read(CASE + "/draft/letter.md")).contains("Categories can overlap");
        sheet("Q1", ADOPTED, "|41", "age: under 1|10", "age: 1 to 4|52|no");
        assertThat(foi("draft").err()).contains("figures.csv:4:1 error more-than-the-total");
        sheet("Q1", ADOPTED, "|41", "age: under 1|10", "age: 1 to 4|31");
        assertThat(foi("draft").err()).contains("error adds-up-not-said");
        sheet("Q1", ADOPTED, "|41", "age: …|10|no", "age: 1 to 4|31", "age:  1 to 4|31");
        assertThat(foi("draft").err()).contains("error group-not-named", "error group-twice");
    }

    @Test
    void lettered_groups_are_rows_of_one_table_and_point_to_it() throws IOException {
        asked("1. How many children were adopted from care, in each age group:\na) under 5\nb) 5 or older");
        assertThat(foi("ask-service").exit()).isZero();
        assertThat(read(CASE + "/service/fostering-and-adoption/figures.csv"))
                .contains("age group: under 5", "age group: 5 or older");
        sheet("Q1 Q1.a Q1.b", ADOPTED, "|41", "age group: under 5|30|yes", "age group: 5 or older|11");

        DecisionsText draft = drafted();

        assertThat(draft.rows("1")).contains("under 5 | 30", "5 or older | 11", "Total | 41");
        assertThat(draft.outcome("1.a")).isEqualTo("supplied");
        assertThat(draft.seeAlso("1.b")).containsExactly("1");
        assertThat(draft.question("1.a").get("content").isNull()).isTrue();
    }

    @Test
    void the_whole_and_its_groups_in_one_letter_share_the_total() throws IOException {
        asked("1. How many children were adopted from care?\n2. How many children were adopted from care, by gender?");
        sheet("Q1 Q2", ADOPTED, "|41", "gender: girls|20|yes", "gender: boys|21");

        DecisionsText draft = drafted();

        assertThat(draft.figure("1")).isEqualTo("41");
        assertThat(draft.rows("2")).contains("girls | 20", "boys | 21", "Total | 41");
    }

    @Test
    void a_service_that_does_not_record_the_groups_says_so_once() throws IOException {
        asked("1. How many children were adopted from care, broken down by age?");
        sheet("Q1", ADOPTED, "|41", "age: …|not recorded");

        assertThat(drafted().outcome("1")).isNotEqualTo("supplied");
    }

    @Test
    void groups_of_two_kinds_at_once_stay_with_a_person() throws IOException {
        asked("1. How many children were adopted from care, by age and sex?");

        assertThat(drafted().outcome("1")).isEqualTo("needs-person");
    }
}
