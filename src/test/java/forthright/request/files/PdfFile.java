package forthright.request.files;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;

/** Prints a PDF for a test, as a word processor does: lines broken at the margin, a space between paragraphs. */
public final class PdfFile {
    static {
        FontMappers.set(new PdfFonts());
    }

    static final float SIZE = 11;
    static final float LEFT = 72;
    static final float RIGHT = 523;
    private static final float LEADING = 14;

    private final PDFont font = new PDType1Font(FontName.HELVETICA);
    private final PDDocument document = new PDDocument();
    private final List<String> running = new ArrayList<>();
    private float y;
    private PDPage page = new PDPage(PDRectangle.A4);
    private int pages;

    private PdfFile() {}

    public static PdfFile document() {
        PdfFile file = new PdfFile();
        file.newPage();
        return file;
    }

    /** Words at the top and a page number at the bottom of every page. */
    static PdfFile withRunningLines(String head) {
        PdfFile file = new PdfFile();
        file.running.add(head);
        file.newPage();
        return file;
    }

    PdfFile newPage() {
        page = new PDPage(PDRectangle.A4);
        document.addPage(page);
        pages++;
        for (String head : running) {
            at(LEFT, 800, head);
            at(280, 30, "Page " + pages);
        }
        y = 750;
        return this;
    }

    /** A paragraph, set in, broken where the page ends. */
    public PdfFile says(int indent, String paragraph) {
        float left = LEFT + indent;
        StringBuilder line = new StringBuilder();
        for (String word : paragraph.split(" ")) {
            if (!line.isEmpty() && left + width(line + " " + word) > RIGHT) {
                line(left, line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        line(left, line.toString());
        y -= 8;
        return this;
    }

    private void line(float left, String text) {
        if (y < 80) {
            newPage();
        }
        at(left, y, text);
        y -= LEADING;
    }

    /** Words at one place. */
    PdfFile at(float x, float height, String text) {
        try (PDPageContentStream content =
                new PDPageContentStream(document, page, PDPageContentStream.AppendMode.APPEND, true)) {
            content.beginText();
            content.setFont(font, SIZE);
            content.newLineAtOffset(x, height);
            content.showText(text);
            content.endText();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    private float width(String text) {
        try {
            return font.getStringWidth(text) / 1000 * SIZE;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    PDDocument open() {
        return document;
    }

    public byte[] bytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (document) {
            document.save(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
