package forthright.scan;

import forthright.request.files.Confined;
import forthright.scan.Scanned.Failure;
import forthright.scan.released.Released;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Has files looked through, each in a process of its own. */
public final class Scanner {
    /** How long a file may take. */
    static final Duration LONGEST = Duration.ofSeconds(60);

    private static final Confined.Bounds BOUNDS = new Confined.Bounds(LONGEST, "-Xmx384m", ScanWire.MOST);

    private final Optional<Released> released;
    private final Confined.Bounds bounds;

    private Scanner(Optional<Released> released, Confined.Bounds bounds) {
        this.released = released;
        this.bounds = bounds;
    }

    /** A scanner that also holds tables against what a letter releases, where that is known. */
    public static Scanner of(Optional<Released> released) {
        return new Scanner(released, BOUNDS);
    }

    static Scanner within(Confined.Bounds bounds) {
        return new Scanner(Optional.empty(), bounds);
    }

    /**
     * Looks through a file.
     *
     * @param shownAs how it is named in messages
     */
    public Scanned scan(Path file, String shownAs) {
        byte[] bytes;
        try (InputStream in = Files.newInputStream(file)) {
            bytes = in.readNBytes(FileScan.LARGEST + 1);
        } catch (IOException e) {
            return not(shownAs, Reason.MISSING);
        }
        return bytes.length > FileScan.LARGEST ? not(shownAs, Reason.TOO_LARGE) : scan(bytes, shownAs);
    }

    Scanned scan(byte[] bytes, String shownAs) {
        Confined.Ended ended;
        try {
            ended = Confined.run(ScanProgram.class, List.of(ending(shownAs)), sent(bytes), bounds);
        } catch (IOException e) {
            return not(shownAs, Reason.NO_HELPER);
        }
        return ScanWire.receive(ended.said())
                .map(result -> scanned(shownAs, result))
                .orElseGet(() -> not(shownAs, reason(ended)));
    }

    private byte[] sent(byte[] bytes) throws IOException {
        ByteArrayOutputStream all = new ByteArrayOutputStream(bytes.length + 1024);
        DataOutputStream out = new DataOutputStream(all);
        out.writeBoolean(released.isPresent());
        if (released.isPresent()) {
            released.get().write(out);
        }
        out.write(bytes);
        return all.toByteArray();
    }

    private static Scanned scanned(String file, FileScan.Result result) {
        return result.failures().isEmpty()
                ? new Scanned.Looked(file, result.findings())
                : new Scanned.NotScanned(file, result.failures(), result.findings());
    }

    private static Reason reason(Confined.Ended ended) {
        if (ended.usedTooMuch()) {
            return Reason.TOO_COMPLEX;
        }
        return ended.neverBegan() ? Reason.NO_HELPER : Reason.DAMAGED;
    }

    private static Scanned not(String file, Reason reason) {
        return new Scanned.NotScanned(file, List.of(new Failure("", reason)), List.of());
    }

    /** Of a name only its ending counts, and only a plain one. */
    private static String ending(String name) {
        int dot = name.lastIndexOf('.');
        String ending = dot < 0 ? "" : name.substring(dot).toLowerCase(Locale.ROOT);
        return ending.matches("\\.[a-z0-9]{1,10}") ? ending : "";
    }
}
