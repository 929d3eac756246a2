package forthright.drafting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import forthright.ShippedWorkspace;
import forthright.law.files.FaultsException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A council that answers in English and in Welsh gets the letter in both; -Dgolden=write writes the Welsh ones anew, for
 * reading in a diff.
 */
class TwoLanguagesTest {
    private static final Path FOLDER = Path.of("src/test/resources/letters/cy");

    @TempDir
    Path folder;

    private static Draft draft(Workspace workspace, String reference) {
        return ShippedWorkspace.draft(workspace, "cases/%s/request.txt".formatted(reference), "dyfrgoed", "2026-02-24");
    }

    private void replace(String file, String old, String now) throws IOException {
        String text = Files.readString(folder.resolve(file));
        assertThat(text).contains(old);
        Files.writeString(folder.resolve(file), text.replace(old, now));
    }

    @ParameterizedTest
    @ValueSource(strings = {"FOI746230783", "FOI794754610"})
    void the_welsh_letter_reads_as_it_did(String reference) throws IOException {
        String letter = draft(ShippedWorkspace.here(), reference).files().get("letter.cy.md");
        Path golden = FOLDER.resolve(reference + ".md");
        if ("write".equals(System.getProperty("golden"))) {
            Files.createDirectories(FOLDER);
            Files.writeString(golden, letter);
        }

        assertThat(letter).isEqualTo(Files.readString(golden));
    }

    @Test
    void both_letters_give_the_same_figures_under_the_same_provisions() {
        Draft draft = draft(ShippedWorkspace.here(), "FOI746230783");

        assertThat(numbers(draft.files().get("letter.cy.md")))
                .isEqualTo(numbers(draft.files().get("letter.md")));
        assertThat(draft.files().get("letter.md")).contains("You are welcome to write to us in Welsh.");
        assertThat(draft.files().get("letter.cy.md"))
                .contains("Mae croeso ichi ysgrifennu atom yn Gymraeg.", "ni fydd hynny'n arwain at oedi");
    }

    /** All numbers, in no order: a sentence may begin with another of them. */
    private static List<String> numbers(String letter) {
        return java.util.regex.Pattern.compile("[0-9][0-9,.]*[0-9]|[0-9]|\\[c]")
                .matcher(letter)
                .results()
                .map(found -> found.group())
                .sorted()
                .toList();
    }

    @Test
    void what_was_decided_is_the_same_as_in_english_alone() throws IOException {
        Workspace workspace = ShippedWorkspace.copyTo(folder);
        Draft both = draft(workspace, "FOI746230783");
        replace("councils/dyfrgoed/profile.yaml", "also-in: [cy]", "also-in: []");
        Draft english = draft(workspace, "FOI746230783");

        assertThat(both.files().keySet())
                .containsExactly("letter.md", "letter.html", "letter.cy.md", "letter.cy.html", "decisions.json");
        assertThat(english.files().keySet()).containsExactly("letter.md", "letter.html", "decisions.json");
        assertThat(both.files().get("letter.md")).isEqualTo(english.files().get("letter.md"));
        assertThat(withoutInputs(both)).isEqualTo(withoutInputs(english));
    }

    private static String withoutInputs(Draft draft) {
        String json = draft.files().get("decisions.json");
        return json.substring(0, json.indexOf("\"inputs\""));
    }

    @Test
    void every_form_says_which_language_it_is_in() throws IOException {
        Draft draft = draft(ShippedWorkspace.here(), "FOI794754610").inForms(List.of("html", "docx", "pdf"));

        assertThat(draft.files().keySet()).containsExactly("letter.html", "letter.cy.html", "decisions.json");
        assertThat(draft.files().get("letter.cy.html"))
                .contains("<html lang=\"cy\">", "<title>Ateb i gais FOI794754610 – Cyngor Sir Dyfrgoed</title>");
        assertThat(draft.files().get("letter.html"))
                .contains(
                        "<html lang=\"en-GB\">",
                        "<title>Reply to request FOI794754610 – Dyfrgoed County Council</title>");
        assertThat(draft.printed().keySet())
                .containsExactly("letter.docx", "letter.pdf", "letter.cy.docx", "letter.cy.pdf");
        assertThat(part(draft.printed().get("letter.cy.docx").bytes(), "word/styles.xml"))
                .contains("<w:lang w:val=\"cy\"");
        assertThat(new String(draft.printed().get("letter.cy.pdf").bytes(), StandardCharsets.ISO_8859_1))
                .contains("/Lang");
    }

    private static String part(byte[] docx, String name) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(docx))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals(name)) {
                    return new String(zip.readAllBytes(), StandardCharsets.UTF_8);
                }
            }
        }
        throw new AssertionError("No " + name);
    }

    @Test
    void what_has_no_welsh_yet_is_a_task_and_never_a_gap() throws IOException {
        Workspace workspace = ShippedWorkspace.copyTo(folder);
        replace("councils/dyfrgoed/recording.yaml", "label: Physical", "label: Bodily");

        Draft draft = draft(workspace, "FOI746230783");

        assertThat(draft.needsPerson()).isTrue();
        assertThat(draft.reply().tasks()).singleElement().satisfies(task -> {
            assertThat(task.question()).isEmpty();
            assertThat(task.what())
                    .isEqualTo("The Welsh letter lacks a translation of “Bodily.” Write it in"
                            + " councils/dyfrgoed/templates/cy/words.yaml.");
        });
        assertThat(draft.files().get("letter.cy.md")).contains("\\[I'w gyfieithu: Bodily\\]", "DRAFFT");
        assertThat(draft.files().get("letter.md")).contains("DRAFT");
    }

    @Test
    void without_its_welsh_wording_no_letter_goes() throws IOException {
        Workspace workspace = ShippedWorkspace.copyTo(folder);
        Files.delete(folder.resolve("templates/cy/answers/not-recorded.md.mustache"));

        assertThatThrownBy(() -> draft(workspace, "FOI746230783"))
                .isInstanceOf(FaultsException.class)
                .hasMessageContaining("templates/cy/answers/not-recorded.md.mustache");
    }

    @Test
    void the_applicants_words_stay_as_they_came() {
        String letter = draft(ShippedWorkspace.here(), "FOI746230783").files().get("letter.cy.md");

        assertThat(letter)
                .contains("> How many individual children (those aged 0 – 17) were reported missing")
                .contains("Eich llinell bwnc: Freedom of Information request: missing children");
    }
}
