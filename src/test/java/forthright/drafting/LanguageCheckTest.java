package forthright.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import forthright.ShippedWorkspace;
import forthright.law.files.Fault;
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

/** English and Welsh wordings of a council that answers in both are kept in step. */
class LanguageCheckTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 2, 24);
    private static final String NOT_HELD = "templates/answers/not-held.md.mustache";
    private static final String NOT_HELD_CY = "templates/cy/answers/not-held.md.mustache";

    @TempDir
    Path folder;

    private Checker checker = new Checker(ShippedWorkspace.here(), TODAY);

    @BeforeEach
    void copied() throws IOException {
        Workspace workspace = ShippedWorkspace.copyTo(folder);
        checker = new Checker(workspace, TODAY);
    }

    private void write(String file, String text) throws IOException {
        Path path = folder.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }

    private void replace(String file, String old, String now) throws IOException {
        String text = Files.readString(folder.resolve(file));
        assertThat(text).contains(old);
        Files.writeString(folder.resolve(file), text.replace(old, now));
    }

    private List<Fault> found() {
        return checker.check(List.of()).stream()
                .filter(fault ->
                        List.of("welsh-missing", "out-of-step", "unknown-word").contains(fault.code()))
                .toList();
    }

    private Fault only() {
        assertThat(found()).hasSize(1);
        return found().getFirst();
    }

    @Test
    void the_shipped_pairs_are_in_step() {
        assertThat(found()).isEmpty();
    }

    @Test
    void an_english_wording_without_a_welsh_one_is_an_error_that_names_both() throws IOException {
        Files.delete(folder.resolve(NOT_HELD_CY));

        Fault fault = only();
        assertThat(fault.severity()).isEqualTo(Severity.ERROR);
        assertThat(fault.code()).isEqualTo("welsh-missing");
        assertThat(fault.place().file()).isEqualTo(NOT_HELD);
        assertThat(fault.what()).isEqualTo("Welsh missing for wording answers/not-held.");
        assertThat(fault.remedy()).isEqualTo("Write " + NOT_HELD_CY + ".");
    }

    @Test
    void what_a_wording_brings_in_needs_a_pair_and_what_no_reply_uses_needs_none() throws IOException {
        Files.delete(folder.resolve("templates/cy/parts/legend.md.mustache"));

        assertThat(found())
                .filteredOn(fault -> fault.code().equals("welsh-missing"))
                .extracting(fault -> fault.place().file())
                .containsExactly("templates/parts/legend.md.mustache");
    }

    @Test
    void a_councils_own_english_needs_a_welsh_of_its_own() throws IOException {
        write("councils/dyfrgoed/" + NOT_HELD, "We have nothing of this. {{#notHeld}}{{what}}{{/notHeld}}\n");

        assertThat(only().place().file()).isEqualTo("councils/dyfrgoed/" + NOT_HELD);
        assertThat(only().remedy()).isEqualTo("Write councils/dyfrgoed/" + NOT_HELD_CY + ".");
    }

    @Test
    void a_council_that_answers_in_english_alone_needs_none() throws IOException {
        write("councils/eastmere/" + NOT_HELD, Files.readString(folder.resolve(NOT_HELD)) + "\nAsk us.\n");
        replace("councils/dyfrgoed/profile.yaml", "also-in: [cy]", "also-in: []");
        Files.delete(folder.resolve(NOT_HELD_CY));

        assertThat(found()).isEmpty();
    }

    @Test
    void a_welsh_wording_whose_english_is_gone_is_out_of_step() throws IOException {
        write("templates/cy/answers/gone.md.mustache", "Wedi mynd.\n");

        assertThat(only().code()).isEqualTo("out-of-step");
        assertThat(only().place().file()).isEqualTo("templates/cy/answers/gone.md.mustache");
        assertThat(only().what()).isEqualTo("There is no English wording answers/gone.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{{what}} | {{council}} | The English prints {{#notHeld what}}, the Welsh does not.",
                "{{#foisa}} | {{#foia}} | The English prints {{#foisa}}, the Welsh does not.",
                "adran 17(1) | adran 17(2) | The English says 17(1), the Welsh does not.",
                "adran 17(1) | adran 17(1) a 16 | The Welsh says 16, the English does not.",
                "{{#notHeld}} | {{email}}{{#notHeld}} | The Welsh prints {{email}}, the English does not.",
            })
    void values_and_citations_that_differ_are_out_of_step(String old, String now, String what) throws IOException {
        String closed = now.equals("{{#foia}}") ? "foia" : "foisa";
        replace(NOT_HELD_CY, old, now);
        replace(NOT_HELD_CY, "{{/foisa}}", "{{/" + closed + "}}");

        assertThat(found()).isNotEmpty().allSatisfy(fault -> {
            assertThat(fault.code()).isEqualTo("out-of-step");
            assertThat(fault.severity()).isEqualTo(Severity.ERROR);
            assertThat(fault.place().file()).isEqualTo(NOT_HELD_CY);
            assertThat(fault.remedy()).contains(NOT_HELD);
        });
        assertThat(found()).extracting(Fault::what).contains(what);
    }

    @Test
    void other_words_and_another_order_are_in_step() throws IOException {
        write(NOT_HELD_CY, "{{#foisa}}\nAdran 17(1).\n{{/foisa}}\n{{#notHeld}}\n{{what}}, {{what}}\n{{/notHeld}}\n");

        assertThat(found()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "councils/dyfrgoed/recording.yaml | label: Physical | label: Bodily | Bodily",
                "councils/dyfrgoed/recording.yaml | called: kinds of harm | called: sorts of harm | sorts of harm",
                "councils/dyfrgoed/profile.yaml | team: Information Access Team | team: Our Team | Our Team",
                "councils/dyfrgoed/assessments.yaml | concern very few children | concern a few children | The incidents",
                "question-bank/concepts.yaml | names: [gangs | names: [gangsters, gangs | gangsters",
            })
    void a_term_that_has_no_welsh_is_a_warning_since_a_draft_asks_for_it(
            String file, String old, String now, String words) throws IOException {
        replace(file, old, now);

        assertThat(only().severity()).isEqualTo(Severity.WARNING);
        assertThat(only().code()).isEqualTo("welsh-missing");
        assertThat(only().what()).startsWith("Welsh missing for the words “" + words);
        assertThat(only().remedy()).contains("councils/dyfrgoed/templates/cy/words.yaml");
    }

    @Test
    void a_language_without_wordings_and_a_word_that_is_no_language_are_told() throws IOException {
        replace("councils/dyfrgoed/profile.yaml", "also-in: [cy]", "also-in: [gd]");

        assertThat(checker.check(List.of()))
                .extracting(fault -> fault.place().file())
                .contains("templates/gd/language.yaml");

        replace("councils/dyfrgoed/profile.yaml", "also-in: [gd]", "also-in: [welsh]");
        assertThat(only().place()).hasToString("councils/dyfrgoed/profile.yaml:10:11");
        assertThat(only().what()).isEqualTo("\"welsh\" is not the name of a language.");
    }

    @Test
    void english_checks_leave_welsh_wordings_alone() throws IOException {
        write(NOT_HELD_CY, Files.readString(folder.resolve(NOT_HELD_CY)) + "\n" + "gair ".repeat(40) + "prior to.\n");

        assertThat(checker.check(List.of(folder.resolve("templates")))).isEmpty();
    }
}
