package forthright.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import forthright.ShippedWorkspace;
import forthright.law.LawBook;
import forthright.law.files.Fault;
import forthright.law.files.Faults;
import forthright.law.files.Severity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Wordings that nothing uses, and wordings that say a number of their own. */
class WordingChecksTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 2, 24);

    @TempDir
    Path folder;

    private Workspace workspace = ShippedWorkspace.here();

    @BeforeEach
    void copied() {
        workspace = ShippedWorkspace.copyTo(folder);
    }

    private void write(String file, String text) throws IOException {
        Path path = folder.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }

    private List<Fault> found(String code) {
        return new Checker(workspace, TODAY)
                .check(List.of()).stream()
                        .filter(fault -> fault.code().equals(code))
                        .toList();
    }

    private List<Fault> numbers() {
        Faults faults = new Faults();
        LawBook law = LawBook.load(workspace.rules(), faults).orElseThrow();
        new NumbersInWordings(workspace, Quantities.of(law), faults).check();
        return faults.inOrder();
    }

    @Test
    void of_the_shipped_wordings_each_is_used_and_none_says_a_number_of_its_own() {
        assertThat(found("unused-wording")).isEmpty();
        assertThat(numbers()).isEmpty();
    }

    @Test
    void a_wording_that_no_rule_proposes_is_told_and_stops_nothing() throws IOException {
        write("templates/answers/held-by-others.md.mustache", "Others hold it.\n");

        assertThat(found("unused-wording")).singleElement().satisfies(fault -> {
            assertThat(fault.severity()).isEqualTo(Severity.WARNING);
            assertThat(fault.place().file()).isEqualTo("templates/answers/held-by-others.md.mustache");
            assertThat(fault.remedy()).isEqualTo("Let a rule propose \"held-by-others\", or remove the file.");
        });
    }

    @Test
    void where_a_rule_names_it_with_a_slip_the_rule_is_named() throws IOException {
        Path table = folder.resolve("rules/small-numbers/personal-data.csv");
        Files.writeString(
                table, Files.readString(table).replaceFirst("withheld,small-number,", "withheld,small-nummber,"));

        assertThat(found("no-wording")).singleElement().asString().contains("small-nummber", "Did you mean");
        assertThat(found("unused-wording")).isEmpty(); // another rule has it still

        write("templates/answers/small-nunmber.md.mustache", "{{>parts/withheld-number}}\n");
        assertThat(found("unused-wording"))
                .singleElement()
                .asString()
                .contains("Did you mean it for \"small-nummber\"?", "personal-data.csv:2:");
    }

    @Test
    void paragraphs_parts_and_a_councils_own_are_looked_at_too() throws IOException {
        write("templates/paragraphs/notice-vexatious.md.mustache", "We refuse it.\n");
        write("templates/paragraphs/farewell.md.mustache", "{{>parts/wishes}}\n");
        write("templates/parts/wishes.md.mustache", "Good wishes\n");
        write(
                "councils/coventry/templates/answers/suplied-figure.md.mustache",
                "{{>parts/figures}}{{>parts/legend}}\n");
        write(
                "councils/coventry/templates/answers/supplied-figure.md.mustache",
                "{{>parts/figures}}{{>parts/legend}}\n");

        assertThat(found("unused-wording"))
                .extracting(fault -> fault.place().file())
                .containsExactly(
                        "councils/coventry/templates/answers/suplied-figure.md.mustache",
                        "templates/paragraphs/farewell.md.mustache",
                        "templates/paragraphs/notice-vexatious.md.mustache",
                        "templates/parts/wishes.md.mustache");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "answers/not-held | There were fewer than five of them. | {{threshold}}",
                "answers/not-held | There were less than 10 children. | {{threshold}}",
                "answers/not-held | The number is 5 or fewer. | {{threshold}}",
                "answers/not-held | The number is from 1 to 5, so we hide it. | {{threshold}}",
                "parts/legend | The number of children is {{threshold}}, that is between one and five. | {{threshold}}",
                "paragraphs/advice | Please ask for a review within 40 working days. | {{askWithin}}",
                "paragraphs/review | We will answer within twenty working days. | {{answerWithin}}",
                "answers/not-held | You can ask for a review within forty working days. | paragraphs/review.md.mustache",
                "answers/cost-limit | It would cost more than £450. | {{limitPounds}}",
                "answers/cost-limit | The limit is 18 hours. | {{limitHours}}",
                "paragraphs/notice-cost-limit | The limit is £ 450, at £25 an hour. | {{pounds}}",
                "paragraphs/contact | The limit is eighteen hours. | paragraphs/notice-cost-limit.md.mustache",
                "answers/cost-limit | Each takes 5 minutes a record. | {{minutesEach}}",
                "paragraphs/regulator | You have 6 months. | {{months}}",
            })
    void a_number_that_has_a_dated_value_is_told_with_the_tag_for_it(String wording, String said, String instead)
            throws IOException {
        write("templates/%s.md.mustache".formatted(wording), "First.\n" + said + "\n");

        assertThat(numbers()).isNotEmpty().allSatisfy(fault -> {
            assertThat(fault.code()).isEqualTo("number-in-words");
            assertThat(fault.place().file()).isEqualTo("templates/%s.md.mustache".formatted(wording));
            assertThat(fault.place().line()).isEqualTo(2);
            assertThat(fault.remedy()).contains(instead);
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "paragraphs/re-use-permission | We answer such requests within 20 working days.",
                "answers/not-held | We keep records for fewer than five years.",
                "answers/not-held | The interview took less than 10 minutes.",
                "answers/not-held | Fewer than 1,000 children live there.",
                "answers/not-held | In question 5 or fewer words: no.",
                "answers/not-held | {{! fewer than five }} We do not hold it.",
                "answers/not-held | A copy costs £30. The office is open 18 hours a day.",
                "answers/not-held | This is our notice under section 17(1) of the Act.",
                "paragraphs/regulator | Section 50 of the Act applies.",
                "requests/figures | Never write “fewer than 5”.",
            })
    void a_number_that_means_something_else_is_left_alone(String wording, String said) throws IOException {
        write("templates/%s.md.mustache".formatted(wording), said + "\n");

        assertThat(numbers()).isEmpty();
    }
}
