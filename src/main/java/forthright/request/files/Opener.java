package forthright.request.files;

import java.io.IOException;
import java.io.OutputStream;

/**
 * The program that opens one file, in a process of its own: the file on standard input, its text on standard output. It
 * opens no other file and no connection, and it stops by itself where it takes too long.
 */
final class Opener {
    private Opener() {}

    /** Opens what comes on standard input; the argument is the ending of the file's name, or nothing. */
    public static void main(String[] args) throws IOException {
        OutputStream out = Confinement.begin(Helper.LONGEST);
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
}
