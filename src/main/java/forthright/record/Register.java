package forthright.record;

import forthright.law.files.FaultsException;
import forthright.law.files.FileStore;
import forthright.law.files.Json;
import forthright.law.files.JsonReader;
import forthright.law.files.Node;
import forthright.law.files.Place;
import forthright.law.files.Sha256;
import forthright.law.files.WholeFile;
import forthright.reply.Mark;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The record of every reply that was sent: a sealed folder in each case, and one chain over all. What is being done is
 * noted first and crossed out last, so that a machine that stops in between leaves nothing half done: the next to come
 * finishes it, or takes it away.
 */
public final class Register {
    /** Where the record lies in a workspace. */
    public static final String FOLDER = "cases/record";

    /** The folder of a case in which what was sealed lies. */
    public static final String ISSUED = "issued";

    /** The folder of a case in which the letters around its reply lie, one folder each. */
    public static final String LETTERS = "letters";

    /** The sealed record in that folder. */
    public static final String RECORD = "record.json";

    // As a line of the chain says it.
    private static final String ISSUED_LINE = "\"deed\":\"ISSUED\"";

    static final String SECRET = "secret";
    static final String PART = ".issued-part";
    private static final String NOTE = "unfinished.json";
    private static final int KEPT_OF_A_HASH = 32;
    private static final int SECRET_BYTES = 32;

    private final Path root;
    private final Path folder;
    private final String shownAs;
    private final Chain chain;
    private final Consumer<String> at;

    /**
     * The record of a workspace; it need not be there yet.
     *
     * @param root the workspace
     * @param shownAs the record's folder, as messages name it and as it lies in the workspace
     */
    public Register(Path root, String shownAs) {
        this(root, shownAs, step -> {});
    }

    /** The record of a workspace, where it always lies. */
    public static Register in(Path root) {
        return new Register(root, FOLDER);
    }

    /** The same; {@code at} is told of every step before and after it is done. */
    Register(Path root, String shownAs, Consumer<String> at) {
        this.root = root;
        this.folder = root.resolve(shownAs);
        this.shownAs = shownAs;
        this.chain = new Chain(folder.resolve("chain.jsonl"), shownAs + "/chain.jsonl");
        this.at = at;
    }

    /**
     * What is to be sealed.
     *
     * @param files the letter and the decisions, by name
     * @param asWritten the request and what people decided about it, by name
     * @param councilFiles what the council's people have written, by name and what it says
     */
    public record Sealing(
            String reference,
            String council,
            String by,
            LocalDate on,
            Map<String, String> files,
            Map<String, String> asWritten,
            Map<String, byte[]> councilFiles) {}

    /** Makes what is to be sealed, once its place on the record is known. */
    public interface Maker<T extends OnRecord> {
        /** The files for this place. */
        Sealing files(Mark mark);

        /** The record, once its files are hashed. */
        T record(Mark mark, Hashes hashes);
    }

    /** The hashes of what is sealed, by name. */
    public record Hashes(
            Map<String, String> files, Map<String, String> asWritten, SortedMap<String, String> councilFiles) {}

    /** Where the files of councils are kept. */
    public FileStore store() {
        return new FileStore(folder.resolve("files"), shownAs + "/files");
    }

    /** The sealed reply of a case; empty where it has none. */
    public Optional<SealedReply> of(Path caseFolder, String caseShownAs) {
        Path file = caseFolder.resolve(ISSUED).resolve(RECORD);
        try {
            return Files.isRegularFile(file)
                    ? Optional.of(
                            SealedReply.read(Files.readString(file), "%s/%s/%s".formatted(caseShownAs, ISSUED, RECORD)))
                    : Optional.empty();
        } catch (IOException e) {
            throw unwritable(caseShownAs);
        }
    }

    /** Whether something was being done when the machine stopped. */
    public boolean isUnfinished() {
        try {
            return Files.exists(folder.resolve(NOTE)) || chain.isTorn();
        } catch (IOException e) {
            throw unwritable(shownAs);
        }
    }

    /** The sealed letter in a folder; empty where it has none. */
    public Optional<SealedLetter> letter(Path letterFolder, String shownAs) {
        Path file = letterFolder.resolve(ISSUED).resolve(RECORD);
        try {
            return Files.isRegularFile(file)
                    ? Optional.of(
                            SealedLetter.read(Files.readString(file), "%s/%s/%s".formatted(shownAs, ISSUED, RECORD)))
                    : Optional.empty();
        } catch (IOException e) {
            throw unwritable(shownAs);
        }
    }

