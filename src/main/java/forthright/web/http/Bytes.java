package forthright.web.http;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/** The content of a file, whose bytes nobody changes. */
public final class Bytes {
    private final byte[] all;

    private Bytes(byte[] all) {
        this.all = all;
    }

    /** These bytes, which are the caller's no more. */
    public static Bytes of(byte[] all) {
        return new Bytes(all);
    }

    /** A text in UTF-8. */
    public static Bytes of(String text) {
        return new Bytes(text.getBytes(StandardCharsets.UTF_8));
    }

    /** How many there are. */
    public int count() {
        return all.length;
    }

    /** A copy of them. */
    public byte[] copy() {
        return all.clone();
    }

    ByteBuffer toSend() {
        return ByteBuffer.wrap(all).asReadOnlyBuffer();
    }
}
