package forthright.record;

import forthright.law.files.FileStore;
import forthright.law.files.KeptFiles;
import forthright.law.files.OneWriter;
import forthright.law.files.WriterLine;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * A record in the folders of a workspace: a sealed folder in each case, and one chain over all. What is being done is noted
 * first and crossed out last, so that a machine that stops in between leaves nothing half done: the next to come finishes it,
 * or takes it away.
 */
final class FolderStore implements Store {
    private final Path root;
    private final Path folder;
    private final String shownAs;
    private final ChainFile chain;
    private final Steps steps;

    /**
     * The record of a workspace; it need not be there yet.
     *
     * @param root the workspace
     * @param shownAs the record's folder, as messages name it and as it lies in the workspace
     * @param at is told of every step before and after it is done
     */
    FolderStore(Path root, String shownAs, Consumer<String> at) {
        this.root = root;
        this.folder = root.resolve(shownAs);
        this.shownAs = shownAs;
        this.chain = new ChainFile(folder.resolve("chain.jsonl"));
        this.steps = new Steps(root, folder, chain, at);
    }

    @Override
    public String whereKept() {
        return "the folder " + shownAs;
    }

    @Override
    public String chainShownAs() {
        return shownAs + "/chain.jsonl";
    }

    @Override
    public String lastLine() throws IOException {
        return chain.lastLine();
    }

    @Override
    public List<String> lines() throws IOException {
        return chain.lines();
    }

    @Override
    public List<Numbered> linesNaming(String name) throws IOException {
        List<Numbered> numbered = new ArrayList<>();
        for (String line : chain.lines()) {
            numbered.add(new Numbered(numbered.size() + 1, line));
        }
        return numbered;
    }

    @Override
    public List<String> linesFrom(long place) throws IOException {
        return chain.from(place);
    }

    @Override
    public Optional<String> lineAt(long place, int length) throws IOException {
        return chain.at(place, length);
    }

    private Path issued(String of) {
        return root.resolve(of).resolve(Register.ISSUED);
    }

    @Override
    public boolean isSealed(String of) {
        return Files.isDirectory(issued(of));
    }

    @Override
    public Optional<String> text(String of, String name) throws IOException {
        Path file = issued(of).resolve(name);
        return Files.isRegularFile(file) ? Optional.of(Files.readString(file)) : Optional.empty();
    }

    @Override
    public List<String> names(String of) throws IOException {
        return names(issued(of), path -> true);
    }

    private interface Wanted {
        boolean is(Path path);
    }

    private static List<String> names(Path in, Wanted wanted) throws IOException {
        try (Stream<Path> files = Files.list(in)) {
            return files.filter(wanted::is)
                    .map(file -> file.getFileName().toString())
                    .sorted()
                    .toList();
        }
    }

    private static List<String> folders(Path in) throws IOException {
        return Files.isDirectory(in) ? names(in, Files::isDirectory) : List.of();
    }

    @Override
    public Known known() throws IOException {
        List<String> sealed = new ArrayList<>();
        List<String> erased = new ArrayList<>();
        for (String name : folders(root.resolve("cases"))) {
            String ofCase = "cases/" + name;
            if (isSealed(ofCase)) {
                sealed.add(ofCase);
            }
            if (Files.exists(root.resolve(ofCase).resolve(Erasure.FILE))) {
                erased.add(ofCase);
            }
            letters(ofCase).stream().filter(this::isSealed).forEach(sealed::add);
        }
        return new Known(sealed, erased);
    }

    @Override
    public List<String> letters(String caseFolder) throws IOException {
        return folders(root.resolve(caseFolder).resolve(Register.LETTERS)).stream()
                .map(name -> "%s/%s/%s".formatted(caseFolder, Register.LETTERS, name))
                .toList();
    }

    @Override
    public Optional<String> word(String caseFolder) throws IOException {
        Path file = root.resolve(caseFolder).resolve(Erasure.FILE);
        return Files.isRegularFile(file) ? Optional.of(Files.readString(file)) : Optional.empty();
    }

    @Override
    public List<String> wordsElsewhere(String caseFolder) {
        return List.of();
    }

    private FileStore store() {
        return new FileStore(folder.resolve("files"), shownAs + "/files");
    }

    @Override
    public KeptFiles kept() {
        return store();
    }

    @Override
    public ToldFigures told(String council) {
        String shown = ToldFigures.FOLDER + "/" + council;
        return new ToldFigures(root.resolve(shown), shown);
    }

    @Override
    public void seal(ToSeal sealing) {
        seals().seal(sealing);
    }

    @Override
    public void layOut(String of) {
        // What is sealed lies where an officer finds it.
    }

    @Override
    public void erase(Entry entry, String word) {
        erasures().erase(entry, word);
    }

    /** Its paper is kept first, so that a stop in between has done nothing. */
    @Override
    public void note(Entry entry, String paper) throws IOException {
        steps.step("paper", () -> store().put(paper.getBytes(StandardCharsets.UTF_8)));
        steps.append(entry);
    }

    @Override
    public boolean isUnfinished() throws IOException {
        return steps.isUnfinished();
    }

    @Override
    public List<String> mend() throws IOException {
        List<String> mended = new ArrayList<>();
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
        return mended;
    }

    private String finish() throws IOException {
        Optional<Entry> noted = steps.noted();
        if (noted.isEmpty()) {
            return "A note of something unfinished could not be read; nothing had been done yet.";
        }
        return noted.get().deed() == Entry.Deed.ERASED ? erasures().finish(noted.get()) : seals().finish(noted.get());
    }

    private FolderSeals seals() {
        return new FolderSeals(steps, store());
    }

    private Erasures erasures() {
        return new Erasures(steps, ofCase -> new Register(root, this).words(ofCase));
    }

    @Override
    public Hold hold(String who, Duration atMost) {
        return new Locked(this, OneWriter.at(folder.resolve("lock"), shownAs + "/lock", who, atMost));
    }

    private record Locked(Store store, OneWriter writer) implements Hold {
        @Override
        public Optional<String> ended() {
            return writer.killed().map(WriterLine::wasEnded);
        }

        @Override
        public void close() {
            writer.close();
        }
    }
}
