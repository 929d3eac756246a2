package forthright.law.files;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.FileInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** The files that something is made of, name by name and byte by byte. */
public final class KeptInputs {
    private static final int LARGEST = 8 * 1024 * 1024;

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(512 * 1024);
    private boolean complete = true;

    /** Notes a name, or anything else that matters besides what files say. */
    public KeptInputs name(String name) {
        bytes.writeBytes((name + "\n").getBytes(StandardCharsets.UTF_8));
        return this;
    }

    /** Adds a file; where it cannot be read or is too large, nothing is kept, and whoever reads it says what is wrong. */
    public KeptInputs file(File file, String name) {
        try (FileInputStream in = new FileInputStream(file)) {
            byte[] said = in.readNBytes(LARGEST - Math.min(LARGEST, bytes.size()));
            name(name + " " + said.length);
            bytes.writeBytes(said);
            complete &= bytes.size() < LARGEST;
        } catch (IOException e) {
            complete = false;
        }
        return this;
    }

    /** Whether everything could be read. */
    public boolean complete() {
        return complete;
    }

    /** Whether both name the same files, which say the same. */
    public boolean same(KeptInputs other) {
        return complete && other.complete && Arrays.equals(bytes(), other.bytes());
    }

    /** Everything that was added, in order. */
    byte[] bytes() {
        return bytes.toByteArray();
    }
}
