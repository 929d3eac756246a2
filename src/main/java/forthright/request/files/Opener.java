package forthright.request.files;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.net.URL;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.LogManager;

/**
 * The program that opens one file, in a process of its own: the file on standard input, its text on standard output. It
 * opens no other file and no connection, and it stops by itself where it takes too long.
 */
final class Opener {
    // Only the classes of the program itself are still loaded; no document names these.
    private static final Set<String> OF_THE_PROGRAM = Set.of("jar", "jrt", "file");

    private Opener() {}

    /** Opens what comes on standard input; the argument is the ending of the file's name, or nothing. */
    public static void main(String[] args) throws IOException {
        OutputStream out = System.out;
        PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream());
        System.setOut(nowhere);
        System.setErr(nowhere);
        LogManager.getLogManager().getLogger("").setLevel(Level.OFF);
        stopInTime();
        closeTheNetwork();
        String name = args.length == 0 ? "" : "request" + args[0];
        try {
            byte[] bytes = System.in.readNBytes(Limits.FILE + 1);
            Wire.send(Extractor.extract(bytes, name), out);
        } catch (UnreadableException e) {
            Wire.send(e.refusal(), out);
        } catch (StackOverflowError | OutOfMemoryError e) {
            Wire.send(Refusal.TOO_COMPLEX, out);
        }
        Runtime.getRuntime().halt(0);
    }

    /** Whoever started this process may be gone: nobody else would stop it. */
    private static void stopInTime() {
        Thread.ofPlatform().daemon().start(() -> {
            try {
                Thread.sleep(Helper.LONGEST.plusSeconds(2));
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
