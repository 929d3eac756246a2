package forthright.request.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDTextField;
import org.junit.jupiter.api.Test;

/** A PDF is read as a person reads it. */
class PdfTextTest {
    private static String text(byte[] pdf) {
        return Extractor.extract(pdf, "request.pdf").text();
    }

    @Test
    void lines_that_the_page_broke_are_joined() {
        String first =
                "1. How many children who were looked after by the council were reported missing from a placement, and on how many occasions were they reported?";
        String second = "2. How many of those children were offered a return home interview?";

        assertThat(text(PdfFile.document().says(0, first).says(20, second).bytes()))
                .isEqualTo(first + "\n\n    " + second + "\n");
    }

    @Test
    void running_heads_and_page_numbers_are_dropped() {
        byte[] pdf = PdfFile.withRunningLines("A charity for children")
                .says(0, "1. How many children were missing?")
                .newPage()
                .says(0, "2. How many were found?")
                .newPage()
                .says(0, "3. How many in 2024?")
                .bytes();

        assertThat(text(pdf))
                .isEqualTo("1. How many children were missing?\n2. How many were found?\n3. How many in 2024?\n");
    }

    @Test
    void two_columns_are_read_one_after_the_other_and_a_table_by_its_rows() {
        PdfFile pdf = PdfFile.document();
        for (int i = 1; i <= 9; i++) {
            pdf.at(72, 760 - 14 * i, "Left words of line number " + i);
            pdf.at(320, 760 - 14 * i, "Right words of line number " + i);
        }
        pdf.at(72, 560, "Year").at(200, 560, "Children").at(300, 560, "Incidents");
        String read = text(pdf.bytes());

        assertThat(read.indexOf("Left words of line number 9"))
                .isLessThan(read.indexOf("Right words of line number 1"));
        assertThat(read).contains("Year | Children | Incidents");
    }

    @Test
    void what_was_typed_into_a_form_is_read() throws IOException {
        PdfFile pdf = PdfFile.document().says(0, "Request form");
        PDDocument document = pdf.open();
        PDAcroForm form = new PDAcroForm(document);
        document.getDocumentCatalog().setAcroForm(form);
        PDTextField field = new PDTextField(form);
        field.setPartialName("details");
        field.setAlternateFieldName("What would you like to know?");
        field.getCOSObject().setString(org.apache.pdfbox.cos.COSName.V, "1. How many children?\r2. How many adults?");
        form.getFields().add(field);

        assertThat(text(pdf.bytes())).contains("1. How many children?\n2. How many adults?");
    }

    @Test
    void a_scan_and_a_locked_file_are_refused() throws IOException {
        ByteArrayOutputStream empty = new ByteArrayOutputStream();
        try (PDDocument scan = new PDDocument()) {
            scan.addPage(new PDPage());
            scan.save(empty);
        }
        PdfFile locked = PdfFile.document().says(0, "1. How many?");
        locked.open().protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));

        assertThat(HostileFilesTest.refusal(empty.toByteArray(), "a.pdf")).isEqualTo(Refusal.SCANNED);
        assertThat(HostileFilesTest.refusal(locked.bytes(), "a.pdf")).isEqualTo(Refusal.LOCKED);
    }

    @Test
    void a_file_that_only_its_owner_may_change_is_read() throws IOException {
        PdfFile locked = PdfFile.document().says(0, "1. How many?");
        locked.open().protect(new StandardProtectionPolicy("owner", "", new AccessPermission()));

        assertThat(text(locked.bytes())).isEqualTo("1. How many?\n");
    }
}
