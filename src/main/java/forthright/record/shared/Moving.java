package forthright.record.shared;

import forthright.law.files.Fault;
import forthright.law.files.FaultsException;
import forthright.law.files.Place;
import forthright.law.files.Sha256;
import forthright.record.Audit;
import forthright.record.Entry;
import forthright.record.Register;
import forthright.record.Store;
import forthright.record.ToldFigures;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Brings the record of a workspace's folder into the database that the workspace names: all of it at once, or nothing. The
 * folder is checked before and the database after; its chain is then called otherwise, so that nobody goes on with it.
 */
public final class Moving {
    /** What the chain of the folder is called once it lies in the database. */
    public static final String MOVED = "chain-moved.jsonl";

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final Path root;
    private final Store from;
    private final SharedStore to;

    private Moving(Path root, Store from, SharedStore to) {
        this.root = root;
        this.from = from;
        this.to = to;
    }

    /** What was moved: how many lines, and the hash of the last. */
    public record Moved(int entries, String head) {}

    /** Whether a record lies in the folder of a workspace, of which the database that it names need not know. */
    static boolean isInFolder(Path root, String folder) {
        return Files.exists(root.resolve(folder).resolve("chain.jsonl"));
    }

    /** Moves the record of a workspace. */
    public static Moved move(Path root, String who) {
        Path record = root.resolve(Register.FOLDER);
        if (!Files.exists(record.resolve(Register.SHARED))) {
            throw refused(
                    "not-shared",
                    "Nothing here says which database is to keep the record.",
                    "Write it first: docs/shared-record.md.");
        }
        if (!isInFolder(root, Register.FOLDER)) {
            throw refused(
                    "nothing-to-move",
                    "No record lies in this folder.",
                    "Replies that are issued from now on come into the database by themselves.");
        }
        try (Register.Held ours = Register.inFolder(root).hold(who, PATIENCE);
                Store.Hold theirs = SharedStore.unlooked(root, Register.FOLDER).hold(who, PATIENCE)) {
            ours.register().mend();
            Moved moved = new Moving(root, ours.register().store(), (SharedStore) theirs.store()).all(ours.register());
            Files.move(record.resolve("chain.jsonl"), record.resolve(MOVED), StandardCopyOption.ATOMIC_MOVE);
            return moved;
        } catch (IOException e) {
            throw refused(
                    "not-moved",
                    "The folder of the record could not be read or written.",
                    "Check that you may write in it, then do it again.");
        }
    }

    private Moved all(Register ours) throws IOException {
        List<String> lines = from.lines();
        if (!to.lines().equals(lines)) {
            sound(ours);
            if (!to.lastLine().isEmpty()) {
                throw refused(
                        "another-record",
                        "The database holds a record already, and it is not this one.",
                        "Two records are never made one: give this one a schema of its own.");
            }
            write(ours.entries());
        }
        Register theirs = new Register(root, to);
        sound(theirs);
        return new Moved(lines.size(), Audit.of(theirs).head());
    }

    private static void sound(Register register) {
        List<Fault> faults = Audit.of(register).faults();
        if (!faults.isEmpty()) {
            throw new FaultsException(faults);
        }
    }

    private void write(List<Entry> entries) {
        to.database().whole(Register.FOLDER, writing -> {
            try {
                for (byte[] said : kept()) {
                    writing.now("kept", SharedDeeds.KEPT, Sha256.hex(said), said);
                }
                for (Entry entry : entries) {
                    write(entry, writing);
                }
                for (Map.Entry<String, Map<String, List<String>>> council : told().entrySet()) {
                    SharedTold.add(writing, council.getKey(), council.getValue());
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private void write(Entry entry, Database.Writing writing) throws SQLException, IOException {
        if (entry.deed() == Entry.Deed.ISSUED || entry.deed() == Entry.Deed.SENT) {
            List<String> sent = entry
                    .read(from.text(entry.folder(), Register.RECORD).orElseThrow(), entry.folder())
                    .files()
                    .keySet()
                    .stream()
                    .toList();
            for (String name : from.names(entry.folder())) {
                boolean words = !sent.contains(name) && !name.equals(Register.RECORD);
                writing.now(
                        "file",
                        SharedDeeds.SEALED,
                        SharedDeeds.row(
                                entry,
                                name,
                                words,
                                from.text(entry.folder(), name).orElseThrow()));
            }
        }
        SharedDeeds.line(writing, entry);
        if (entry.deed() == Entry.Deed.ERASED) {
            String word = from.word(entry.folder()).orElse("");
            // An earlier word of a case that was erased again is not kept in a folder either.
            if (Sha256.hex(word).equals(entry.record())) {
                writing.now("word", SharedDeeds.ERASURE, entry.number(), entry.folder(), word);
            }
        }
    }

    private List<byte[]> kept() throws IOException {
        Path folder = root.resolve(Register.FOLDER).resolve("files");
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(Moving::bytes).toList();
        }
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** By council and file. */
    private Map<String, Map<String, List<String>>> told() throws IOException {
        Path folder = root.resolve(ToldFigures.FOLDER);
        Map<String, Map<String, List<String>>> told = new LinkedHashMap<>();
        if (!Files.isDirectory(folder)) {
            return told;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(path -> path.toString().endsWith(".jsonl"))
                    .filter(Files::isRegularFile)
                    .sorted()
                    .toList()) {
                Path named = folder.relativize(file);
                String council = named.getName(0).toString();
                String rest = named.subpath(1, named.getNameCount()).toString().replace('\\', '/');
                told.computeIfAbsent(council, c -> new LinkedHashMap<>()).put(rest, Files.readAllLines(file));
            }
        }
        return told;
    }

    private static FaultsException refused(String code, String what, String remedy) {
        return FaultsException.error(Place.of(Register.FOLDER), code, what, remedy);
    }
}
