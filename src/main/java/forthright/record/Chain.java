package forthright.record;

import forthright.law.files.FaultsException;
import forthright.law.files.GrowingFile;
import forthright.law.files.Place;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * The chain: one line an entry, each with the hash of the line before, and only ever added to. So whoever holds one line's
 * hash holds all before it. Adding reads nothing but the last line, however long the chain has grown.
 */
final class Chain {
    private final Path file;
    private final String shownAs;

    Chain(Path file, String shownAs) {
        this.file = file;
        this.shownAs = shownAs;
    }

    /**
     * The end of the chain.
     *
     * @param number of the last entry; 0 where there is none
     * @param hash of its line
     */
    record Head(int number, String hash, String line) {}

    /** The last line; stops where it is no entry. */
    Head head() throws IOException {
        String line = GrowingFile.lastLine(file);
        return line.isEmpty()
                ? new Head(0, "", "")
                : Entry.of(line, shownAs)
                        .map(entry -> new Head(entry.number(), Entry.hash(line), line))
                        .orElseThrow(() -> FaultsException.error(
                                Place.of(shownAs),
                                "broken-chain",
                                "The last line of the record is not what the program wrote.",
                                "foi audit verify says where the record was changed. Put it back from a copy."));
    }

    /** Whether the last line was not written to its end. */
    boolean isTorn() throws IOException {
        return GrowingFile.isCutOff(file);
    }

    /** Takes away a line that was being written when the machine stopped; says whether there was one. */
    boolean mend() throws IOException {
        return GrowingFile.mend(file);
    }

    /** Adds a line, and waits until the disk has it. */
    void append(Entry entry) throws IOException {
        GrowingFile.add(file, List.of(entry.line()));
    }

    List<String> lines() throws IOException {
        return Files.exists(file) ? Files.readAllLines(file) : List.of();
    }

    String shownAs() {
        return shownAs;
    }
}
