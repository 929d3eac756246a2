package forthright.record;

import forthright.law.files.FaultsException;
import forthright.law.files.Json;
import forthright.law.files.KeptFiles;
import forthright.law.files.Place;
import forthright.record.shared.SharedStore;
import forthright.reply.Mark;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.SortedMap;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** The record of every reply that was sent: what was sealed for each case, and one chain over all, wherever it is kept. */
public final class Register {
    /** Where the record lies in a workspace. */
    public static final String FOLDER = "cases/record";

    /** The folder of a case in which what was sealed lies. */
    public static final String ISSUED = "issued";

    /** The folder of a case in which the letters around its reply lie, one folder each. */
    public static final String LETTERS = "letters";

    /** The sealed record in that folder. */
    public static final String RECORD = "record.json";

    /** The file in the record's folder that says which database keeps it, where several share one. */
    public static final String SHARED = "store.yaml";

    // As a line of the chain says it.
    private static final String ISSUED_LINE = "\"deed\":\"ISSUED\"";

    private final Path root;
    private final String shownAs;
    private final Store store;
    private final Chain chain;

    /**
     * The record of a workspace; it need not be there yet.
     *
     * @param root the workspace
     * @param shownAs the record's folder, as messages name it and as it lies in the workspace
     */
    public Register(Path root, String shownAs) {
        this(root, shownAs, store(root, shownAs));
    }

    /** The record of a workspace, where it always lies. */
    public static Register in(Path root) {
        return new Register(root, FOLDER);
    }

    /** The record in the folder of a workspace, whatever else keeps one. */
    public static Register inFolder(Path root) {
        return new Register(root, new FolderStore(root, FOLDER, step -> {}));
    }

    /** The same; {@code at} is told of every step before and after it is done. */
    Register(Path root, String shownAs, Consumer<String> at) {
        this(root, shownAs, new FolderStore(root, shownAs, at));
    }

    /** The record of a workspace that is kept there. */
    public Register(Path root, Store store) {
        this(root, FOLDER, store);
    }

    private Register(Path root, String shownAs, Store store) {
        this.root = root;
        this.shownAs = shownAs;
        this.store = store;
        this.chain = new Chain(store);
    }

