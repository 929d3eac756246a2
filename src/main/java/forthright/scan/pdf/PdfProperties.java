package forthright.scan.pdf;

import forthright.request.files.UnreadableException;
import forthright.request.files.Xml;
import forthright.scan.Findings;
import forthright.scan.PdfKind;
import forthright.scan.office.FilePaths;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.jspecify.annotations.Nullable;

/** Who made a PDF, from what and how, as its properties say, both the old ones and those in XML. */
final class PdfProperties {
    private static final Set<String> USUAL = Set.of(
            "Title",
            "Author",
            "Subject",
            "Keywords",
            "Creator",
            "Producer",
            "CreationDate",
            "ModDate",
            "Trapped",
            "PTEX.Fullbanner",
            "GTS_PDFXVersion",
            "GTS_PDFXConformance");
    private static final Set<String> HISTORY = Set.of("History", "DerivedFrom", "Ingredients", "Pantry", "Versions");
    private static final Set<String> COMPANY = Set.of("Company", "Manager", "SourceModified", "lastModifiedBy");
    private static final Pattern FILE_NAME =
            Pattern.compile("(?i)\\.(?:docx?|docm|xlsx?|xlsm|pptx?|odt|ods|rtf|msg|pub|indd|csv)\\b");
    private static final String WHERE = "document properties";

    private PdfProperties() {}

    static void scan(PDDocument document, Findings findings) throws IOException {
        PDDocumentInformation old = document.getDocumentInformation();
        if (isSaid(old.getAuthor())) {
            findings.add(PdfKind.PDF_AUTHOR, WHERE);
        }
        if (isSaid(old.getSubject()) || isSaid(old.getKeywords())) {
            findings.add(PdfKind.PDF_NOTES, WHERE);
        }
        findings.add(PdfKind.PDF_CUSTOM_PROPERTIES, WHERE, (int) old.getMetadataKeys().stream()
                .filter(key -> !USUAL.contains(key))
                .map(old::getCustomMetadataValue)
                // The title again, as some programs write it, tells nothing more.
                .filter(value -> isSaid(value) && !value.equals(old.getTitle()))
                .count());
        boolean named = List.of(COSName.TITLE, COSName.CREATOR, COSName.PRODUCER).stream()
                .map(key -> old.getCOSObject().getString(key))
                .anyMatch(PdfProperties::namesFile);
        if (named) {
            findings.add(PdfKind.PDF_PATH, WHERE);
        }
        PDMetadata metadata = document.getDocumentCatalog().getMetadata();
        if (metadata != null) {
            xml(metadata.toByteArray(), findings);
        }
    }

    private static boolean isSaid(@Nullable String text) {
        return text != null && !text.isBlank();
    }

    private static boolean namesFile(@Nullable String text) {
        return text != null && (FilePaths.isIn(text) || FILE_NAME.matcher(text).find());
    }

    private static void xml(byte[] bytes, Findings findings) {
        try {
            walk(Xml.parse(bytes, any -> true), findings);
        } catch (UnreadableException e) {
            findings.add(PdfKind.PRIVATE_DATA, "metadata that cannot be read");
        }
    }

    private static void walk(Xml element, Findings findings) {
        boolean said = !all(element).isBlank();
        switch (element.name()) {
            // What a standard says of itself is no property of this file.
            case "schemas" -> {
                return;
            }
            case "creator", "Author" -> note(said, PdfKind.PDF_AUTHOR, findings);
            case "subject", "description", "Keywords" -> note(said, PdfKind.PDF_NOTES, findings);
            case "title", "Title" -> note(namesFile(all(element)), PdfKind.PDF_PATH, findings);
            default -> {
                note(HISTORY.contains(element.name()), PdfKind.EDIT_HISTORY, findings);
                note(said && COMPANY.contains(element.name()), PdfKind.PDF_CUSTOM_PROPERTIES, findings);
            }
        }
        element.children().forEach(child -> walk(child, findings));
    }

    private static void note(boolean found, PdfKind kind, Findings findings) {
        if (found) {
            findings.add(kind, WHERE);
        }
    }

    private static String all(Xml element) {
        StringBuilder text = new StringBuilder(element.text());
        element.children().forEach(child -> text.append(all(child)));
        return text.toString().strip();
    }
}