    /** The corrections of a case's reply that were sent, the latest last. */
    public List<SealedLetter> corrections(Path caseFolder, String caseShownAs) {
        return letters(caseFolder, caseShownAs).stream()
                .filter(letter -> letter.corrects().isPresent())
                .toList();
    }

    /** The letters around a case's reply that were sent, the latest last. */
    public List<SealedLetter> letters(Path caseFolder, String caseShownAs) {
        return List.copyOf(sentLetters(caseFolder, caseShownAs).values());
    }

    /** The same, each with its folder. */
    SequencedMap<Path, SealedLetter> sentLetters(Path caseFolder, String caseShownAs) {
        SequencedMap<Path, SealedLetter> sent = new LinkedHashMap<>();
        Path letters = caseFolder.resolve(LETTERS);
        if (!Files.isDirectory(letters)) {
            return sent;
        }
        Map<Path, SealedLetter> found = new LinkedHashMap<>();
        try (Stream<Path> folders = Files.list(letters)) {
            folders.forEach(folder -> letter(folder, "%s/%s/%s".formatted(caseShownAs, LETTERS, folder.getFileName()))
                    .ifPresent(letter -> found.put(folder, letter)));
        } catch (IOException e) {
            throw unwritable(caseShownAs);
        }
        found.entrySet().stream()
                .sorted(Comparator.comparingInt(each -> each.getValue().mark().number()))
                .forEach(each -> sent.put(each.getKey(), each.getValue()));
        return sent;
    }

    /** Finishes or takes away what was being done when the machine stopped; says what, for a person. */
    public List<String> mend() {
        List<String> mended = new ArrayList<>();
        try {
            if (!Files.exists(folder)) {
                return mended;
            }
            if (chain.mend()) {
                mended.add("A line of the record that was not written to its end was taken away.");
            }
            Path note = folder.resolve(NOTE);
            if (Files.exists(note)) {
                mended.add(finish(note));
                Files.deleteIfExists(note);
            }
        } catch (IOException e) {
            throw unwritable(shownAs);
        }
        return mended;
    }

    private String finish(Path note) throws IOException {
        Optional<Entry> noted = JsonReader.parse(Files.readString(note), NOTE)
                .filter(Node.Mapping.class::isInstance)
                .map(node -> Trees.read(Entry.class, node));
        if (noted.isEmpty()) {
            return "A note of something unfinished could not be read; nothing had been done yet.";
        }
        Entry entry = noted.get();
        if (entry.deed() == Entry.Deed.ERASED) {
            return finishErasure(entry);
        }
        Path caseFolder = root.resolve(entry.folder());
        Path record = caseFolder.resolve(ISSUED).resolve(RECORD);
        boolean sealed = Files.isRegularFile(record)
                && Sha256.hex(Files.readAllBytes(record)).equals(entry.record());
        if (!sealed) {
            remove(caseFolder.resolve(PART));
            return "%s %s was not sealed to its end: it was not issued. Issue it again."
                    .formatted(entry.inWords(), entry.reference());
        }
        OnRecord reply = entry.read(Files.readString(record), entry.folder());
        told(reply).addTheRest(reply.told());
        onTheChain(entry);
        return "%s %s had been sealed, and is now on the record.".formatted(entry.inWords(), entry.reference());
    }

    /** Seals a reply, or a letter in a folder of its own: afterwards it is on the record, or nothing has happened. */
    public <T extends OnRecord> T seal(Path caseFolder, String caseShownAs, Maker<T> maker) {
        boolean sealed = false;
        try {
            Chain.Head head = chain.head();
            Mark mark = new Mark(
                    head.number() + 1,
                    head.hash()
                            .substring(0, Math.min(KEPT_OF_A_HASH, head.hash().length())));
            Sealing sealing = maker.files(mark);
            String secret = secret();
            T reply = maker.record(mark, hashes(sealing, secret));
            Entry entry = new Entry(
                    mark.number(),
                    reply.deed(),
                    sealing.reference(),
                    sealing.council(),
                    sealing.on(),
                    sealing.by(),
                    caseShownAs,
                    Sha256.hex(reply.text().getBytes(StandardCharsets.UTF_8)),
                    head.hash());
            step("note", () -> WholeFile.write(folder.resolve(NOTE), entry.line()));
            Path part = caseFolder.resolve(PART);
            remove(part);
            Map<String, String> all = new LinkedHashMap<>(sealing.files());
            all.putAll(sealing.asWritten());
            if (!sealing.asWritten().isEmpty()) {
                all.put(SECRET, secret + "\n");
            }
            all.put(RECORD, reply.text());
            for (Map.Entry<String, String> file : all.entrySet()) {
                step(file.getKey(), () -> WholeFile.write(part.resolve(file.getKey()), file.getValue()));
            }
            step("seal", () -> Files.move(part, caseFolder.resolve(ISSUED), StandardCopyOption.ATOMIC_MOVE));
            sealed = true;
            step("told", () -> told(reply).add(reply.told()));
            onTheChain(entry);
            step("cross out", () -> Files.deleteIfExists(folder.resolve(NOTE)));
            return reply;
        } catch (IOException e) {
            throw sealed ? unfinished(caseShownAs) : unwritable(caseShownAs);
        }
    }

