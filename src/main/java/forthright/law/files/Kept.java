package forthright.law.files;

import java.io.FileInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.zip.CRC32;

/**
 * What was made of a folder's files, kept from one start of the program to the next beside the very bytes it was made
 * from. It is used only where every byte of these is still the same and the same build asks for it; a file that is
 * damaged, shortened or of another kind is passed over, and where none can be written, none is.
 */
public final class Kept {
    private static final String FORM = "forthright-kept-1";
    private static final int LARGEST = 16 * 1024 * 1024;
    private static final int SUM = Integer.BYTES;

    private final Path file;
    private final byte[] head;
    private final byte[] inputs;

    private Kept(Path file, byte[] head, byte[] inputs) {
        this.file = file;
        this.head = head;
        this.inputs = inputs;
    }

    /**
     * What is kept under a name in a workspace.
     *
     * @param program the build that runs; empty where that cannot be told, and then nothing is kept
     * @param inputs every byte that the kept thing depends on
     */
    public static Optional<Kept> of(Path workspace, String name, String program, KeptInputs inputs) {
        if (program.isEmpty() || !inputs.complete()) {
            return Optional.empty();
        }
        byte[] files = inputs.bytes();
        byte[] line = (FORM + " " + name + " " + program + " " + files.length + "\n").getBytes(StandardCharsets.UTF_8);
        byte[] head = Arrays.copyOf(line, line.length + files.length);
        System.arraycopy(files, 0, head, line.length, files.length);
        return Optional.of(new Kept(workspace.resolve(".cache").resolve(name), head, files));
    }

    /** The build that runs: its file's size, and when it was made; empty where it is no single file. */
    public static String program() {
        try {
            Path jar = Path.of(Kept.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            return Files.isRegularFile(jar)
                    ? Files.size(jar) + "-" + Files.getLastModifiedTime(jar).toMillis()
                    : "";
        } catch (java.net.URISyntaxException | IOException | RuntimeException e) {
            return "";
        }
    }

    /** What was kept, if it was made of the same files by the same build and has come to no harm. */
    public <T> Optional<T> read(Function<KeptReader, T> form) {
        try (FileInputStream in = new FileInputStream(file.toFile())) {
            byte[] all = in.readNBytes(LARGEST);
            int end = all.length - SUM;
            if (end < head.length || !Arrays.equals(all, 0, head.length, head, 0, head.length)) {
                return Optional.empty();
            }
            if (!Arrays.equals(all, end, all.length, sum(all, end), 0, SUM)) {
                return Optional.empty();
            }
            KeptReader reader = new KeptReader(all, head.length, end);
            T read = form.apply(reader);
            return reader.atEnd() ? Optional.of(read) : Optional.empty();
        } catch (IOException | RuntimeException e) {
            // nothing kept, or not in this form: it is made anew
            return Optional.empty();
        }
    }

    /** Whether the files are still the same: what was made while somebody changed them is not kept. */
    public boolean madeOf(KeptInputs now) {
        return now.complete() && Arrays.equals(inputs, now.bytes());
    }

    /** Keeps what was made; the next start makes it again where that cannot be done. */
    public void keep(Consumer<KeptWriter> form) {
        KeptWriter writer = new KeptWriter();
        form.accept(writer);
        byte[] body = writer.bytes();
        int end = head.length + body.length;
        if (end + SUM > LARGEST) {
            return;
        }
        byte[] all = Arrays.copyOf(head, end + SUM);
        System.arraycopy(body, 0, all, head.length, body.length);
        System.arraycopy(sum(all, end), 0, all, end, SUM);
        try {
            WholeFile.write(file, all);
        } catch (IOException e) {
            // a folder that may not be written to, or a full disk
        }
    }

    private static byte[] sum(byte[] all, int end) {
        CRC32 crc = new CRC32();
        crc.update(all, 0, end);
        int sum = (int) crc.getValue();
        return new byte[] {(byte) (sum >> 24), (byte) (sum >> 16), (byte) (sum >> 8), (byte) sum};
    }
}
