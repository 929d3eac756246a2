package forthright.record.shared;

import forthright.law.files.FaultsException;
import forthright.law.files.Place;
import forthright.law.files.Sha256;
import forthright.law.files.WholeFile;
import forthright.record.ApplicantsWords;
import forthright.record.Entry;
import forthright.record.Erasures;
import forthright.record.Register;
import forthright.record.Store.ToSeal;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What is done to a shared record: each deed one transaction, with whatever of it belongs in the folder of the case. */
record SharedDeeds(Path root, Database database) {
    static final String KEPT = "INSERT INTO kept VALUES (?, ?) ON CONFLICT DO NOTHING";
    static final String SEALED = "INSERT INTO sealed VALUES (?, ?, ?, ?)";
    static final String ERASURE = "INSERT INTO erasure VALUES (?, ?, ?)";

    void seal(ToSeal sealing) {
        Entry entry = sealing.entry();
        List<Object[]> kept = sealing.councilFiles().stream()
                .map(said -> new Object[] {Sha256.hex(said), said})
                .toList();
        List<Object[]> files = new ArrayList<>();
        sealing.files().forEach((name, said) -> files.add(row(entry, name, false, said)));
        sealing.words().forEach((name, said) -> files.add(row(entry, name, true, said)));
        database.whole(entry.folder(), writing -> {
            alone(writing);
            writing.many("council files", KEPT, kept);
            writing.many("files", SEALED, files);
            SharedTold.add(writing, entry.council(), sealing.told());
            line(writing, entry);
        });
        lay(entry.folder(), sealing.files());
    }

    static Object[] row(Entry entry, String name, boolean words, String said) {
        return new Object[] {entry.folder(), name, words, said.getBytes(StandardCharsets.UTF_8)};
    }

    /** Whoever has the right to write has this lock already; nobody else gets it meanwhile. */
    private void alone(Database.Writing writing) throws SQLException {
        writing.now("patience", "SET LOCAL lock_timeout TO '20s'");
        writing.now(
                "alone", "SELECT pg_advisory_xact_lock(?)", database.settings().lock());
    }

    static void line(Database.Writing writing, Entry entry) throws SQLException {
        writing.now("chain", "INSERT INTO chain (line) VALUES (?)", entry.line());
    }

    void layOut(String folder) {
        Map<String, String> files = new HashMap<>();
        database.list(
                        "sealed",
                        "SELECT said, name FROM sealed WHERE folder = ? AND NOT words",
                        row -> Map.entry(row.getString(2), Database.said(row)),
                        folder)
                .forEach(file -> files.put(file.getKey(), file.getValue()));
        lay(folder, files);
    }

    /** The sealed record itself is not laid out: who finds it must not take the folder for the record. */
    private void lay(String folder, Map<String, String> files) {
        try {
            for (Map.Entry<String, String> file : files.entrySet()) {
                Path path = root.resolve(folder).resolve(Register.ISSUED).resolve(file.getKey());
                boolean there = file.getKey().equals(Register.RECORD)
                        || (Files.isRegularFile(path) && Files.readString(path).equals(file.getValue()));
                if (!there) {
                    WholeFile.write(path, file.getValue());
                }
            }
        } catch (IOException e) {
            throw FaultsException.error(
                    Place.of(folder),
                    "not-laid-out",
                    "This is sealed and on the shared record, but its letter could not be laid into the folder of the case.",
                    "Make room on the disk, or see that you may write there; then issue it again, which lays it there.");
        }
    }

    void erase(Entry entry, String word) {
        database.whole(entry.folder(), writing -> {
            alone(writing);
            writing.now("note", "INSERT INTO unfinished (line, said) VALUES (?, ?)", entry.line(), word);
        });
        complete(entry, word);
    }

    /** Everything after the word was given; done again, it changes nothing. */
    private void complete(Entry entry, String word) {
        Path folder = root.resolve(entry.folder());
        List<String> sealed = database.list(
                "words",
                "SELECT DISTINCT name FROM sealed WHERE words AND (folder = ? OR starts_with(folder, ?))",
                Database::text,
                entry.folder(),
                letters(entry.folder()));
        try {
            for (Path path : ApplicantsWords.in(folder, sealed).words()) {
                Files.deleteIfExists(path);
            }
        } catch (IOException e) {
            throw Erasures.notErased(entry.folder());
        }
        database.whole(entry.folder(), writing -> {
            alone(writing);
            line(writing, entry);
            writing.now("word", ERASURE, entry.number(), entry.folder(), word);
            writing.now(
                    "erase",
                    "DELETE FROM sealed WHERE words AND (folder = ? OR starts_with(folder, ?))",
                    entry.folder(),
                    letters(entry.folder()));
            writing.now("cross out", "DELETE FROM unfinished");
        });
    }

    void note(Entry entry, String paper) {
        byte[] said = paper.getBytes(StandardCharsets.UTF_8);
        database.whole(entry.folder(), writing -> {
            alone(writing);
            writing.now("paper", KEPT, Sha256.hex(said), said);
            line(writing, entry);
        });
    }

    boolean isUnfinished() {
        return unfinished().isPresent();
    }

    private record Unfinished(String line, String word) {}

    private Optional<Unfinished> unfinished() {
        return database.one(
                "unfinished",
                "SELECT line, said FROM unfinished",
                row -> new Unfinished(row.getString(1), row.getString(2)));
    }

    List<String> mend() {
        return unfinished()
                .flatMap(begun -> Entry.of(begun.line(), SharedStore.CHAIN).map(entry -> {
                    complete(entry, begun.word());
                    return Erasures.finished(entry);
                }))
                .stream()
                .toList();
    }

    /** How the folders of a case's letters begin. */
    static String letters(String folder) {
        return folder + "/" + Register.LETTERS + "/";
    }
}
