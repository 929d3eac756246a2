package forthright.request.files;

import java.io.IOException;
import java.io.Writer;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDField;
import org.apache.pdfbox.pdmodel.interactive.form.PDTextField;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Writes a PDF as lines, in the order in which a person reads them, and what was typed into its form. */
final class PdfText extends PDFTextStripper {
    static {
        FontMappers.set(new PdfFonts());
    }

    private final List<PdfPage> pages = new ArrayList<>();
    private final List<String> typed = new ArrayList<>();
    private List<PdfWord> words = new ArrayList<>();
    private int characters;

    private PdfText() {
        setSortByPosition(true);
        setSuppressDuplicateOverlappingText(true);
    }

    static Extracted of(byte[] bytes) {
        try (PDDocument document = Loader.loadPDF(bytes, "", null, null, IOUtils.createMemoryOnlyStreamCache())) {
            if (document.getNumberOfPages() > Limits.PAGES) {
                throw new UnreadableException(Refusal.TOO_MUCH_TEXT);
            }
            return read(document);
        } catch (InvalidPasswordException e) {
            throw new UnreadableException(Refusal.LOCKED);
        } catch (IOException e) {
            throw new UnreadableException(Refusal.DAMAGED);
        }
    }

    private static Extracted read(PDDocument document) throws IOException {
        PdfText text = new PdfText();
        text.writeText(document, Writer.nullWriter());
        String body = PdfLayout.text(text.pages);
        StringBuilder all = new StringBuilder(body);
        text.typed.forEach(said -> all.append('\n').append(said.strip()).append('\n'));
        PDAcroForm form = document.getDocumentCatalog().getAcroForm(null);
        if (form != null) {
            fields(form, all);
        }
        if (form != null && form.hasXFA() && body.toLowerCase(Locale.UK).contains("please wait")) {
            throw new UnreadableException(Refusal.FILLED_BY_SCRIPT);
        }
        if (all.chars().noneMatch(Character::isLetter)) {
            throw new UnreadableException(document.getNumberOfPages() == 0 ? Refusal.DAMAGED : Refusal.SCANNED);
        }
        if (all.length() > Limits.TEXT) {
            throw new UnreadableException(Refusal.TOO_MUCH_TEXT);
        }
        Set<Note.Kind> notes = EnumSet.noneOf(Note.Kind.class);
        if (embedsFiles(document)) {
            notes.add(Note.Kind.EMBEDDED_LEFT);
        }
        return new Extracted(all.toString(), notes.stream().map(Note::of).toList());
    }

    private static boolean embedsFiles(PDDocument document) {
        var names = document.getDocumentCatalog().getNames();
        return names != null && names.getEmbeddedFiles() != null;
    }

    /** What was typed into the fields of a form; it is printed over the page and no part of it. */
    private static void fields(PDAcroForm form, StringBuilder all) {
        int count = 0;
        for (PDField field : form.getFieldTree()) {
            if (++count > 2000) {
                throw new UnreadableException(Refusal.TOO_COMPLEX);
            }
            if (field instanceof PDTextField text
                    && text.getValue() != null
                    && !text.getValue().isBlank()) {
                String label = field.getAlternateFieldName() == null
                        ? field.getPartialName() == null ? "" : field.getPartialName()
                        : field.getAlternateFieldName();
                String value = text.getValue()
                        .replace("\r\n", "\n")
                        .replace('\r', '\n')
                        .strip();
                boolean more = value.indexOf('\n') >= 0 || value.length() > 80;
                all.append('\n')
                        .append(label)
                        .append(more ? ":\n\n" : ": ")
                        .append(value)
                        .append('\n');
            }
        }
    }

    @Override
    protected void writeString(String text, List<TextPosition> positions) {
        characters += text.length();
        if (characters > Limits.TEXT) {
            throw new UnreadableException(Refusal.TOO_MUCH_TEXT);
        }
        TextPosition first = positions.getFirst();
        boolean upright = first.getDir() == 0;
        if (text.isBlank() || !upright || isOffPage(first)) {
            return;
        }
        // A page may print its spaces, so a run of words comes as one: it is cut where they are.
        int from = -1;
        for (int i = 0; i <= positions.size(); i++) {
            boolean blank =
                    i == positions.size() || positions.get(i).getUnicode().isBlank();
            if (!blank && from < 0) {
                from = i;
            } else if (blank && from >= 0) {
                word(positions.subList(from, i));
                from = -1;
            }
        }
    }

    private void word(List<TextPosition> letters) {
        StringBuilder text = new StringBuilder();
        letters.forEach(l -> text.append(l.getUnicode()));
        TextPosition first = letters.getFirst();
        TextPosition last = letters.getLast();
        words.add(new PdfWord(
                Normalizer.normalize(text, Normalizer.Form.NFKC),
                first.getXDirAdj(),
                last.getXDirAdj() + last.getWidthDirAdj(),
                first.getYDirAdj(),
                Math.clamp(first.getFontSizeInPt(), 4, 72)));
    }

    private static boolean isOffPage(TextPosition at) {
        return at.getXDirAdj() < -1
                || at.getYDirAdj() < -1
                || at.getXDirAdj() > at.getPageWidth() + 1
                || at.getYDirAdj() > at.getPageHeight() + at.getPageWidth();
    }

    @Override
    protected void endPage(PDPage page) throws IOException {
        PDRectangle box = page.getCropBox();
        boolean turned = page.getRotation() % 180 != 0;
        pages.add(PdfPage.of(
                words, turned ? box.getHeight() : box.getWidth(), turned ? box.getWidth() : box.getHeight()));
        words = new ArrayList<>();
        for (PDAnnotation annotation : page.getAnnotations()) {
            String said = annotation.getContents();
            if ("FreeText".equals(annotation.getSubtype()) && said != null && !said.isBlank()) {
                typed.add(said.replace('\r', '\n'));
            }
        }
    }
}
