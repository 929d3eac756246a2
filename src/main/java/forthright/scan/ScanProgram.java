package forthright.scan;

import forthright.request.files.Confinement;
import forthright.scan.Scanned.Failure;
import forthright.scan.released.Released;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;

/**
 * The program that looks through one file, in a process of its own: what the letter releases and the file on standard input,
 * kinds and places on standard output.
 */
final class ScanProgram {
    private ScanProgram() {}

    /** Looks through what comes on standard input; the argument is the ending of the file's name, or nothing. */
    public static void main(String[] args) throws IOException {
        OutputStream out = Confinement.begin(Scanner.LONGEST);
        String name = args.length == 0 ? "" : "file" + args[0];
        try {
            DataInputStream in = new DataInputStream(System.in);
            Optional<Released> released = in.readBoolean() ? Optional.of(Released.read(in)) : Optional.empty();
            ScanWire.send(FileScan.of(in.readNBytes(FileScan.LARGEST + 1), name, released), out);
        } catch (StackOverflowError | OutOfMemoryError e) {
            ScanWire.send(new FileScan.Result(List.of(), List.of(new Failure("", Reason.TOO_COMPLEX))), out);
        }
        Runtime.getRuntime().halt(0);
    }
}