    private static FaultsException unfinished(String where) {
        return FaultsException.error(
                Place.of(where),
                "not-finished",
                "The reply is sealed, but the record could not be written to its end.",
                "Make room on the disk, or see that you may write in cases; then issue it again, which finishes it.");
    }

    private ToldFigures told(OnRecord reply) {
        String shown = "cases/told/" + reply.council();
        return new ToldFigures(root.resolve(shown), shown);
    }

    private void onTheChain(Entry entry) throws IOException {
        if (!chain.head().line().equals(entry.line())) {
            step("chain", () -> chain.append(entry));
        }
    }

    /** What an erasure of this case deletes, and what of it somebody must look at. */
    public ApplicantsWords words(String caseShownAs) {
        Path caseFolder = root.resolve(caseShownAs);
        return ApplicantsWords.in(
                caseFolder,
                of(caseFolder, caseShownAs)
                        .map(reply -> reply.asWritten().keySet())
                        .orElse(Set.of()));
    }

    /** The line of the chain by which a case was erased; empty where it was not, or holds a later reply. */
    public Optional<Entry> erasureOf(String caseShownAs) {
        return entries().stream()
                .filter(entry -> entry.folder().equals(caseShownAs))
                .reduce((earlier, later) -> later)
                .filter(last -> last.deed() == Entry.Deed.ERASED);
    }

    /** Erases the applicant's words of a case: afterwards they are gone and the record says so, or nothing has happened. */
    public void erase(String caseShownAs, Erasure erasure) {
        try {
            Chain.Head head = chain.head();
            Entry entry = new Entry(
                    head.number() + 1,
                    Entry.Deed.ERASED,
                    erasure.reference(),
                    erasure.council(),
                    erasure.on(),
                    erasure.by(),
                    caseShownAs,
                    hash(erasure.text()),
                    head.hash());
            step("note", () -> WholeFile.write(folder.resolve(NOTE), entry.line()));
            step("word", () -> WholeFile.write(erasureFile(entry), erasure.text()));
            completeErasure(entry);
            step("cross out", () -> Files.deleteIfExists(folder.resolve(NOTE)));
        } catch (IOException e) {
            throw FaultsException.error(
                    Place.of(caseShownAs),
                    "not-erased",
                    "Not everything could be erased, or the record could not be written.",
                    "Close whatever has files of this case open, check that you may delete them, then do it again: it goes on where it stopped.");
        }
    }

    private String finishErasure(Entry entry) throws IOException {
        Path word = erasureFile(entry);
        boolean given =
                Files.isRegularFile(word) && hash(Files.readString(word)).equals(entry.record());
        if (!given) {
            return "Case %s was to be erased, and nothing of it was. Erase it again.".formatted(entry.reference());
        }
        completeErasure(entry);
        return "Case %s was being erased, and now is.".formatted(entry.reference());
    }

    /** Everything after the word was given; done again, it changes nothing. */
    private void completeErasure(Entry entry) throws IOException {
        for (Path path : words(entry.folder()).words()) {
            step("erase " + path.getFileName(), () -> Files.deleteIfExists(path));
        }
        if (!chain.head().line().equals(entry.line())) {
            step("chain", () -> chain.append(entry));
        }
    }

    private Path erasureFile(Entry entry) {
        return root.resolve(entry.folder()).resolve(Erasure.FILE);
    }

