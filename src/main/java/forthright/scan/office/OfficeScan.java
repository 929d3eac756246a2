package forthright.scan.office;

import forthright.scan.Findings;
import forthright.scan.NotScannedException;
import forthright.scan.OfficeKind;
import forthright.scan.Reason;
import forthright.scan.archive.Archive;
import forthright.scan.released.ReleaseCheck;
import java.util.Optional;

/** Looks through a workbook, a document or a presentation. */
public final class OfficeScan {
    private OfficeScan() {}

    /** Whether the parts of an archive make an Office file. */
    public static boolean isOffice(Archive parts) {
        return parts.names().contains("[Content_Types].xml");
    }

    /** Notes what is found. */
    public static void scan(Archive parts, Optional<ReleaseCheck> released, Findings findings) {
        OfficeFile file = OfficeFile.of(parts);
        String main = file.main().orElseThrow(() -> new NotScannedException(Reason.DAMAGED));
        if (main.endsWith(".bin")) {
            throw new NotScannedException(Reason.BINARY_WORKBOOK);
        }
        String root = file.xml(main, none -> false)
                .orElseThrow(() -> new NotScannedException(Reason.DAMAGED))
                .name();
        switch (root) {
            case "workbook" -> new WorkbookScan(file, main, findings).scan(released);
            case "document" -> new WordScan(file, main, findings).scan();
            case "presentation" -> new SlideScan(file, main, findings).scan();
            default -> throw new NotScannedException(Reason.UNKNOWN_FORM);
        }
        Properties.scan(file, findings);
        PartsScan.scan(file, findings);
        file.loose().forEach(part -> findings.add(OfficeKind.LOOSE_PART, PartName.shown(part)));
    }
}
