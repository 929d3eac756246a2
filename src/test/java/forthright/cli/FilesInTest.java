package forthright.cli;

import static org.assertj.core.api.Assertions.assertThat;

import forthright.request.files.MailFile;
import forthright.request.files.PdfFile;
import forthright.request.files.WordFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An officer hands in what came: a file, a case folder, or standard input. */
class FilesInTest {
    private static final String ASKS = "How many children were reported missing in 2024?";

    @TempDir
    Path folder;

    private String written(String name, byte[] bytes) throws IOException {
        Path file = folder.resolve(name);
        Files.write(file, bytes);
        return file.toString();
    }

    @Test
    void a_word_document_reads_as_its_text_does() throws IOException {
        String typed = Shell.foi(("1. " + ASKS).getBytes(StandardCharsets.UTF_8), "read", "-", "--json")
                .out();
        byte[] word = WordFile.document().usualList().item(1, 0, ASKS).bytes();

        Shell named = Shell.foi("read", written("request.docx", word), "--json");

        assertThat(typed).contains("children-missing");
        assertThat(named.out()).as(named.err()).isEqualTo(typed);
        assertThat(named.err()).isEmpty();
        assertThat(Shell.foi(word, "read", "-", "--json").out()).isEqualTo(typed);
    }

    @Test
    void a_case_folder_may_hold_a_pdf() throws IOException {
        written("request.pdf", PdfFile.document().says(0, "1. " + ASKS).bytes());

        Shell read = Shell.foi("read", folder.toString());

        assertThat(read.out()).as(read.err()).contains(ASKS).contains("children-missing");
    }

    @Test
    void a_case_folder_with_two_requests_says_what_it_may_hold() throws IOException {
        written("request.pdf", PdfFile.document().says(0, "1. " + ASKS).bytes());
        written("request.txt", ASKS.getBytes(StandardCharsets.UTF_8));

        Shell read = Shell.foi("read", folder.toString());

        assertThat(read.exit()).isEqualTo(2);
        assertThat(read.err()).contains("no-request").contains(".docx or .pdf");
    }

    @Test
    void what_was_not_read_is_said_and_the_rest_goes_on() throws IOException {
        byte[] mail = MailFile.mail()
                .text("plain", "1. " + ASKS)
                .attached("application/msword", "form.doc", new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0})
                .mixed();

        Shell read = Shell.foi("read", written("request.eml", mail), "--json");

        assertThat(read.exit()).as(read.err()).isZero();
        assertThat(read.err()).contains("warning attachment-left").contains("form.doc");
        assertThat(read.out()).startsWith("{").contains(ASKS);
    }

    @Test
    void an_outlook_message_is_answered_with_how_to_save_it() throws IOException {
        byte[] message = ("\u00D0\u00CF\u0011\u00E0" + "_\0_\0s\0u\0b\0s\0t\0g\0" + "1\0.\0" + "0\0")
                .getBytes(StandardCharsets.ISO_8859_1);

        Shell read = Shell.foi("read", written("request.msg", message));

        assertThat(read.exit()).isEqualTo(2);
        assertThat(read.out()).isEmpty();
        assertThat(read.err())
                .contains("request.msg error not-text This file could not be read: it is an Outlook message (.msg)")
                .contains("Save as")
                .doesNotContain("Exception");
    }
}
