package forthright.record.shared;

import forthright.law.files.FaultsException;
import forthright.law.files.KeptFiles;
import forthright.law.files.Place;
import forthright.law.files.Sha256;
import forthright.record.Entry;
import forthright.record.Register;
import forthright.record.Store;
import forthright.record.ToldFigures;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** A record in a database. What is sent is laid into the folder of its case too, as a copy from which nothing is read. */
public final class SharedStore implements Store {
    static final String CHAIN = "shared-record/chain";

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

    @Override
    public String lastLine() {
        return database.one("head", "SELECT line FROM chain ORDER BY number DESC LIMIT 1", Database::text)
                .orElse("");
    }

    @Override
    public List<String> lines() {
        return database.list("lines", "SELECT line FROM chain ORDER BY number", Database::text);
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
        return database.list("lines", "SELECT line FROM chain WHERE place >= ? ORDER BY number", Database::text, place);
    }

    @Override
    public Optional<String> lineAt(long place, int length) {
        return database.one(
                "line",
                "SELECT line FROM chain WHERE place = ? AND octet_length(convert_to(line, 'UTF8')) = ?",
                Database::text,
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
                ? read.text(folder, name)
                : database.one(
                        "sealed",
                        "SELECT said FROM sealed WHERE folder = ? AND name = ?",
                        Database::said,
                        folder,
                        name);
    }

    @Override
    public void willBeRead(Collection<String> folders, Collection<String> names) {
        ahead = folders.isEmpty() ? Ahead.NOTHING : Ahead.read(database, Set.copyOf(folders), Set.copyOf(names));
    }

    @Override
    public List<String> names(String folder) {
        Ahead read = ahead;
        return read.knows(folder)
                ? read.names(folder)
                : database.list(
                        "names",
                        "SELECT name FROM sealed WHERE folder = ? ORDER BY name COLLATE \"C\"",
                        Database::text,
                        folder);
    }

    @Override
    public Known known() {
        return new Known(
                database.list("folders", "SELECT DISTINCT folder FROM sealed", Database::text),
                database.list("erased", "SELECT DISTINCT folder FROM erasure", Database::text));
    }

    @Override
    public List<String> letters(String caseFolder) {
        return database.list(
                "letters",
                "SELECT DISTINCT folder COLLATE \"C\" FROM chain WHERE deed = 'SENT' AND lower(split_part(folder, '/', 2)) = lower(split_part(?, '/', 2)) AND starts_with(folder, ?) ORDER BY 1",
                Database::text,
                caseFolder,
                SharedDeeds.letters(caseFolder));
    }

    @Override
    public Optional<String> word(String caseFolder) {
        return database.one(
                "word",
                "SELECT said FROM erasure WHERE folder = ? ORDER BY number DESC LIMIT 1",
                Database::text,
                caseFolder);
    }

    @Override
    public List<String> wordsElsewhere(String caseFolder) {
        return database.list(
                "words",
                "SELECT folder || '/issued/' || name FROM sealed WHERE words AND (folder = ? OR starts_with(folder, ?)) ORDER BY 1",
                Database::text,
                caseFolder,
                SharedDeeds.letters(caseFolder));
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
        deeds().seal(sealing);
    }

    @Override
    public void layOut(String folder) {
        deeds().layOut(folder);
    }

    @Override
    public void erase(Entry entry, String word) {
        ahead = Ahead.NOTHING;
        deeds().erase(entry, word);
    }

    @Override
    public void note(Entry entry, String paper) {
        deeds().note(entry, paper);
    }

    @Override
    public boolean isUnfinished() {
        return deeds().isUnfinished();
    }

    @Override
    public List<String> mend() {
        ahead = Ahead.NOTHING;
        return deeds().mend();
    }

    private SharedDeeds deeds() {
        return new SharedDeeds(root, database);
    }

    @Override
    public Hold hold(String who, Duration atMost) {
        return SharedHold.of(who, atMost, database.another(), own -> new SharedStore(root, own));
    }
}
