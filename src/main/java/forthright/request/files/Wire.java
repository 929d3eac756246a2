package forthright.request.files;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** How a result comes back from the process that opened a file: a few words that can say nothing else. */
final class Wire {
    /** The most that may come back, in bytes: the text in UTF-8, and the notes. */
    static final int MOST = 4 * Limits.TEXT + 64 * 1024;

    private static final String READ = "read/1";
    private static final String REFUSED = "refused/1";
    private static final int MOST_NOTES = 200;

    private Wire() {}

    static void send(Extracted extracted, OutputStream to) throws IOException {
        DataOutputStream out = new DataOutputStream(to);
        out.writeUTF(READ);
        List<Note> notes = extracted.notes().stream().limit(MOST_NOTES).toList();
        out.writeInt(notes.size());
        for (Note note : notes) {
            out.writeUTF(note.kind().name().toLowerCase(Locale.ROOT));
            out.writeUTF(note.detail());
        }
        byte[] text = extracted.text().getBytes(StandardCharsets.UTF_8);
        out.writeInt(text.length);
        out.write(text);
        out.flush();
    }

    static void send(Refusal refusal, OutputStream to) throws IOException {
        DataOutputStream out = new DataOutputStream(to);
        out.writeUTF(REFUSED);
        out.writeUTF(refusal.word());
        out.flush();
    }

    /** What came back; anything but a whole result is refused for this reason. */
    static Extracted receive(byte[] bytes, Refusal otherwise) {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            String outcome = in.readUTF();
            if (outcome.equals(REFUSED)) {
                throw new UnreadableException(Refusal.of(in.readUTF()));
            }
            if (!outcome.equals(READ)) {
                throw new UnreadableException(otherwise);
            }
            int count = in.readInt();
            List<Note> notes = new ArrayList<>();
            for (int i = 0; i < count && i < MOST_NOTES; i++) {
                notes.add(new Note(Note.Kind.valueOf(in.readUTF().toUpperCase(Locale.ROOT)), in.readUTF()));
            }
            int length = in.readInt();
            byte[] text = in.readNBytes(Math.clamp(length, 0, bytes.length));
            if (text.length != length || in.read() >= 0) {
                throw new UnreadableException(otherwise);
            }
            return new Extracted(new String(text, StandardCharsets.UTF_8), notes);
        } catch (IOException | IllegalArgumentException e) {
            throw new UnreadableException(otherwise);
        }
    }
}
