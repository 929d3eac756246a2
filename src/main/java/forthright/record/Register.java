package forthright.record;

import forthright.law.files.FaultsException;
import forthright.law.files.FileStore;
import forthright.law.files.Json;
import forthright.law.files.Place;
import forthright.reply.Mark;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
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

    private final Path root;
    private final Path folder;
    private final String shownAs;
    private final Chain chain;
    private final Steps steps;

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
        this.steps = new Steps(root, folder, chain, at);
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
        return sealed(caseFolder, caseShownAs, SealedReply::read);
    }

    private static <T> Optional<T> sealed(Path folder, String shownAs, BiFunction<String, String, T> read) {
        Path file = folder.resolve(ISSUED).resolve(RECORD);
        try {
            return Files.isRegularFile(file)
                    ? Optional.of(read.apply(Files.readString(file), "%s/%s/%s".formatted(shownAs, ISSUED, RECORD)))
                    : Optional.empty();
        } catch (IOException e) {
            throw Steps.unwritable(shownAs);
        }
    }

    /** Whether something was being done when the machine stopped. */
    public boolean isUnfinished() {
        try {
            return steps.isUnfinished();
        } catch (IOException e) {
            throw Steps.unwritable(shownAs);
        }
    }

    /** The sealed letter in a folder; empty where it has none. */
    public Optional<SealedLetter> letter(Path letterFolder, String shownAs) {
        return sealed(letterFolder, shownAs, SealedLetter::read);
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
            throw Steps.unwritable(caseShownAs);
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
            if (steps.hasNote()) {
                mended.add(finish());
                steps.forget();
            }
        } catch (IOException e) {
            throw Steps.unwritable(shownAs);
        }
        return mended;
    }

    private String finish() throws IOException {
        Optional<Entry> noted = steps.noted();
        if (noted.isEmpty()) {
            return "A note of something unfinished could not be read; nothing had been done yet.";
        }
        return noted.get().deed() == Entry.Deed.ERASED ? erasures().finish(noted.get()) : seals().finish(noted.get());
    }

    private Seals seals() {
        return new Seals(steps, store());
    }

    private Erasures erasures() {
        return new Erasures(steps, this::words);
    }

    /** Seals a reply, or a letter in a folder of its own: afterwards it is on the record, or nothing has happened. */
    public <T extends OnRecord> T seal(Path caseFolder, String caseShownAs, Maker<T> maker) {
        return seals().seal(caseFolder, caseShownAs, maker);
    }

    /** Erases the applicant's words of a case: afterwards they are gone and the record says so, or nothing has happened. */
    public void erase(String caseShownAs, Erasure erasure) {
        erasures().erase(caseShownAs, erasure);
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

    /** Adds a line about an issued reply; its paper is kept first, so that a stop in between has done nothing. */
    Entry note(LogPaper paper) {
        try {
            steps.step("paper", () -> store().put(paper.text().getBytes(StandardCharsets.UTF_8)));
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
            steps.step("chain", () -> chain.append(entry));
            return entry;
        } catch (IOException e) {
            throw Steps.unwritable(shownAs);
        }
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
            throw Steps.unwritable(chain.shownAs());
        }
        return entries;
    }

    /** The entries from a place of the chain's file on, without reading what stands before it. */
    public List<ChainLine> linesFrom(long place) {
        try {
            return chain.from(place);
        } catch (IOException e) {
            throw Steps.unwritable(chain.shownAs());
        }
    }

    /** The entry whose line stands at a place; empty where none does. */
    public Optional<ChainLine> lineAt(long place, int length) {
        try {
            return chain.at(place, length);
        } catch (IOException e) {
            throw Steps.unwritable(chain.shownAs());
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
}
