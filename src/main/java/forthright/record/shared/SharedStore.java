package forthright.record.shared;

import forthright.law.files.FaultsException;
import forthright.law.files.KeptFiles;
import forthright.law.files.OneWriter;
import forthright.law.files.Place;
import forthright.law.files.Sha256;
import forthright.law.files.WholeFile;
import forthright.law.files.WriterLine;
import forthright.record.ApplicantsWords;
import forthright.record.Entry;
import forthright.record.Erasures;
import forthright.record.Register;
import forthright.record.Store;
import forthright.record.ToldFigures;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;

/** A record in a database. What is sent is laid into the folder of its case too, as a copy from which nothing is read. */
public final class SharedStore implements Store {
    static final String SEALED = "INSERT INTO sealed VALUES (?, ?, ?, ?)";
    static final String ERASURE = "INSERT INTO erasure VALUES (?, ?, ?)";

    private static final String CHAIN = "shared-record/chain";

    private final Path root;
    private final Database database;
    private volatile Ahead ahead = Ahead.NOTHING;

    private SharedStore(Path root, Database database) {
        this.root = root;
        this.database = database;
    }

    /** The record that a file in the record's folder names; stops where another one lies in the folder itself. */
    public static SharedStore of(Path root, String folder) {
        SharedStore store = unlooked(root, folder);
        if (Moving.isInFolder(root, folder)) {
            throw FaultsException.error(
                    Place.of(folder + "/" + Register.SHARED),
                    "two-records",
                    "A record lies in this folder too, and no command would see it any more.",
                    "Bring it into the database: foi record move. Or take this file away, and go on with the folder.");
        }
        return store;
    }

    /** The same, whatever lies in the folder. */
    static SharedStore unlooked(Path root, String folder) {
        return new SharedStore(root, Database.shared(Settings.in(root, folder)));
    }

    /** The same on a connection of its own; {@code at} is told of every statement before and after it is done. */
    static SharedStore watched(Path root, String folder, Consumer<String> at) {
        return new SharedStore(root, Database.own(Settings.in(root, folder), at));
    }

    Database database() {
        return database;
    }

    @Override
    public String whereKept() {
        Settings settings = database.settings();
        return "the database %s on %s, schema %s".formatted(settings.database(), settings.host(), settings.schema());
    }

    @Override
    public String chainShownAs() {
        return CHAIN;
    }

    private static String text(ResultSet row) throws SQLException {
        return row.getString(1);
    }

    private static String said(ResultSet row) throws SQLException {
        return new String(row.getBytes(1), StandardCharsets.UTF_8);
    }

    @Override
    public String lastLine() {
        return database.one("head", "SELECT line FROM chain ORDER BY number DESC LIMIT 1", SharedStore::text)
                .orElse("");
    }

    @Override
    public List<String> lines() {
        return database.list("lines", "SELECT line FROM chain ORDER BY number", SharedStore::text);
    }

    @Override
    public List<Numbered> linesNaming(String name) {
        // Letters of another alphabet may be lowered otherwise there than here: then all are looked at here.
        if (!StandardCharsets.US_ASCII.newEncoder().canEncode(name)) {
            return database.list("lines", "SELECT number, line FROM chain ORDER BY number", SharedStore::numbered);
        }
        return database.list(
                "lines",
                "SELECT number, line FROM chain WHERE deed <> 'ISSUED' OR lower(reference) = lower(?) OR lower(split_part(folder, '/', 2)) = lower(?) ORDER BY number",
                SharedStore::numbered,
                name,
                name);
    }

    private static Numbered numbered(ResultSet row) throws SQLException {
        return new Numbered(row.getInt(1), row.getString(2));
    }

    @Override
    public List<String> linesFrom(long place) {
        return database.list(
                "lines", "SELECT line FROM chain WHERE place >= ? ORDER BY number", SharedStore::text, place);
    }

    @Override
    public Optional<String> lineAt(long place, int length) {
        return database.one(
                "line",
                "SELECT line FROM chain WHERE place = ? AND octet_length(convert_to(line, 'UTF8')) = ?",
                SharedStore::text,
                place,
                length);
    }

