package forthright.scan.pdf;

import forthright.request.files.PdfFonts;
import forthright.scan.Findings;
import forthright.scan.NotScannedException;
import forthright.scan.PdfKind;
import forthright.scan.Reason;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.font.FontMappers;

/** Looks through a PDF. */
public final class PdfScan {
    private static final int MOST_PAGES = 1000;
    private static final int MOST_NAMED = 12;

    static {
        FontMappers.set(new PdfFonts());
    }

    private final PDDocument document;
    private final Findings findings;

    private PdfScan(PDDocument document, Findings findings) {
        this.document = document;
        this.findings = findings;
    }

    /** Notes what is found. */
    public static void scan(byte[] bytes, Findings findings) {
        Revisions.scan(bytes, findings);
        try (PDDocument document = Loader.loadPDF(bytes, "", null, null, IOUtils.createMemoryOnlyStreamCache())) {
            if (document.getNumberOfPages() > MOST_PAGES) {
                throw new NotScannedException(Reason.TOO_COMPLEX);
            }
            if (document.getNumberOfPages() == 0) {
                throw new NotScannedException(Reason.DAMAGED);
            }
            PdfProperties.scan(document, findings);
            new PdfObjects(document, findings).scan();
            PdfMarks.scan(document, findings);
            new PdfScan(document, findings).pages();
        } catch (InvalidPasswordException e) {
            throw new NotScannedException(Reason.LOCKED);
        } catch (IOException e) {
            throw new NotScannedException(Reason.DAMAGED);
        }
    }

    private void pages() throws IOException {
        Tally unseen = new Tally();
        Tally covered = new Tally();
        Tally outside = new Tally();
        int number = 0;
        for (PDPage page : document.getPages()) {
            number++;
            PageSight.Counted counted = new PageSight(page).count();
            unseen.add(number, counted.unseen());
            covered.add(number, counted.covered());
            outside.add(number, counted.outside());
        }
        findings.add(PdfKind.TEXT_NOT_SHOWN, unseen.place(), unseen.count);
        findings.add(PdfKind.COVERED_TEXT, covered.place(), covered.count);
        findings.add(PdfKind.TEXT_OFF_PAGE, outside.place(), outside.count);
    }

    /** How many there are, and on which pages. */
    static final class Tally {
        private final List<Integer> pages = new ArrayList<>();
        private int count;

        void add(int page, int more) {
            if (more > 0) {
                pages.add(page);
                count += more;
            }
        }

        int count() {
            return count;
        }

        String place() {
            String said = pages.stream().limit(MOST_NAMED).map(String::valueOf).collect(Collectors.joining(", "));
            String more = pages.size() > MOST_NAMED ? " and %d more".formatted(pages.size() - MOST_NAMED) : "";
            return (pages.size() == 1 ? "page " : "pages ") + said + more;
        }
    }
}
