package forthright.record;

import forthright.law.files.KeptFiles;
import forthright.law.files.Sha256;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;

/**
 * Why a reply was taken out of the public log, or put back: {@code forthright/log-paper/1}. It is kept under its hash, which
 * the line of the chain holds.
 */
record LogPaper(
        Entry.Deed deed, String reference, String council, String folder, LocalDate on, String by, String reason) {
    private static final SealedForm<LogPaper> FORM =
            new SealedForm<>(LogPaper.class, "forthright/log-paper/1", "paper");

    static LogPaper of(Entry.Deed deed, Entry issued, LocalDate on, String by, String reason) {
        return new LogPaper(deed, issued.reference(), issued.council(), issued.folder(), on, by, reason);
    }

    String text() {
        return FORM.text(this);
    }

    String hash() {
        return Sha256.hex(text());
    }

    /** The paper of a line; stops where it is gone or damaged. */
    static LogPaper read(KeptFiles store, Entry entry) {
        String shownAs = store.shownAs() + "/" + entry.record();
        return FORM.read(new String(store.get(entry.record()), StandardCharsets.UTF_8), shownAs);
    }

    /** Whether a line of the chain says the same. */
    boolean says(Entry entry) {
        return deed == entry.deed()
                && reference.equals(entry.reference())
                && council.equals(entry.council())
                && folder.equals(entry.folder())
                && on.equals(entry.on())
                && by.equals(entry.by());
    }
}
