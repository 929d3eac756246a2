package forthright.record;

import forthright.law.files.FaultsException;
import forthright.law.files.Place;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;

/**
 * The chain: one line an entry, each with the hash of the line before, and only ever added to. So whoever holds one line's
 * hash holds all before it. Adding reads nothing but the last line, however long the chain has grown.
 */
final class Chain {
    // Longer than any line, so that the last one is found in one reading of the end.
    private static final int LONGEST_LINE = 8192;

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
        String line = lastLine();
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

    private String lastLine() throws IOException {
        if (!Files.exists(file)) {
            return "";
        }
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            String text = new String(end(channel), StandardCharsets.UTF_8).stripTrailing();
            return text.substring(text.lastIndexOf('\n') + 1);
        }
    }

    private static byte[] end(FileChannel channel) throws IOException {
        long from = Math.max(0, channel.size() - LONGEST_LINE);
        ByteBuffer end = ByteBuffer.allocate((int) (channel.size() - from));
        int read = 0;
        while (end.hasRemaining() && read >= 0) {
            read = channel.read(end, from + end.position());
        }
        return Arrays.copyOf(end.array(), end.position());
    }

    /** Whether the last line was not written to its end. */
    boolean isTorn() throws IOException {
        if (!Files.exists(file)) {
            return false;
        }
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            byte[] end = end(channel);
            return end.length > 0 && end[end.length - 1] != '\n';
        }
    }

    /** Takes away a line that was being written when the machine stopped; says whether there was one. */
    boolean mend() throws IOException {
        if (!Files.exists(file)) {
            return false;
        }
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
            byte[] end = end(channel);
            int torn = 0;
            while (torn < end.length && end[end.length - 1 - torn] != '\n') {
                torn++;
            }
            if (torn > 0) {
                channel.truncate(channel.size() - torn);
                channel.force(true);
            }
            return torn > 0;
        }
    }

    /** Adds a line, and waits until the disk has it. */
    void append(Entry entry) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        try (FileChannel channel = FileChannel.open(
                file, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.APPEND)) {
            ByteBuffer line = ByteBuffer.wrap((entry.line() + "\n").getBytes(StandardCharsets.UTF_8));
            while (line.hasRemaining()) {
                channel.write(line);
            }
            channel.force(true);
        }
    }

    List<String> lines() throws IOException {
        return Files.exists(file) ? Files.readAllLines(file) : List.of();
    }

    String shownAs() {
        return shownAs;
    }
}
