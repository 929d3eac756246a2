package forthright.law.files;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.atomic.AtomicLong;

/** Writes a file whole or not at all: a reader sees the old text or the new, never a part of either. */
public final class WholeFile {
    private static final AtomicLong PARTS = new AtomicLong();

    private WholeFile() {}

    /** Writes text in UTF-8. */
    public static void write(Path path, String text) throws IOException {
        write(path, text.getBytes(StandardCharsets.UTF_8));
    }

    /** Writes bytes to a neighbour of the file, waits until the disk has them, then renames the neighbour. */
    public static void write(Path path, byte[] bytes) throws IOException {
        Path folder = path.toAbsolutePath().getParent();
        Files.createDirectories(folder);
        // Not a temporary file of the system's making: those are closed to colleagues, and the rename would keep that.
        Path part = path.toAbsolutePath()
                .resolveSibling(".part-%d-%d".formatted(ProcessHandle.current().pid(), PARTS.incrementAndGet()));
        try {
            try (FileChannel channel =
                    FileChannel.open(part, StandardOpenOption.WRITE, StandardOpenOption.CREATE_NEW)) {
                ByteBuffer rest = ByteBuffer.wrap(bytes);
                while (rest.hasRemaining()) {
                    channel.write(rest);
                }
                channel.force(true);
            }
            Files.move(part, path, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(part);
        }
    }
}
