package forthright.scan.pdf;

import forthright.scan.Findings;
import forthright.scan.PdfKind;
import forthright.scan.office.FilePaths;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.jspecify.annotations.Nullable;

/** Every object in a PDF, whether or not a page uses it: programs, files, pages that were taken out. */
final class PdfObjects {
    private static final int DEEPEST = 30;
    private static final COSName FILE_DATA = COSName.getPDFName("EmbeddedFile");
    private static final COSName PRIVATE = COSName.getPDFName("PieceInfo");
    private static final COSName THUMBNAIL = COSName.getPDFName("Thumb");
    private static final COSName PROGRAM = COSName.getPDFName("JavaScript");

    private final PDDocument document;
    private final Findings findings;
    private final Set<COSBase> pages = Collections.newSetFromMap(new IdentityHashMap<>());
    private int programs;
    private int files;
    private int removed;
    private int kept;
    private int paths;

    PdfObjects(PDDocument document, Findings findings) {
        this.document = document;
        this.findings = findings;
    }

    void scan() {
        for (PDPage page : document.getPages()) {
            pages.add(page.getCOSObject());
        }
        for (COSObjectKey key : document.getDocument().getXrefTable().keySet()) {
            COSBase object = document.getDocument().getObjectFromPool(key).getObject();
            if (object instanceof COSDictionary dictionary && isRemovedPage(dictionary)) {
                removed++;
            }
            look(object, 0);
        }
        look(document.getDocument().getTrailer(), 0);
        findings.add(PdfKind.JAVASCRIPT, "", programs);
        findings.add(PdfKind.ATTACHMENT, "", files);
        findings.add(PdfKind.REMOVED_PAGE, "", removed);
        findings.add(PdfKind.PRIVATE_DATA, "", kept);
        findings.add(PdfKind.PDF_PATH, "links", paths);
    }

    private boolean isRemovedPage(COSDictionary dictionary) {
        return COSName.PAGE.equals(dictionary.getCOSName(COSName.TYPE)) && !pages.contains(dictionary);
    }

    /** An object and what stands directly in it; what it refers to has its own turn. */
    private void look(@Nullable COSBase object, int depth) {
        if (depth > DEEPEST || object == null || object instanceof COSObject) {
            return;
        }
        if (object instanceof COSArray array) {
            for (int i = 0; i < array.size(); i++) {
                look(array.get(i), depth + 1);
            }
        } else if (object instanceof COSDictionary dictionary) {
            note(dictionary);
            for (COSName name : dictionary.keySet()) {
                look(dictionary.getItem(name), depth + 1);
            }
        }
    }

    private void note(COSDictionary dictionary) {
        boolean acts = PROGRAM.equals(dictionary.getCOSName(COSName.S));
        programs += acts ? 1 : 0;
        files += FILE_DATA.equals(dictionary.getCOSName(COSName.TYPE))
                        || (dictionary.containsKey(COSName.EF) && !isLinked(dictionary))
                ? 1
                : 0;
        kept += dictionary.containsKey(PRIVATE) || dictionary.containsKey(THUMBNAIL) ? 1 : 0;
        String address = dictionary.getString(COSName.URI, "");
        paths += FilePaths.isIn(address) ? 1 : 0;
    }

    /** A file's data counts once: where it is an object that says what it is. */
    private static boolean isLinked(COSDictionary specification) {
        COSDictionary files = specification.getCOSDictionary(COSName.EF);
        if (files == null) {
            return false;
        }
        for (COSName name : files.keySet()) {
            boolean data = files.getDictionaryObject(name) instanceof COSDictionary stream
                    && FILE_DATA.equals(stream.getCOSName(COSName.TYPE));
            if (data) {
                return true;
            }
        }
        return false;
    }
}
