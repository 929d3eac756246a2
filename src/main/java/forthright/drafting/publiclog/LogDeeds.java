package forthright.drafting.publiclog;

import forthright.drafting.Workspace;
import forthright.law.files.FaultsException;
import forthright.law.files.Place;
import forthright.record.Entry;
import forthright.record.PublicLog;
import forthright.record.Register;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Takes a reply out of the public log, or puts it back; either is a line on the record, with a name and a reason. */
public final class LogDeeds {
    private final Workspace workspace;
    private final LocalDate today;

    /** Deeds of a workspace. */
    public LogDeeds(Workspace workspace, LocalDate today) {
        this.workspace = workspace;
        this.today = today;
    }

    /**
     * What was done.
     *
     * @param line the new line of the record; empty where nothing was left to do
     */
    public record Done(Entry reply, Optional<Entry> line, List<String> mended) {}

    /** Takes a reply out. */
    public Done withdraw(String name, String by, String reason) {
        return noted(
                name,
                by,
                reason,
                (log, register, entry) -> log.withdraw(register, entry, today, by.strip(), reason.strip()));
    }

    /** Puts a reply back. */
    public Done publish(String name, String by, String reason) {
        return noted(
                name,
                by,
                reason,
                (log, register, entry) -> log.publish(register, entry, today, by.strip(), reason.strip()));
    }

    private interface Deed {
        Optional<Entry> of(PublicLog log, Register register, Entry entry);
    }

    private record Noted(Entry reply, Optional<Entry> line) {}

    private Done noted(String name, String by, String reason, Deed deed) {
        said(by, "--by", "Somebody must stand behind this.", "Give your name with --by.");
        said(reason, "--reason", "Whoever reads the record later must know why.", "Give a reason, without names.");
        IssuedReplies.Done<Noted> done = IssuedReplies.alone(
                workspace, by.strip(), record -> IssuedReplies.about(record, name, workspace), (register, log) -> {
                    Entry entry = IssuedReplies.named(log, name, workspace);
                    return new Noted(entry, deed.of(log, register, entry));
                });
        return new Done(done.result().reply(), done.result().line(), done.mended());
    }

    private static void said(String text, String option, String what, String remedy) {
        if (text.isBlank()) {
            throw FaultsException.error(Place.of(option), "nothing-said", what, remedy);
        }
    }
}
