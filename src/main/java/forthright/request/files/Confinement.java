package forthright.request.files;

import java.io.OutputStream;
import java.io.PrintStream;
import java.net.URL;
import java.time.Duration;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.LogManager;

/** What a process that opens files from outside denies itself: it prints nothing, asks no network, and ends in time. */
public final class Confinement {
    // Only the classes of the program itself are still loaded; no document names these.
    private static final Set<String> OF_THE_PROGRAM = Set.of("jar", "jrt", "file");

    private Confinement() {}

    /** Begins it; what comes back is the one way out, which no library knows. */
    public static OutputStream begin(Duration longest) {
        OutputStream out = System.out;
        PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream());
        System.setOut(nowhere);
        System.setErr(nowhere);
        LogManager.getLogManager().getLogger("").setLevel(Level.OFF);
        stopAfter(longest.plusSeconds(2));
        closeTheNetwork();
        return out;
    }

    /** Whoever started this process may be gone: nobody else would stop it. */
    private static void stopAfter(Duration longest) {
        Thread.ofPlatform().daemon().start(() -> {
            try {
                Thread.sleep(longest);
            } catch (InterruptedException e) {
                // then it ends at once
            }
            Runtime.getRuntime().halt(1);
        });
    }

    private static void closeTheNetwork() {
        URL.setURLStreamHandlerFactory(protocol -> {
            if (OF_THE_PROGRAM.contains(protocol)) {
                return null;
            }
            throw new SecurityException("No connection is made while a file is opened");
        });
    }
}
