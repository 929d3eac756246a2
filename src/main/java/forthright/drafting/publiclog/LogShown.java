package forthright.drafting.publiclog;

import forthright.disclosurelog.Redaction;
import forthright.disclosurelog.Settled;
import forthright.drafting.Workspace;
import forthright.drafting.issuing.Issuing;
import forthright.law.files.Faults;
import forthright.record.Entry;
import forthright.record.PublicLog;
import forthright.record.Register;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What the log would show of one reply, what it leaves out, and what a person must settle first.
 *
 * @param folder of its case
 * @param withdrawal who took it out of the log; empty where nobody did
 */
public record LogShown(String reference, String folder, Optional<Entry> withdrawal, Redaction redaction) {
    /** Looks at the reply that a person names. */
    public static LogShown of(Workspace workspace, String name) {
        Register register = Issuing.register(workspace);
        PublicLog log = IssuedReplies.about(register, name, workspace);
        Entry entry = IssuedReplies.named(log, name, workspace);
        Faults faults = new Faults();
        LogShown shown = of(entry, log, new LogReading(workspace, register, log::isErased), faults);
        faults.stopIfAny();
        return shown;
    }

    /** Every reply on the record, in the order in which they came onto it. */
    public static List<LogShown> all(Workspace workspace) {
        Register register = Issuing.register(workspace);
        PublicLog log = IssuedReplies.all(register);
        LogReading reading = new LogReading(workspace, register, log::isErased);
        Faults faults = new Faults();
        List<LogShown> all = log.issued().stream()
                .map(entry -> of(entry, log, reading, faults))
                .toList();
        faults.stopIfAny();
        return all;
    }

    private static LogShown of(Entry entry, PublicLog log, LogReading reading, Faults faults) {
        return new LogShown(
                entry.reference(),
                entry.folder(),
                log.withdrawal(entry),
                reading.read(entry, faults).redaction());
    }

    /** The file in which a person settles what is unsure. */
    public static String file(String folder) {
        return folder + "/" + Settled.NAME;
    }

    /** What to write there: each in doubt once, to be moved under {@code keep} where it may stay. */
    public static String toWrite(List<Redaction.Unsure> unsure, LocalDate today) {
        return unsure.stream()
                .map(each -> "  - words: %s%n    by: YOUR NAME%n    on: %s%n    reason: WHY%n"
                        .formatted(quoted(each.words()), today))
                .collect(Collectors.joining(
                        "",
                        "# yaml-language-server: $schema=../../docs/schemas/case-log.schema.json%nremove:%n"
                                .formatted(),
                        ""));
    }

    /** As YAML reads it back whatever is in it. */
    private static String quoted(String words) {
        return "\"" + words.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }
}
