package forthright.document;

import static org.assertj.core.api.Assertions.assertThat;

import forthright.ShippedWorkspace;
import forthright.law.files.Faults;
import forthright.request.files.FileText;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The text taken back out of a letter is the same letter, whatever its form. */
class SameWordsTest {
    static Stream<String> letters() {
        return LettersOfEveryKind.all().keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("letters")
    void a_letter_says_the_same_in_every_form(String name) {
        String letter = LettersOfEveryKind.all().getOrDefault(name, "");
        Path templates = ShippedWorkspace.here().templates();
        Path none = Path.of("none");
        Faults faults = new Faults();
        String html = HtmlLetter.load(templates, none, faults).orElseThrow().from(letter, "T", "en-GB");
        byte[] pdf = PdfLetter.load(templates, none, faults).orElseThrow().from(letter, "T", "en-GB");
        byte[] word = WordLetter.plain().from(letter, "T", "en-GB", LocalDate.of(2026, 2, 24));

        List<String> written = words(html.getBytes(StandardCharsets.UTF_8), "letter.html");

        assertThat(written).hasSizeGreaterThan(30);
        assertThat(words(word, "letter.docx")).isEqualTo(written);
        assertThat(words(pdf, "letter.pdf")).containsExactlyInAnyOrderElementsOf(written);
        // Nothing can be followed there: the address stands behind the words.
        String text = TextLetter.from(letter).replaceAll(" \\(https?://[^)\\s]*\\)", "");
        assertThat(words(text)).isEqualTo(written);
        assertThat(words(MailLetter.page(letter, "en-GB").getBytes(StandardCharsets.UTF_8), "mail.html"))
                .isEqualTo(written);
    }

    /** The words, without marks of lists and numbers of pages, which each form makes anew. */
    private static List<String> words(byte[] bytes, String name) {
        return words(((FileText.Taken) FileText.of(bytes, name)).extracted().text());
    }

    private static List<String> words(String text) {
        return Arrays.stream(text.replaceAll("(?m)^\\s*\\d+ / \\d+\\s*$", "").split("[\\s|>•–\\-*]+", -1))
                .map(word -> word.replaceAll("^\\d+\\.$|^[a-z]\\.$", ""))
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
