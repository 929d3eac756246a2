package forthright.law.files;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * The right to write, which one program at a time has, of all that run on this machine or on the same shared folder. The
 * system itself takes it from a program that ends in whatever way, so nobody ever has to remove a lock by hand; who had
 * it stands in the lock file, for those who wait and for whoever comes after a program that was killed.
 */
public final class OneWriter implements AutoCloseable {
    // What is locked is a byte far behind the owner's line: some systems let nobody read what is locked.
    private static final long FAR_BEHIND = 1L << 30;
    private static final int LONGEST_LINE = 4096;
    private static final long LOOK_AGAIN_MS = 50;

    /** Within one program: closing a file gives back every lock that the program has on it, so only one may open it. */
    private static final Map<Path, Semaphore> OURS = new ConcurrentHashMap<>();

    private static final Map<Path, WriterLine> OUR_LINES = new ConcurrentHashMap<>();

    private final Path lock;
    private final Semaphore ours;
    private final FileChannel channel;
    private final Optional<WriterLine> killed;
    private boolean closed;

    private OneWriter(Path lock, Semaphore ours, FileChannel channel, Optional<WriterLine> killed) {
        this.lock = lock;
        this.ours = ours;
        this.channel = channel;
        this.killed = killed;
    }

    /**
     * Takes the right to write, or stops with who has it and since when.
     *
     * @param file the lock file, made where it is not there and left lying, since to remove it would let two in
     * @param shownAs how the lock file is named in messages
     * @param name who writes, as others will read it
     * @param atMost how long to wait for another to finish
     */
    public static OneWriter at(Path file, String shownAs, String name, Duration atMost) {
        long until = System.nanoTime() + atMost.toNanos();
        try {
            Path folder = Files.createDirectories(file.toAbsolutePath().getParent());
            Path lock = folder.toRealPath().resolve(file.getFileName());
            Semaphore ours = OURS.computeIfAbsent(lock, key -> new Semaphore(1));
            if (!ours.tryAcquire(left(until), TimeUnit.NANOSECONDS)) {
                throw taken(shownAs, Optional.ofNullable(OUR_LINES.get(lock)));
            }
            try {
                return open(lock, ours, shownAs, name, until);
            } catch (IOException | InterruptedException | RuntimeException e) {
                ours.release();
                throw e;
            }
        } catch (IOException e) {
            throw FaultsException.error(
                    Place.of(shownAs),
                    "no-lock",
                    "This file cannot be locked: %s.".formatted(e.getMessage()),
                    "Check that you may write in its folder, and that the folder lies on a disk that can lock files.");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw taken(shownAs, Optional.empty());
        }
    }

    private static OneWriter open(Path lock, Semaphore ours, String shownAs, String name, long until)
            throws IOException, InterruptedException {
        FileChannel channel =
                FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
        try {
            FileLock got = channel.tryLock(FAR_BEHIND, 1, false);
            while (got == null && left(until) > 0) {
                Thread.sleep(LOOK_AGAIN_MS);
                got = channel.tryLock(FAR_BEHIND, 1, false);
            }
            Optional<WriterLine> before = WriterLine.read(text(channel));
            if (got == null) {
                throw taken(shownAs, before);
            }
            WriterLine us = WriterLine.of(name);
            channel.truncate(0);
            channel.write(ByteBuffer.wrap(us.written().getBytes(StandardCharsets.UTF_8)), 0);
            OUR_LINES.put(lock, us);
            return new OneWriter(lock, ours, channel, before);
        } catch (IOException | InterruptedException | RuntimeException e) {
            channel.close();
            throw e;
        }
    }

    /** Who had the right before, and was ended without giving it back: what they wrote may be unfinished. */
    public Optional<WriterLine> killed() {
        return killed;
    }

    /** Gives the right back. */
    @Override
    public void close() {
        if (closed) {
            return;
        }
        closed = true;
        OUR_LINES.remove(lock);
        try (channel) {
            channel.truncate(0);
        } catch (IOException e) {
            // The right is given back all the same; the next to have it only hears of us once more.
        } finally {
            ours.release();
        }
    }

    /**
     * What is said to whoever waited in vain.
     *
     * @param by who has the right to write; empty where nobody has said so
     */
    public static FaultsException taken(String shownAs, Optional<WriterLine> by) {
        return FaultsException.error(
                Place.of(shownAs),
                "somebody-writes",
                "%s is writing here%s."
                        .formatted(
                                by.map(WriterLine::name).orElse("Somebody"),
                                by.map(line -> " since " + line.when()).orElse("")),
                "Wait until that is done, then do it again. Nothing of yours was written.");
    }

    private static String text(FileChannel channel) throws IOException {
        ByteBuffer line = ByteBuffer.allocate(LONGEST_LINE);
        channel.read(line, 0);
        return new String(line.array(), 0, line.position(), StandardCharsets.UTF_8);
    }

    private static long left(long until) {
        return Math.max(0, until - System.nanoTime());
    }
}
