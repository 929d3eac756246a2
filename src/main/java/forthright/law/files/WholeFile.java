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
import org.jspecify.annotations.Nullable;

/** Writes a file whole or not at all: a reader sees the old text or the new, never a part of either. */
public final class WholeFile {
    private static final AtomicLong PARTS = new AtomicLong();
    private static final Disk SOUND = (moment, file) -> {};

    private static volatile Disk disk = SOUND;

    private WholeFile() {}

    /** When something may go wrong: before anything is written, in the middle, before the file is there, and after. */
    enum Moment {
        BEFORE,
        HALF,
        WRITTEN,
        THERE
    }

    /** A disk that tests fill up, or stop in between. */
    interface Disk {
        void at(Moment moment, Path file) throws IOException;
    }

    /** For tests: writes on another disk from now on; on the sound one where none is named. */
    static void on(@Nullable Disk other) {
        disk = other == null ? SOUND : other;
    }

    /** For a file that is written otherwise than whole. */
    static void at(Moment moment, Path file) throws IOException {
        disk.at(moment, file);
    }

    /** Writes text in UTF-8. */
    public static void write(Path path, String text) throws IOException {
        write(path, text.getBytes(StandardCharsets.UTF_8));
    }

    /** Writes bytes to a neighbour of the file, waits until the disk has them, then renames the neighbour. */
    public static void write(Path path, byte[] bytes) throws IOException {
        disk.at(Moment.BEFORE, path);
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
            disk.at(Moment.WRITTEN, path);
            Files.move(part, path, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            disk.at(Moment.THERE, path);
        } finally {
            Files.deleteIfExists(part);
        }
    }
}
