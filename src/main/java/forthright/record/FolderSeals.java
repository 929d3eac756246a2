package forthright.record;

import forthright.law.files.FaultsException;
import forthright.law.files.FileStore;
import forthright.law.files.Place;
import forthright.law.files.Sha256;
import forthright.law.files.WholeFile;
import forthright.record.Store.ToSeal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;
import java.util.Map;

/** Seals in folders: what is put together beside is moved to its place at once, and noted before and crossed out after. */
final class FolderSeals {
    /** The folder in which something is put together before it is sealed. */
    static final String PART = ".issued-part";

    private final Steps steps;
    private final FileStore store;

    /**
     * Seals in a record's folder.
     *
     * @param store where the files of councils are kept
     */
    FolderSeals(Steps steps, FileStore store) {
        this.steps = steps;
        this.store = store;
    }

    void seal(ToSeal sealing) {
        Entry entry = sealing.entry();
        Path folder = steps.folder(entry.folder());
        boolean sealed = false;
        try {
            for (byte[] file : sealing.councilFiles()) {
                steps.step("council file", () -> store.put(file));
            }
            steps.note(entry);
            putTogether(folder.resolve(PART), sealing);
            steps.step(
                    "seal",
                    () -> Files.move(
                            folder.resolve(PART), folder.resolve(Register.ISSUED), StandardCopyOption.ATOMIC_MOVE));
            sealed = true;
            steps.step("told", () -> told(entry.council()).add(sealing.told()));
            steps.onTheChain(entry);
            steps.crossOut();
        } catch (IOException e) {
            throw sealed ? unfinished(entry.folder()) : Steps.unwritable(entry.folder());
        }
    }

    private void putTogether(Path part, ToSeal sealing) throws IOException {
        Steps.remove(part);
        Map<String, String> all = new LinkedHashMap<>(sealing.files());
        all.putAll(sealing.words());
        for (Map.Entry<String, String> file : all.entrySet()) {
            steps.step(file.getKey(), () -> WholeFile.write(part.resolve(file.getKey()), file.getValue()));
        }
    }

    /** Finishes or takes away what was being sealed; says what, for a person. */
    String finish(Entry entry) throws IOException {
        Path caseFolder = steps.folder(entry.folder());
        Path record = caseFolder.resolve(Register.ISSUED).resolve(Register.RECORD);
        boolean sealed = Files.isRegularFile(record)
                && Sha256.hex(Files.readAllBytes(record)).equals(entry.record());
        if (!sealed) {
            Steps.remove(caseFolder.resolve(PART));
            return "%s %s was not sealed to its end: it was not issued. Issue it again."
                    .formatted(entry.inWords(), entry.reference());
        }
        OnRecord reply = entry.read(Files.readString(record), entry.folder());
        told(reply.council()).addTheRest(ToldFigures.linesByFile(reply.told()));
        steps.onTheChain(entry);
        return "%s %s had been sealed, and is now on the record.".formatted(entry.inWords(), entry.reference());
    }

    private ToldFolder told(String council) {
        return new ToldFolder(steps.folder(ToldFigures.FOLDER + "/" + council));
    }

    private static FaultsException unfinished(String where) {
        return FaultsException.error(
                Place.of(where),
                "not-finished",
                "The reply is sealed, but the record could not be written to its end.",
                "Make room on the disk, or see that you may write in cases; then issue it again, which finishes it.");
    }
}
