package forthright.record;

import forthright.law.files.FaultsException;
import forthright.law.files.JsonReader;
import forthright.law.files.Node;
import forthright.law.files.Place;
import forthright.law.files.WholeFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * The steps in which the record is written: what is being done is noted before the first and crossed out after the last, so
 * that whoever comes after a machine that stopped knows what to finish or to take away.
 */
final class Steps {
    private static final String NOTE = "unfinished.json";

    private final Path root;
    private final Path folder;
    private final ChainFile chain;
    private final Consumer<String> at;

    /**
     * Steps in a record.
     *
     * @param root the workspace
     * @param folder the record's folder
     * @param at is told of every step before and after it is done
     */
    Steps(Path root, Path folder, ChainFile chain, Consumer<String> at) {
        this.root = root;
        this.folder = folder;
        this.chain = chain;
        this.at = at;
    }

    /** Something that is written or deleted. */
    interface Write {
        /** Does it. */
        void now() throws IOException;
    }

    void step(String name, Write write) throws IOException {
        at.accept("before " + name);
        write.now();
        at.accept("after " + name);
    }

    /** Where a case or a letter lies that messages and the chain name so. */
    Path folder(String shownAs) {
        return root.resolve(shownAs);
    }

    void note(Entry entry) throws IOException {
        step("note", () -> WholeFile.write(folder.resolve(NOTE), entry.line()));
    }

    void crossOut() throws IOException {
        step("cross out", () -> Files.deleteIfExists(folder.resolve(NOTE)));
    }

    /** Adds the line that was noted; done again, it changes nothing. */
    void onTheChain(Entry entry) throws IOException {
        if (!chain.lastLine().equals(entry.line())) {
            append(entry);
        }
    }

    void append(Entry entry) throws IOException {
        step("chain", () -> chain.append(entry.line()));
    }

    boolean isUnfinished() throws IOException {
        return hasNote() || chain.isTorn();
    }

    boolean hasNote() {
        return Files.exists(folder.resolve(NOTE));
    }

    /** What was being done; empty where the note cannot be read, which is written before anything is done. */
    Optional<Entry> noted() throws IOException {
        return JsonReader.parse(Files.readString(folder.resolve(NOTE)), NOTE)
                .filter(Node.Mapping.class::isInstance)
                .map(node -> Trees.read(Entry.class, node));
    }

    /** The note is done with, whatever it said. */
    void forget() throws IOException {
        Files.deleteIfExists(folder.resolve(NOTE));
    }

    static void remove(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted((a, b) -> b.compareTo(a)).toList()) {
                Files.delete(file);
            }
        }
    }

    static FaultsException unwritable(String where) {
        return FaultsException.error(
                Place.of(where),
                "not-written",
                "The record could not be read or written, so nothing was issued.",
                "Check that you may write in this folder and that the disk is not full, then try again.");
    }
}