    private static String hash(String text) {
        return Sha256.hex(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Adds a line about an issued reply; its paper is kept first, so that a stop in between has done nothing. */
    Entry note(LogPaper paper) {
        try {
            step("paper", () -> store().put(paper.text().getBytes(StandardCharsets.UTF_8)));
            Chain.Head head = chain.head();
            Entry entry = new Entry(
                    head.number() + 1,
                    paper.deed(),
                    paper.reference(),
                    paper.council(),
                    paper.on(),
                    paper.by(),
                    paper.folder(),
                    paper.hash(),
                    head.hash());
            step("chain", () -> chain.append(entry));
            return entry;
        } catch (IOException e) {
            throw unwritable(shownAs);
        }
    }

    private Hashes hashes(Sealing sealing, String secret) throws IOException {
        Map<String, String> files = new LinkedHashMap<>();
        sealing.files().forEach((name, text) -> files.put(name, Sha256.hex(text.getBytes(StandardCharsets.UTF_8))));
        Map<String, String> asWritten = new LinkedHashMap<>();
        sealing.asWritten().forEach((name, text) -> asWritten.put(name, withSecret(secret, text)));
        SortedMap<String, String> councilFiles = new TreeMap<>();
        for (Map.Entry<String, byte[]> file : sealing.councilFiles().entrySet()) {
            step("council file", () -> councilFiles.put(file.getKey(), store().put(file.getValue())));
        }
        return new Hashes(files, asWritten, councilFiles);
    }

    static String withSecret(String secret, String text) {
        return Sha256.hex((secret + "\n" + text).getBytes(StandardCharsets.UTF_8));
    }

    private static String secret() {
        byte[] bytes = new byte[SECRET_BYTES];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    /** Every line of the chain as it stands; for whoever checks it. */
    List<String> lines() throws IOException {
        return chain.lines();
    }

    String chainShownAs() {
        return chain.shownAs();
    }

    /** Every entry, oldest first; stops where a line is none. */
    public List<Entry> entries() {
        return entries(line -> true);
    }

    /** The entries that name a case, and all that were not issued: the others are not read, however many there are. */
    public List<Entry> entriesAbout(String reference) {
        String quoted = Json.line(reference).toLowerCase(Locale.ROOT);
        String named = quoted.substring(1, quoted.length() - 1);
        return entries(line ->
                !line.contains(ISSUED_LINE) || line.toLowerCase(Locale.ROOT).contains(named));
    }

    private List<Entry> entries(Predicate<String> wanted) {
        List<Entry> entries = new ArrayList<>();
        int number = 0;
        try {
            for (String line : chain.lines()) {
                number++;
                if (!wanted.test(line)) {
                    continue;
                }
                Place place = new Place(chain.shownAs(), number, 1);
                entries.add(Entry.of(line, chain.shownAs())
                        .orElseThrow(() -> FaultsException.error(
                                place,
                                "broken-chain",
                                "This line of the record is not what the program wrote.",
                                "foi audit verify says what else has changed. Put the record back from a copy.")));
            }
        } catch (IOException e) {
            throw unwritable(chain.shownAs());
        }
        return entries;
    }

    /** The entries from a place of the chain's file on, without reading what stands before it. */
    public List<ChainLine> linesFrom(long place) {
        try {
            return chain.from(place);
        } catch (IOException e) {
            throw unwritable(chain.shownAs());
        }
    }

    /** The entry whose line stands at a place; empty where none does. */
    public Optional<ChainLine> lineAt(long place, int length) {
        try {
            return chain.at(place, length);
        } catch (IOException e) {
            throw unwritable(chain.shownAs());
        }
    }

    /** The folder of the case that an entry is about. */
    public Path caseFolder(Entry entry) {
        return root.resolve(entry.folder());
    }

    /** The folder that is named so in messages and on the chain. */
    public Path folder(String caseShownAs) {
        return root.resolve(caseShownAs);
    }

    Path root() {
        return root;
    }

    private interface Write {
        void now() throws IOException;
    }

    private void step(String name, Write write) throws IOException {
        at.accept("before " + name);
        write.now();
        at.accept("after " + name);
    }

    private static void remove(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted((a, b) -> b.compareTo(a)).toList()) {
                Files.delete(file);
            }
        }
    }

    private static FaultsException unwritable(String where) {
        return FaultsException.error(
                Place.of(where),
                "not-written",
                "The record could not be read or written, so nothing was issued.",
                "Check that you may write in this folder and that the disk is not full, then try again.");
    }
}
