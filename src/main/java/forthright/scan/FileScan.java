package forthright.scan;

import forthright.request.files.Form;
import forthright.request.files.PlainText;
import forthright.request.files.Signature;
import forthright.request.files.UnreadableException;
import forthright.scan.Scanned.Failure;
import forthright.scan.archive.Archive;
import forthright.scan.office.OfficeScan;
import forthright.scan.pdf.PdfScan;
import forthright.scan.picture.PictureScan;
import forthright.scan.released.ReleaseCheck;
import forthright.scan.released.Released;
import forthright.scan.text.CsvScan;
import forthright.scan.text.MailScan;
import forthright.scan.text.PageScan;
import forthright.scan.text.PlainScan;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Looks through the bytes of one file, and of the files in it. Whatever a parser throws ends as a reason. */
final class FileScan {
    /** The largest file that is looked through, in bytes. */
    static final int LARGEST = 50 * 1024 * 1024;

    private static final int DEEPEST = 3;
    private static final Pattern LEFT_BY_SYSTEM =
            Pattern.compile("(?i)(?:.*/)?(?:__MACOSX/.*|\\.DS_Store|Thumbs\\.db|desktop\\.ini|~\\$.*)");

    private final Optional<Released> released;
    private final List<Failure> failures = new ArrayList<>();

    private FileScan(Optional<Released> released) {
        this.released = released;
    }

    /** What was found, and what could not be looked through. */
    record Result(List<Finding> findings, List<Failure> failures) {
        Result {
            findings = List.copyOf(findings);
            failures = List.copyOf(failures);
        }
    }

    static Result of(byte[] bytes, String name, Optional<Released> released) {
        FileScan scan = new FileScan(released);
        List<Finding> findings = scan.look(bytes, name, "", 0);
        return new Result(findings, scan.failures);
    }

    private List<Finding> look(byte[] bytes, String name, String place, int depth) {
        Findings findings = new Findings();
        try {
            open(bytes, name, place, depth, findings);
        } catch (NotScannedException e) {
            failures.add(new Failure(place, e.reason()));
        } catch (UnreadableException e) {
            failures.add(new Failure(place, Reason.of(e.refusal())));
        } catch (StackOverflowError | OutOfMemoryError e) {
            failures.add(new Failure(place, Reason.TOO_COMPLEX));
        } catch (RuntimeException e) {
            failures.add(new Failure(place, Reason.DAMAGED));
        }
        return findings.inOrder();
    }

    private void open(byte[] bytes, String name, String place, int depth, Findings findings) {
        if (bytes.length > LARGEST) {
            throw new NotScannedException(Reason.TOO_LARGE);
        }
        if (depth > DEEPEST) {
            throw new NotScannedException(Reason.TOO_COMPLEX);
        }
        if (bytes.length > 2 && bytes[0] == 'P' && bytes[1] == 'K' && bytes[2] < 9) {
            zipped(bytes, place, depth, findings);
            return;
        }
        if (PictureScan.isPicture(bytes)) {
            PictureScan.scan(bytes, findings);
            return;
        }
        Form form = Signature.tell(bytes, name);
        switch (form) {
            case PDF -> PdfScan.scan(bytes, findings);
            case PAGE -> PageScan.scan(PlainText.decode(bytes), findings);
            case MAIL ->
                MailScan.scan(
                        bytes,
                        findings,
                        (called, inner) ->
                                findings.addAll(look(inner, called, within(place, called), depth + 1), called));
            case TEXT, MARKDOWN -> text(PlainText.decode(bytes), name.toLowerCase(Locale.ROOT), findings);
            case WORD -> throw new NotScannedException(Reason.DAMAGED);
        }
    }

    private void text(String text, String name, Findings findings) {
        if (name.endsWith(".csv") || name.endsWith(".tsv")) {
            CsvScan.scan(text, released.map(ReleaseCheck::new), findings);
        } else {
            PlainScan.scan(text, name.endsWith(".md"), findings);
        }
    }

    private void zipped(byte[] bytes, String place, int depth, Findings findings) {
        Archive parts = Archive.of(bytes);
        findings.add(OfficeKind.SURPLUS_DATA, "", parts.hasSurplus() ? 1 : 0);
        if (OfficeScan.isOffice(parts)) {
            OfficeScan.scan(parts, released.map(ReleaseCheck::new), findings);
            return;
        }
        if (parts.names().contains("META-INF/manifest.xml") && parts.names().contains("content.xml")) {
            throw new NotScannedException(Reason.OPEN_DOCUMENT);
        }
        for (String name : parts.names()) {
            if (LEFT_BY_SYSTEM.matcher(name).matches()) {
                findings.add(TextKind.ARCHIVE_LEFTOVER, name);
            } else if (!name.endsWith("/")) {
                byte[] inner = parts.part(name).orElseThrow();
                findings.addAll(look(inner, name, within(place, name), depth + 1), name);
            }
        }
    }

    private static String within(String outer, String inner) {
        return outer.isEmpty() ? inner : outer + ": " + inner;
    }
}
