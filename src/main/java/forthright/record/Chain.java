package forthright.record;

import forthright.law.files.FaultsException;
import forthright.law.files.GrowingFile;
import forthright.law.files.Place;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The chain: one line an entry, each with the hash of the line before, and only ever added to. So whoever holds one line's
 * hash holds all before it. Adding reads nothing but the last line, however long the chain has grown.
 */
final class Chain {
    private final Store store;

    /** The chain that is kept there. */
    Chain(Store store) {
        this.store = store;
    }

    /**
     * The end of the chain.
     *
     * @param number of the last entry; 0 where there is none
     * @param hash of its line
     */
    record Head(int number, String hash) {}

    /** The last line; stops where it is no entry. */
    Head head() throws IOException {
        String line = store.lastLine();
        return line.isEmpty()
                ? new Head(0, "")
                : Entry.of(line, shownAs())
                        .map(entry -> new Head(entry.number(), Entry.hash(line)))
                        .orElseThrow(this::broken);
    }

    /** The entries from a place on; stops where a line is none, and leaves out one that is still being written. */
    List<ChainLine> from(long place) throws IOException {
        List<ChainLine> lines = new ArrayList<>();
        long at = place;
        for (String line : store.linesFrom(place)) {
            Entry entry = Entry.of(line, shownAs()).orElseThrow(this::broken);
            ChainLine read = new ChainLine(entry, at, line.getBytes(StandardCharsets.UTF_8).length, Entry.hash(line));
            lines.add(read);
            at = read.next();
        }
        return lines;
    }

    /** The entry of a line; empty where no entry stands there. */
    Optional<ChainLine> at(long place, int length) throws IOException {
        return place < 0 || length < 0 || length > GrowingFile.LONGEST_LINE
                ? Optional.empty()
                : store.lineAt(place, length)
                        .flatMap(line -> Entry.of(line, shownAs())
                                .map(entry -> new ChainLine(entry, place, length, Entry.hash(line))));
    }

    private FaultsException broken() {
        return FaultsException.error(
                Place.of(shownAs()),
                "broken-chain",
                "A line of the record is not what the program wrote.",
                "foi audit verify says where the record was changed. Put it back from a copy.");
    }

    private String shownAs() {
        return store.chainShownAs();
    }
}
