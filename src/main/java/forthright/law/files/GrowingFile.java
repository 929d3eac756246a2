package forthright.law.files;

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
 * A file of lines that is only ever added to, at the same cost however long it has grown. A line is whole once its end is
 * written: whatever stands after the last end of a line was being written when the machine stopped.
 */
public final class GrowingFile {
    /** Longer than any line, in bytes, so that the last one is found in one reading of the end. */
    public static final int LONGEST_LINE = 8192;

    private GrowingFile() {}

    /**
     * Adds lines, and waits until the disk has them; where it has no room for all, none is added. What was left of a line that
     * was cut off is taken away first.
     */
    public static void add(Path file, List<String> lines) throws IOException {
        WholeFile.at(WholeFile.Moment.BEFORE, file);
        Files.createDirectories(file.toAbsolutePath().getParent());
        try (FileChannel channel =
                FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
            whole(channel);
            long before = channel.size();
            byte[] bytes = (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8);
            try {
                channel.position(before);
                write(channel, ByteBuffer.wrap(bytes, 0, bytes.length / 2));
                WholeFile.at(WholeFile.Moment.HALF, file);
                write(channel, ByteBuffer.wrap(bytes, bytes.length / 2, bytes.length - bytes.length / 2));
                WholeFile.at(WholeFile.Moment.WRITTEN, file);
                channel.force(true);
            } catch (IOException full) {
                channel.truncate(before);
                throw full;
            }
        }
        WholeFile.at(WholeFile.Moment.THERE, file);
    }

    private static void write(FileChannel channel, ByteBuffer rest) throws IOException {
        while (rest.hasRemaining()) {
            channel.write(rest);
        }
    }

    /** Takes away what was left of a line that was cut off; says whether there was one. */
    public static boolean mend(Path file) throws IOException {
        if (!Files.exists(file)) {
            return false;
        }
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
            return whole(channel);
        }
    }

    /** Whether the file ends in a line that was cut off. */
    public static boolean isCutOff(Path file) throws IOException {
        if (!Files.exists(file)) {
            return false;
        }
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            byte[] end = end(channel);
            return end.length > 0 && end[end.length - 1] != '\n';
        }
    }

    /** The last line; empty where there is none. */
    public static String lastLine(Path file) throws IOException {
        if (!Files.exists(file)) {
            return "";
        }
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            String text = new String(end(channel), StandardCharsets.UTF_8).stripTrailing();
            return text.substring(text.lastIndexOf('\n') + 1);
        }
    }

    private static boolean whole(FileChannel channel) throws IOException {
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

    private static byte[] end(FileChannel channel) throws IOException {
        long from = Math.max(0, channel.size() - LONGEST_LINE);
        return bytes(channel, from, channel.size() - from);
    }

    /**
     * What stands in such a file from a place on.
     *
     * @param from in bytes
     * @param length in bytes; no more than an array can hold
     */
    public static String text(FileChannel channel, long from, long length) throws IOException {
        return new String(bytes(channel, from, length), StandardCharsets.UTF_8);
    }

    private static byte[] bytes(FileChannel channel, long from, long length) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate((int) Math.max(0, length));
        int read = 0;
        while (bytes.hasRemaining() && read >= 0) {
            read = channel.read(bytes, from + bytes.position());
        }
        return Arrays.copyOf(bytes.array(), bytes.position());
    }
}
