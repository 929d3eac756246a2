package forthright.drafting.publiclog;

import forthright.drafting.Workspace;
import forthright.drafting.issuing.Issuing;
import forthright.law.files.FaultsException;
import forthright.law.files.OneWriter;
import forthright.law.files.Place;
import forthright.law.files.Spelling;
import forthright.law.files.WriterLine;
import forthright.record.Entry;
import forthright.record.PublicLog;
import forthright.record.Register;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;

/** The replies on the record of a workspace, for whoever writes to it or reads it whole. */
final class IssuedReplies {
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private IssuedReplies() {}

    /** What was done, and what had been left half done and was mended first. */
    record Done<T>(T result, List<String> mended) {}

    /** Does something while nobody else writes to the record. */
    static <T> Done<T> alone(Workspace workspace, String who, BiFunction<Register, PublicLog, T> what) {
        Register register = Issuing.register(workspace);
        Path lock = workspace.root().resolve(Issuing.RECORD).resolve("lock");
        try (OneWriter writer = OneWriter.at(lock, Issuing.RECORD + "/lock", who, PATIENCE)) {
            List<String> mended = new ArrayList<>();
            writer.killed().map(WriterLine::wasEnded).ifPresent(mended::add);
            mended.addAll(register.mend());
            return new Done<>(what.apply(register, new PublicLog(register.entries())), mended);
        }
    }

    /** The issued reply that a person names: by its reference, or by the folder of its case. */
    static Entry named(PublicLog log, String name, Workspace workspace) {
        String folder =
                workspace.shown(Path.of(name.isBlank() ? "." : name.strip())).replaceAll("/$", "");
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
                    Spelling.nearest(
                                    name,
                                    log.issued().stream().map(Entry::reference).toList())
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