    @Override
    public boolean isSealed(String folder) {
        return text(folder, Register.RECORD).isPresent();
    }

    @Override
    public Optional<String> text(String folder, String name) {
        Ahead read = ahead;
        return read.knows(folder, name)
                ? Optional.ofNullable(read.files().get(folder)).map(files -> files.get(name))
                : database.one(
                        "sealed",
                        "SELECT said FROM sealed WHERE folder = ? AND name = ?",
                        SharedStore::said,
                        folder,
                        name);
    }

    /**
     * What was fetched at once.
     *
     * @param names the names that were asked for; none where everything was
     * @param files by folder and name
     */
    private record Ahead(Set<String> folders, Set<String> names, Map<String, SortedMap<String, String>> files) {
        static final Ahead NOTHING = new Ahead(Set.of(), Set.of(), Map.of());

        boolean knows(String folder, String name) {
            return folders.contains(folder) && (names.isEmpty() || names.contains(name));
        }

        boolean knows(String folder) {
            return folders.contains(folder) && names.isEmpty();
        }
    }

    private record File(String folder, String name, String said) {}

    @Override
    public void willBeRead(Collection<String> folders, Collection<String> names) {
        if (folders.isEmpty()) {
            ahead = Ahead.NOTHING;
            return;
        }
        Map<String, SortedMap<String, String>> files = new HashMap<>();
        database.list(
                        "sealed",
                        "SELECT said, folder, name FROM sealed WHERE folder = ANY(?) AND (? OR name = ANY(?))",
                        row -> new File(row.getString(2), row.getString(3), said(row)),
                        folders,
                        names.isEmpty(),
                        names)
                .forEach(file -> files.computeIfAbsent(file.folder(), each -> new TreeMap<>())
                        .put(file.name(), file.said()));
        ahead = new Ahead(Set.copyOf(folders), Set.copyOf(names), files);
    }

    @Override
    public List<String> names(String folder) {
        Ahead read = ahead;
        return read.knows(folder)
                ? List.copyOf(read.files().getOrDefault(folder, new TreeMap<>()).keySet())
                : database.list(
                        "names",
                        "SELECT name FROM sealed WHERE folder = ? ORDER BY name COLLATE \"C\"",
                        SharedStore::text,
                        folder);
    }

    @Override
    public Known known() {
        return new Known(
                database.list("folders", "SELECT DISTINCT folder FROM sealed", SharedStore::text),
                database.list("erased", "SELECT DISTINCT folder FROM erasure", SharedStore::text));
    }

    @Override
    public List<String> letters(String caseFolder) {
        return database.list(
                "letters",
                "SELECT DISTINCT folder COLLATE \"C\" FROM chain WHERE deed = 'SENT' AND lower(split_part(folder, '/', 2)) = lower(split_part(?, '/', 2)) AND starts_with(folder, ?) ORDER BY 1",
                SharedStore::text,
                caseFolder,
                caseFolder + "/" + Register.LETTERS + "/");
    }

    @Override
    public Optional<String> word(String caseFolder) {
        return database.one(
                "word",
                "SELECT said FROM erasure WHERE folder = ? ORDER BY number DESC LIMIT 1",
                SharedStore::text,
                caseFolder);
    }

    @Override
    public List<String> wordsElsewhere(String caseFolder) {
        return database.list(
                "words",
                "SELECT folder || '/issued/' || name FROM sealed WHERE words AND (folder = ? OR starts_with(folder, ?)) ORDER BY 1",
                SharedStore::text,
                caseFolder,
                caseFolder + "/" + Register.LETTERS + "/");
    }

    @Override
    public KeptFiles kept() {
        return new Kept(database);
    }

    private record Kept(Database database) implements KeptFiles {
        @Override
        public String shownAs() {
            return "shared-record/files";
        }

        @Override
        public byte[] get(String hash) {
            return database.one("kept", "SELECT said FROM kept WHERE hash = ?", row -> row.getBytes(1), hash)
                    .filter(said -> Sha256.hex(said).equals(hash))
                    .orElseThrow(() -> damaged(hash));
        }
    }

    @Override
    public ToldFigures told(String council) {
        return new ToldFigures(new SharedTold(database, council), "shared-record/told/" + council);
    }

