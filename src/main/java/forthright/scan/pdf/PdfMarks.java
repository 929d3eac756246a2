package forthright.scan.pdf;

import forthright.scan.Findings;
import forthright.scan.PdfKind;
import java.io.IOException;
import java.util.Set;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentGroup;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentProperties;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDField;
import org.apache.pdfbox.pdmodel.interactive.form.PDNonTerminalField;
import org.apache.pdfbox.pdmodel.interactive.form.PDPushButton;
import org.apache.pdfbox.pdmodel.interactive.form.PDSignatureField;

/** What lies over the pages of a PDF: comments and marks, layers, fields of a form. */
final class PdfMarks {
    private static final Set<String> PLAIN = Set.of("Link", "Widget", "Popup", "PrinterMark", "TrapNet");
    private static final String REDACTION = "Redact";
    private static final Set<String> NOTHING = Set.of("", "Off", "[]");

    private PdfMarks() {}

    static void scan(PDDocument document, Findings findings) throws IOException {
        PdfScan.Tally marks = new PdfScan.Tally();
        PdfScan.Tally redactions = new PdfScan.Tally();
        int number = 0;
        for (PDPage page : document.getPages()) {
            number++;
            for (PDAnnotation annotation : page.getAnnotations()) {
                String kind = annotation.getSubtype() == null ? "" : annotation.getSubtype();
                boolean redaction = kind.equals(REDACTION);
                redactions.add(number, redaction ? 1 : 0);
                marks.add(number, redaction || PLAIN.contains(kind) ? 0 : 1);
            }
        }
        findings.add(PdfKind.ANNOTATION, marks.place(), marks.count());
        findings.add(PdfKind.REDACTION_NOT_APPLIED, redactions.place(), redactions.count());
        findings.add(PdfKind.HIDDEN_LAYER, "", hiddenLayers(document));
        findings.add(PdfKind.FORM_VALUES, "", values(document));
    }

    private static int hiddenLayers(PDDocument document) {
        PDOptionalContentProperties layers = document.getDocumentCatalog().getOCProperties();
        if (layers == null) {
            return 0;
        }
        int hidden = 0;
        for (PDOptionalContentGroup layer : layers.getOptionalContentGroups()) {
            hidden += layers.isGroupEnabled(layer) ? 0 : 1;
        }
        return hidden;
    }

    private static int values(PDDocument document) {
        PDAcroForm form = document.getDocumentCatalog().getAcroForm(null);
        if (form == null) {
            return 0;
        }
        int values = 0;
        for (PDField field : form.getFieldTree()) {
            boolean holds = !(field instanceof PDNonTerminalField)
                    && !(field instanceof PDSignatureField)
                    && !(field instanceof PDPushButton)
                    && !NOTHING.contains(field.getValueAsString().strip());
            values += holds ? 1 : 0;
        }
        return values + (form.hasXFA() ? 1 : 0);
    }
}
