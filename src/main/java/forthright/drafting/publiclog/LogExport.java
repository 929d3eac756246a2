package forthright.drafting.publiclog;

import forthright.disclosurelog.LogEntry;
import forthright.disclosurelog.PageNames;
import forthright.disclosurelog.Redaction;
import forthright.disclosurelog.Site;
import forthright.disclosurelog.SiteFolder;
import forthright.document.HtmlLetter;
import forthright.drafting.Workspace;
import forthright.drafting.issuing.Issuing;
import forthright.drafting.publiclog.LogReading.Read;
import forthright.law.files.Faults;
import forthright.law.files.OneWriter;
import forthright.law.files.WriterLine;
import forthright.record.Entry;
import forthright.record.PublicLog;
import forthright.record.Register;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/** Writes the public log: every issued reply that nobody has taken out, without whoever asked. */
public final class LogExport {
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final int BELOW = 2;

    private final Workspace workspace;

    /** Exports the log of a workspace. */
    public LogExport(Workspace workspace) {
        this.workspace = workspace;
    }

    /**
     * What was written.
     *
     * @param waiting replies that were left out until a person has looked at them
     * @param withdrawn how many were left out because somebody took them out
     * @param mended what had been left half done on the record
     */
    public record Exported(List<LogEntry> replies, List<Waiting> waiting, int withdrawn, List<String> mended) {
        public Exported {
            replies = List.copyOf(replies);
            waiting = List.copyOf(waiting);
        }
    }

    /**
     * A reply of which it is unsure whether it tells who asked.
     *
     * @param folder of its case
     */
    public record Waiting(String reference, String folder, List<Redaction.Unsure> unsure) {
        public Waiting {
            unsure = List.copyOf(unsure);
        }
    }

    /**
     * Writes the log.
     *
     * @param council only the replies of this council; empty for all
     */
    public Exported to(Path folder, String council) {
        IssuedReplies.Done<PublicLog> read =
                IssuedReplies.alone(workspace, "foi log export", IssuedReplies::all, (register, log) -> log);
        Path lock = workspace.root().resolve(Register.FOLDER).resolve("log-lock");
        try (OneWriter writer = OneWriter.at(lock, Register.FOLDER + "/log-lock", "foi log export", PATIENCE)) {
            List<String> mended = new ArrayList<>(read.mended());
            writer.killed().map(WriterLine::wasEnded).ifPresent(mended::add);
            return write(folder, council, read.result(), mended);
        }
    }

    private Exported write(Path folder, String council, PublicLog log, List<String> mended) {
        Register register = Issuing.register(workspace);
        LogReading reading = new LogReading(workspace, register, log::isErased);
        Map<String, String> names = PageNames.of(log.issued());
        Faults faults = new Faults();
        List<LogEntry> entries = new ArrayList<>();
        List<Waiting> waiting = new ArrayList<>();
        int withdrawn = 0;
        for (Entry entry : log.issued()) {
            if (!council.isEmpty() && !entry.council().equals(council)) {
                continue;
            }
            if (log.isWithdrawn(entry)) {
                withdrawn++;
                continue;
            }
            Read reply = reading.read(entry, faults);
            if (reply.waits()) {
                waiting.add(new Waiting(
                        entry.reference(), entry.folder(), reply.redaction().unsure()));
            } else {
                entries.add(reply.as(
                        names.getOrDefault(entry.folder(), ""), LogEntry.idOf(entry.record()), log.since(entry)));
            }
        }
        faults.stopIfAny();
        LocalDate updated = log.updated(council).orElse(LocalDate.EPOCH);
        List<String> authorities =
                entries.stream().map(LogEntry::authority).distinct().toList();
        String authority = authorities.size() == 1 ? authorities.getFirst() : "";
        SortedMap<String, byte[]> files = Site.files(entries, authority, council, updated, HtmlLetter.within(BELOW));
        new SiteFolder(folder, workspace.shown(folder)).replaceWith(files);
        return new Exported(entries, waiting, withdrawn, mended);
    }
}