    @Override
    public void seal(ToSeal sealing) {
        ahead = Ahead.NOTHING;
        Entry entry = sealing.entry();
        List<Object[]> kept = sealing.councilFiles().stream()
                .map(said -> new Object[] {Sha256.hex(said), said})
                .toList();
        List<Object[]> files = new ArrayList<>();
        sealing.files().forEach((name, said) -> files.add(row(entry, name, false, said)));
        sealing.words().forEach((name, said) -> files.add(row(entry, name, true, said)));
        database.whole(entry.folder(), writing -> {
            alone(writing);
            writing.many("council files", "INSERT INTO kept VALUES (?, ?) ON CONFLICT DO NOTHING", kept);
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

    @Override
    public void layOut(String folder) {
        Map<String, String> files = new HashMap<>();
        database.list(
                        "sealed",
                        "SELECT said, name FROM sealed WHERE folder = ? AND NOT words",
                        row -> Map.entry(row.getString(2), said(row)),
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

    @Override
    public void erase(Entry entry, String word) {
        database.whole(entry.folder(), writing -> {
            alone(writing);
            writing.now("note", "INSERT INTO unfinished (line, said) VALUES (?, ?)", entry.line(), word);
        });
        complete(entry, word);
    }

    /** Everything after the word was given; done again, it changes nothing. */
    private void complete(Entry entry, String word) {
        ahead = Ahead.NOTHING;
        Path folder = root.resolve(entry.folder());
        List<String> sealed = wordsElsewhere(entry.folder()).stream()
                .map(path -> path.substring(path.lastIndexOf('/') + 1))
                .toList();
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
                    entry.folder() + "/" + Register.LETTERS + "/");
            writing.now("cross out", "DELETE FROM unfinished");
        });
    }

    @Override
    public void note(Entry entry, String paper) {
        byte[] said = paper.getBytes(StandardCharsets.UTF_8);
        database.whole(entry.folder(), writing -> {
            alone(writing);
            writing.now("paper", "INSERT INTO kept VALUES (?, ?) ON CONFLICT DO NOTHING", Sha256.hex(said), said);
            line(writing, entry);
        });
    }

    @Override
    public boolean isUnfinished() {
        return unfinished().isPresent();
    }

    private record Unfinished(String line, String word) {}

    private Optional<Unfinished> unfinished() {
        return database.one(
                "unfinished",
                "SELECT line, said FROM unfinished",
                row -> new Unfinished(row.getString(1), row.getString(2)));
    }

    @Override
    public List<String> mend() {
        return unfinished()
                .flatMap(begun -> Entry.of(begun.line(), CHAIN).map(entry -> {
                    complete(entry, begun.word());
                    return "Case %s was being erased, and now is.".formatted(entry.reference());
                }))
                .stream()
                .toList();
    }

    @Override
    public Hold hold(String who, Duration atMost) {
        Database own = database.another();
        try {
            boolean got = own.lock(atMost.toMillis());
            Optional<WriterLine> before = writer(own);
            if (!got) {
                throw OneWriter.taken(database.settings().shownAs(), before);
            }
            WriterLine us = WriterLine.of(who);
            own.now(
                    "writer",
                    "INSERT INTO writer (name, since, process) VALUES (?, ?, ?) ON CONFLICT (one) DO UPDATE SET name = excluded.name, since = excluded.since, process = excluded.process",
                    us.name(),
                    us.since(),
                    us.process());
            return new Held(new SharedStore(root, own), own, before.map(WriterLine::wasEnded));
        } catch (RuntimeException e) {
            own.close();
            throw e;
        }
    }

    private static Optional<WriterLine> writer(Database own) {
        return own.one(
                "writer",
                "SELECT name, since, process FROM writer",
                row -> new WriterLine(row.getString(1), row.getObject(2, LocalDateTime.class), row.getLong(3)));
    }

    private record Held(Store store, Database own, Optional<String> ended) implements Hold {
        @Override
        public void close() {
            try {
                own.now("done", "DELETE FROM writer");
            } catch (FaultsException lost) {
                // The right is given back with the connection; the next to have it only hears of us once more.
            } finally {
                own.close();
            }
        }
    }
}
