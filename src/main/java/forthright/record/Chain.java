package forthright.record;

import forthright.law.files.FaultsException;
import forthright.law.files.GrowingFile;
import forthright.law.files.Place;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

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
                        .orElseThrow(this::broken);
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

    /** The entries from a place of the file on; stops where a line is none, and leaves out one that is still being written. */
    List<ChainLine> from(long place) throws IOException {
        if (!Files.exists(file)) {
            return List.of();
        }
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            String text = GrowingFile.text(channel, place, channel.size() - place);
            List<ChainLine> lines = new ArrayList<>();
            long at = place;
            int from = 0;
            for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', from)) {
                String line = text.substring(from, end);
                Entry entry = Entry.of(line, shownAs).orElseThrow(this::broken);
                int length = line.getBytes(StandardCharsets.UTF_8).length;
                lines.add(new ChainLine(entry, at, length, Entry.hash(line)));
                at += length + 1;
                from = end + 1;
            }
            return lines;
        }
    }

    /** The entry of a line; empty where no entry stands there. */
    Optional<ChainLine> at(long place, int length) throws IOException {
        if (!Files.exists(file) || length < 0 || length > GrowingFile.LONGEST_LINE) {
            return Optional.empty();
        }
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            if (place < 0 || place + length + 1 > channel.size()) {
                return Optional.empty();
            }
            String line = GrowingFile.text(channel, place, length);
            return Entry.of(line, shownAs).map(entry -> new ChainLine(entry, place, length, Entry.hash(line)));
        }
    }

    private FaultsException broken() {
        return FaultsException.error(
                Place.of(shownAs),
                "broken-chain",
                "A line of the record is not what the program wrote.",
                "foi audit verify says where the record was changed. Put it back from a copy.");
    }

    List<String> lines() throws IOException {
        return Files.exists(file) ? Files.readAllLines(file) : List.of();
    }

    String shownAs() {
        return shownAs;
    }
}
