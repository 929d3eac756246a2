package forthright.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import forthright.ShippedWorkspace;
import forthright.law.files.Fault;
import forthright.law.files.Faults;
import forthright.law.files.Severity;
import forthright.reply.plain.PlainEnglish;
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
import org.junit.jupiter.params.provider.ValueSource;

/** Wordings that are hard to read are told of, shared and a council's own; plain ones are left alone. */
class PlainEnglishCheckTest {
    private static final String FILE = "templates/answers/not-held.md.mustache";
    private static final String THIRTY_FIVE =
            "We hold no such thing " + "and so on ".repeat(10).strip();

    @TempDir
    Path folder;

    private Workspace workspace = ShippedWorkspace.here();

    @BeforeEach
    void copied() {
        workspace = ShippedWorkspace.copyTo(folder);
    }

    private List<Fault> faults(String file, String text) throws IOException {
        Path path = folder.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
        return faults();
    }

    private List<Fault> faults() {
        Faults faults = new Faults();
        PlainEnglish.load(workspace.rules(), faults)
                .ifPresent(measure -> new PlainEnglishCheck(workspace, measure, faults).check());
        return faults.inOrder();
    }

    @Test
    void the_shipped_wordings_are_plain() {
        assertThat(faults()).isEmpty();
    }

    @Test
    void a_sentence_of_more_than_35_words_is_told_with_its_place_and_length() throws IOException {
        assertThat(faults(FILE, "No.\n" + THIRTY_FIVE + ".\n")).isEmpty();

        assertThat(faults(FILE, "No. Yes.\n\n  " + THIRTY_FIVE + " on.\n"))
                .singleElement()
                .satisfies(fault -> {
                    assertThat(fault.code()).isEqualTo("long-sentence");
                    assertThat(fault.severity()).isEqualTo(Severity.WARNING);
                    assertThat(fault.place()).hasToString(FILE + ":3:3");
                    assertThat(fault.what()).contains("up to 36 words; 35 are the most", "We hold no such thing");
                    assertThat(fault.remedy()).contains("Make two of it");
                });
    }

    @Test
    void a_value_counts_as_the_words_it_may_stand_for() throws IOException {
        assertThat(faults(FILE, THIRTY_FIVE + " {{#notHeld}}{{what}}{{/notHeld}}\n"))
                .isEmpty();
        assertThat(faults(FILE, THIRTY_FIVE.replaceFirst("We hold ", "") + " {{date}}.\n"))
                .singleElement()
                .asString()
                .contains("up to 36 words");
    }

    @Test
    void sentences_that_are_each_short_enough_may_be_too_long_together() throws IOException {
        String twenty = "So it goes ".repeat(6).strip() + " and on. ";
        String thirty = "So it goes ".repeat(10).strip() + ". ";

        assertThat(faults(FILE, twenty.repeat(4))).isEmpty();
        assertThat(faults(FILE, thirty + twenty)).isEmpty();
        assertThat(faults(FILE, twenty.repeat(2) + "\n" + thirty))
                .singleElement()
                .satisfies(fault -> {
                    assertThat(fault.code()).isEqualTo("long-on-average");
                    assertThat(fault.place().line()).isEqualTo(2);
                    assertThat(fault.what()).contains("23.3 words on average");
                });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "We looked prior to writing. | Write before.",
                "We act pursuant to the Act. | Write under.",
                "We Utilised it. | Write use.",
                "It is, in accordance with it, gone. | Write under, or as.",
                "## In respect of you | Write about.",
            })
    void an_official_phrase_is_told_with_the_plain_one(String said, String instead) throws IOException {
        assertThat(faults("councils/eastmere/" + FILE, "First.\n" + said + "\n"))
                .singleElement()
                .satisfies(fault -> {
                    assertThat(fault.code()).isEqualTo("official-phrase");
                    assertThat(fault.severity()).isEqualTo(Severity.WARNING);
                    assertThat(fault.place().file()).isEqualTo("councils/eastmere/" + FILE);
                    assertThat(fault.place().line()).isEqualTo(2);
                    assertThat(fault.remedy()).startsWith(instead);
                });
    }

    @Test
    void it_is_found_over_the_end_of_a_line_too() throws IOException {
        assertThat(faults(FILE, "We act in respect\nof it.\n"))
                .singleElement()
                .satisfies(fault -> assertThat(fault.place()).hasToString(FILE + ":1:8"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "We wrote it before the priority changed.",
                "{{! pursuant to section 16 }}We help.",
                "Ask the hereafter committee.",
            })
    void other_words_are_left_alone(String said) throws IOException {
        assertThat(faults(FILE, said + "\n")).isEmpty();
    }

    @Test
    void a_quotation_is_not_measured_but_must_be_a_value() throws IOException {
        String notice = "templates/paragraphs/notice-personal-data.md.mustache";
        assertThat(faults(notice, "{{#quotes}}\n> {{words}}\n>\n> **{{section}}.**\n{{/quotes}}\n"))
                .isEmpty();

        assertThat(faults(notice, "The Act says:\n\n> “" + THIRTY_FIVE + " pursuant to it.”\n"))
                .singleElement()
                .satisfies(fault -> {
                    assertThat(fault.code()).isEqualTo("own-quotation");
                    assertThat(fault.place()).hasToString(notice + ":3:4");
                    assertThat(fault.remedy()).contains("rules/law.yaml");
                });
    }

    @Test
    void policy_staff_can_change_the_list_and_the_lengths() throws IOException {
        assertThat(faults("rules/plain-english.yaml", """
                sentences: { longest: 5, average: 4 }
                values: { dat: 3 }
                instead-of: { content: happy }
                """))
                .extracting(Fault::code)
                .contains("long-sentence", "long-on-average", "official-phrase", "unknown-value");
        assertThat(faults())
                .filteredOn(fault -> fault.code().equals("unknown-value"))
                .singleElement()
                .satisfies(fault -> {
                    assertThat(fault.place()).hasToString("rules/plain-english.yaml:2:16");
                    assertThat(fault.remedy()).contains("Did you mean \"date\"?");
                });
    }

    @Test
    void the_check_of_everything_tells_of_it_and_of_slips_in_the_list() throws IOException {
        Checker checker = new Checker(workspace, LocalDate.of(2026, 2, 24));
        Files.writeString(folder.resolve(FILE), THIRTY_FIVE + " on.\n");
        assertThat(checker.check(List.of(folder.resolve("templates"))))
                .extracting(Fault::code)
                .contains("long-sentence");

        Files.writeString(
                folder.resolve("rules/plain-english.yaml"),
                "sentences: { longest: 35, average: 20 }\nvalues: {}\ninstead-of: { in*it: in }\n");
        assertThat(checker.check(List.of(folder.resolve("rules"))))
                .extracting(Fault::code)
                .contains("star-within");
    }
}
