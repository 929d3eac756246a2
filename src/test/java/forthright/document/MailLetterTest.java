package forthright.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A letter as a mail that opens ready to be addressed. */
class MailLetterTest {
    private static final String LETTER =
            "# Reply\n\nDear applicant\n\n| Year | Children |\n|---|---:|\n| 2024 | 366 |\n\n- one\n- two\n";
    private static final Pattern PART = Pattern.compile("(?s)base64\r\n\r\n(.*?)\r\n--=_letter");

    private static String mail(String letter, String subject) {
        return new String(MailLetter.from(letter, subject, "en-GB"), StandardCharsets.US_ASCII);
    }

    private static List<String> parts(String mail) {
        return PART.matcher(mail)
                .results()
                .map((MatchResult part) ->
                        new String(Base64.getMimeDecoder().decode(part.group(1)), StandardCharsets.UTF_8))
                .toList();
    }

    @Test
    void nobody_has_sent_it_and_nobody_is_named_in_it() {
        assertThat(mail(LETTER, "Reply to request 12"))
                .startsWith("Subject: Reply to request 12\r\nX-Unsent: 1\r\n")
                .doesNotContain("From:", "To:", "Date:", "Message-ID:");
    }

    @Test
    void it_says_the_same_as_text_and_as_a_page() {
        List<String> parts = parts(mail(LETTER, "S"));

        assertThat(parts).hasSize(2);
        assertThat(parts.getFirst()).contains("Dear applicant", "366").doesNotContain("<", "#");
        assertThat(parts.getLast())
                .contains("<h1 style=", "<td style=", "366")
                .doesNotContain("class=", "<style", "src=");
    }

    @Test
    void a_subject_in_any_script_stays_a_line_of_its_own() {
        assertThat(mail(LETTER, "Ateb i gais – Dyfrgoed\r\nBcc: all@example.org"))
                .startsWith("Subject: =?utf-8?B?")
                .doesNotContain("\r\nBcc:");
    }

    @Test
    void no_line_is_longer_than_mail_allows() {
        assertThat(mail("word ".repeat(5_000), "S").lines()).allMatch(line -> line.length() < 998);
    }

    @Test
    void the_same_letter_is_the_same_mail() {
        assertThat(MailLetter.from(LETTER, "S", "en-GB")).isEqualTo(MailLetter.from(LETTER, "S", "en-GB"));
    }
}
