package forthright.request.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** A mail is read as its program shows it. */
class MailTextTest {
    private static Extracted read(byte[] mail) {
        return Extractor.extract(mail, "request.eml");
    }

    private static String body(byte[] mail) {
        String text = read(mail).text();
        return text.substring(text.indexOf("\n\n") + 2);
    }

    @Test
    void coded_text_and_header_lines_are_decoded() {
        String mail = """
                To: =?utf-8?B?Q292ZW50cnkgQ2l0eSBDb3VuY2ls?= <foi@coventry.gov.uk>
                Subject: =?iso-8859-1?Q?Children_=96_missing?=
                Content-Type: text/plain; charset=iso-8859-1
                Content-Transfer-Encoding: quoted-printable

                1. How many children received =A350 or more, by category, in each of the last=
                 three years?
                """;

        assertThat(read(mail.getBytes(StandardCharsets.US_ASCII)).text())
                .contains("To: Coventry City Council <foi@coventry.gov.uk>\n")
                .contains("1. How many children received £50 or more, by category, in each of the last three years?");
    }

    @Test
    void a_poor_plain_form_gives_way_to_the_page() {
        byte[] mail = MailFile.mail()
                .text("plain", "How many?\nHow long?")
                .text("html", "<ol><li>How many?<li>How long?</ol>")
                .alternative();

        assertThat(body(mail)).isEqualTo("1. How many?\n2. How long?\n");
    }

    @Test
    void flowing_lines_are_joined() {
        byte[] mail = MailFile.plain(
                "Content-Type: text/plain; format=flowed\n",
                "1. How many children \nwere missing?\n2. Why?\n-- \nJo\n");

        assertThat(body(mail)).startsWith("1. How many children were missing?\n2. Why?\n-- \nJo");
    }

    @Test
    void attachments_stand_apart_and_what_cannot_be_read_is_named() {
        byte[] mail = MailFile.mail()
                .text("plain", "Please see attached.")
                .attached("text/html", "form.html", "<html><p>1. How many?</p>".getBytes(StandardCharsets.UTF_8))
                .attached("application/zip", "all.zip", new byte[] {'P', 'K', 3, 4, 0, 0})
                .attached("image/png", "scan.png", new byte[] {(byte) 0x89, 'P', 'N', 'G', 0})
                .mixed();
        Extracted extracted = read(mail);

        assertThat(Enclosure.in(extracted.text()))
                .containsExactly(new Enclosure("form.html", false, "\n1. How many?\n"));
        assertThat(extracted.notes())
                .extracting(Note::kind)
                .containsExactly(Note.Kind.ATTACHMENT_LEFT, Note.Kind.PICTURES_LEFT);
        assertThat(extracted.notes().getFirst().detail()).startsWith("all.zip is an archive");
    }

    @Test
    void no_text_can_pretend_to_be_an_attachment() {
        byte[] mail = MailFile.mail()
                .text("plain", "1. How many?\n\u001CAttached: x\n2. Why?")
                .mixed();

        assertThat(Enclosure.in(read(mail).text())).isEmpty();
    }

    @Test
    void an_encrypted_mail_is_refused() {
        byte[] mail = MailFile.plain(
                "Content-Type: application/pkcs7-mime; name=smime.p7m\n", "MIAGCSqGSIb3DQEHA6CAMIACAQ==");

        assertThat(HostileFilesTest.refusal(mail, "request.eml")).isEqualTo(Refusal.LOCKED_MAIL);
    }

    @Test
    void header_lines_over_a_body_that_is_not_coded_do_no_harm() {
        String pasted = "Subject: Request\nContent-Type: multipart/alternative; boundary=abc\n\n1. How many?\n";

        assertThat(read(pasted.getBytes(StandardCharsets.UTF_8)).text()).contains("1. How many?");
    }
}