    /** A folder, unless a file in it says which database several share. */
    private static Store store(Path root, String shownAs) {
        return Files.exists(root.resolve(shownAs).resolve(SHARED))
                ? SharedStore.of(root, shownAs)
                : new FolderStore(root, shownAs, step -> {});
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

    /** The files of councils. */
    public KeptFiles councilFiles() {
        return store.kept();
    }

    /** What the replies of a council have told. */
    public ToldFigures told(String council) {
        return store.told(council);
    }

    /** The sealed reply of a case; empty where it has none. */
    public Optional<SealedReply> of(Path caseFolder, String caseShownAs) {
        return sealed(named(caseFolder), caseShownAs, SealedReply::read);
    }

    /** A folder, as the chain names it. */
    private String named(Path folder) {
        Path here = root.toAbsolutePath().normalize();
        Path absolute = folder.toAbsolutePath().normalize();
        return (absolute.startsWith(here) ? here.relativize(absolute) : absolute)
                .toString()
                .replace('\\', '/');
    }

    /** What the store is asked for. */
    private interface Asked<T> {
        T of() throws IOException;
    }

    /** Asks the store; stops where it cannot be read or written. */
    private static <T> T ask(String where, Asked<T> asked) {
        try {
            return asked.of();
        } catch (IOException e) {
            throw Steps.unwritable(where);
        }
    }

    private <T> Optional<T> sealed(String folder, String shownAs, BiFunction<String, String, T> read) {
        return ask(
                shownAs,
                () -> store.text(folder, RECORD)
                        .map(text -> read.apply(text, "%s/%s/%s".formatted(shownAs, ISSUED, RECORD))));
    }

    /** Whether something is sealed for a case, or for a letter around one. */
    public boolean isSealed(String folder) {
        return ask(folder, () -> store.isSealed(folder));
    }

    /** What a sealed file says; empty where it is gone or cannot be read. */
    public Optional<String> text(String folder, String name) {
        try {
            return store.text(folder, name);
        } catch (IOException e) {
            // Not text any more, or not to be opened: not what was sealed.
            return Optional.empty();
        }
    }

    /** Says that of these entries some files will be asked for soon. */
    public void willBeRead(Collection<ChainLine> lines, Set<String> names) {
        List<String> folders = lines.stream()
                .map(ChainLine::entry)
                .filter(entry -> entry.deed() == Entry.Deed.ISSUED)
                .map(Entry::folder)
                .toList();
        store.willBeRead(folders, names);
    }

    /** Whether something was being done when the machine stopped. */
    public boolean isUnfinished() {
        return ask(shownAs, store::isUnfinished);
    }

    /** The sealed letter in a folder; empty where it has none. */
    public Optional<SealedLetter> letter(Path letterFolder, String shownAs) {
        return sealed(named(letterFolder), shownAs, SealedLetter::read);
    }

    /** The corrections of a case's reply that were sent, the latest last. */
    public List<SealedLetter> corrections(Path caseFolder, String caseShownAs) {
        return letters(caseFolder, caseShownAs).stream()
                .filter(letter -> letter.corrects().isPresent())
                .toList();
    }

    /** The letters around a case's reply that were sent, the latest last. */
    public List<SealedLetter> letters(Path caseFolder, String caseShownAs) {
        return List.copyOf(sentLetters(named(caseFolder)).values());
    }

    /** The same, each with its folder. */
    SequencedMap<String, SealedLetter> sentLetters(String caseShownAs) {
        Map<String, SealedLetter> found = new LinkedHashMap<>();
        for (String folder : ask(caseShownAs, () -> store.letters(caseShownAs))) {
            sealed(folder, folder, SealedLetter::read).ifPresent(letter -> found.put(folder, letter));
        }
        SequencedMap<String, SealedLetter> sent = new LinkedHashMap<>();
        found.entrySet().stream()
                .sorted(Comparator.comparingInt(each -> each.getValue().mark().number()))
                .forEach(each -> sent.put(each.getKey(), each.getValue()));
        return sent;
    }

    /** Finishes or takes away what was being done when the machine stopped; says what, for a person. */
    public List<String> mend() {
        return ask(shownAs, store::mend);
    }

    /** The right to write in a record, which one at a time has. */
    public record Held(Register register, Optional<String> ended, Store.Hold hold) implements AutoCloseable {
        @Override
        public void close() {
            hold.close();
        }
    }

    /**
     * Takes the right to write, or stops with who has it.
     *
     * @param who writes, as others will read it
     * @param atMost how long to wait for another to finish
     */
    public Held hold(String who, Duration atMost) {
        Store.Hold hold = store.hold(who, atMost);
        return new Held(new Register(root, shownAs, hold.store()), hold.ended(), hold);
    }

    /** Seals a reply, or a letter in a folder of its own: afterwards it is on the record, or nothing has happened. */
    public <T extends OnRecord> T seal(Path caseFolder, String caseShownAs, Maker<T> maker) {
        return new Seals(store).seal(caseShownAs, maker);
    }

    /** Lays what was sent into the folder of the case, where the record is kept elsewhere and it is not there any more. */
    public void layOut(String folder) {
        store.layOut(folder);
    }

    /** Erases the applicant's words of a case: afterwards they are gone and the record says so, or nothing has happened. */
    public void erase(String caseShownAs, Erasure erasure) {
        try {
            store.erase(Erasures.entry(chain.head(), caseShownAs, erasure), erasure.text());
        } catch (IOException e) {
            throw Erasures.notErased(caseShownAs);
        }
    }

    /** What an erasure of this case deletes, and what of it somebody must look at. */
    public ApplicantsWords words(String caseShownAs) {
        return ask(caseShownAs, () -> {
            ApplicantsWords words = ApplicantsWords.in(
                    root.resolve(caseShownAs),
                    sealed(caseShownAs, caseShownAs, SealedReply::read)
                            .map(reply -> reply.asWritten().keySet())
                            .orElse(Set.of()));
            List<Path> elsewhere = store.wordsElsewhere(caseShownAs).stream()
                    .map(root::resolve)
                    .toList();
            return elsewhere.isEmpty() ? words : words.with(elsewhere);
        });
    }

    /** The line of the chain by which a case was erased; empty where it was not, or holds a later reply. */
    public Optional<Entry> erasureOf(String caseShownAs) {
        return entries().stream()
                .filter(entry -> entry.folder().equals(caseShownAs))
                .reduce((earlier, later) -> later)
                .filter(last -> last.deed() == Entry.Deed.ERASED);
    }

    /** Adds a line about an issued reply. */
    Entry note(LogPaper paper) {
        return ask(shownAs, () -> {
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
            store.note(entry, paper.text());
            return entry;
        });
    }

    /** Every line of the chain as it stands; for whoever checks it. */
    List<String> lines() throws IOException {
        return store.lines();
    }

    String chainShownAs() {
        return store.chainShownAs();
    }

    /** In words, for a person: where it is kept. */
    public String whereKept() {
        return store.whereKept();
    }

    /** Where it is kept. */
    public Store store() {
        return store;
    }

    /** Every entry, oldest first; stops where a line is none. */
    public List<Entry> entries() {
        List<Entry> entries = new ArrayList<>();
        for (String line : ask(chainShownAs(), store::lines)) {
            entries.add(entry(new Store.Numbered(entries.size() + 1, line)));
        }
        return entries;
    }

    /** Every entry by which a reply was issued, oldest first. */
    public List<Entry> issued() {
        return entries().stream()
                .filter(entry -> entry.deed() == Entry.Deed.ISSUED)
                .toList();
    }

    /** The entries that name a case, and all that were not issued: the others are not read, however many there are. */
    public List<Entry> entriesAbout(String reference) {
        String quoted = Json.line(reference).toLowerCase(Locale.ROOT);
        String named = quoted.substring(1, quoted.length() - 1);
        Predicate<String> wanted = line ->
                !line.contains(ISSUED_LINE) || line.toLowerCase(Locale.ROOT).contains(named);
        return ask(
                chainShownAs(),
                () -> store.linesNaming(reference).stream()
                        .filter(numbered -> wanted.test(numbered.line()))
                        .map(this::entry)
                        .toList());
    }

    private Entry entry(Store.Numbered line) {
        return Entry.of(line.line(), chainShownAs())
                .orElseThrow(() -> FaultsException.error(
                        new Place(chainShownAs(), line.number(), 1),
                        "broken-chain",
                        "This line of the record is not what the program wrote.",
                        "foi audit verify says what else has changed. Put the record back from a copy."));
    }

    /** The entries from a place of the chain on, without reading what stands before it. */
    public List<ChainLine> linesFrom(long place) {
        return ask(chainShownAs(), () -> chain.from(place));
    }

    /** The entry whose line stands at a place; empty where none does. */
    public Optional<ChainLine> lineAt(long place, int length) {
        return ask(chainShownAs(), () -> chain.at(place, length));
    }

    /** The folder of the case that an entry is about. */
    public Path caseFolder(Entry entry) {
        return root.resolve(entry.folder());
    }

    /** The folder that is named so in messages and on the chain. */
    public Path folder(String caseShownAs) {
        return root.resolve(caseShownAs);
    }
}
