package forthright.drafting.publiclog;

import forthright.drafting.Workspace;
import forthright.drafting.issuing.HeldRecord;
import forthright.law.files.FaultsException;
import forthright.law.files.Place;
import forthright.law.files.Spelling;
import forthright.record.Entry;
import forthright.record.PublicLog;
import forthright.record.Register;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;

/** The replies on the record of a workspace, for whoever writes to it or reads it whole. */
final class IssuedReplies {
    private IssuedReplies() {}

    /** What was done, and what had been left half done and was mended first. */
    record Done<T>(T result, List<String> mended) {}

    /** Does something while nobody else writes to the record. */
    static <T> Done<T> alone(
            Workspace workspace,
            String who,
            Function<Register, PublicLog> read,
            BiFunction<Register, PublicLog, T> what) {
        try (HeldRecord held = HeldRecord.by(workspace, who)) {
            Register register = held.register();
            return new Done<>(what.apply(register, read.apply(register)), held.mended());
        }
    }

    /** The whole log. */
    static PublicLog all(Register register) {
        return new PublicLog(register.entries());
    }

    /** As much of the log as tells of the reply that a person names. */
    static PublicLog about(Register register, String name, Workspace workspace) {
        String folder = folder(name, workspace);
        return new PublicLog(register.entriesAbout(folder.substring(folder.lastIndexOf('/') + 1)));
    }

    private static String folder(String name, Workspace workspace) {
        try {
            return workspace.shown(Path.of(name.isBlank() ? "." : name.strip())).replaceAll("/$", "");
        } catch (InvalidPathException e) {
            // A reference may be written as no folder can be called.
            return name.strip();
        }
    }

    private static List<String> references(Workspace workspace) {
        return all(Register.in(workspace.root())).issued().stream()
                .map(Entry::reference)
                .toList();
    }

    /** The issued reply that a person names: by its reference, or by the folder of its case. */
    static Entry named(PublicLog log, String name, Workspace workspace) {
        String folder = folder(name, workspace);
        List<Entry> found = log.issued().stream()
                .filter(entry -> entry.reference().equalsIgnoreCase(name.strip())
                        || entry.folder().equals(folder)
                        || entry.folder().equals("cases/" + name.strip()))
                .toList();
        if (found.isEmpty()) {
            throw FaultsException.error(
                    Place.of(name),
                    "not-issued",
                    "No reply with this reference is on the record.",
                    Spelling.nearest(name, references(workspace))
                            .map("Did you mean \"%s\"?"::formatted)
                            .orElse("A reply comes onto the record with foi issue."));
        }
        if (found.size() > 1) {
            throw FaultsException.error(
                    Place.of(name),
                    "several-replies",
                    "Several replies have this reference.",
                    "Name the folder of the case: %s."
                            .formatted(String.join(
                                    " or ", found.stream().map(Entry::folder).toList())));
        }
        return found.getFirst();
    }
}
