package forthright.law.files;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The one hash by which files and packs are told apart. */
public final class Sha256 {
    private Sha256() {}

    /** A digest to be fed piece by piece. */
    public static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    /** The hash of these bytes, in small hexadecimal digits. */
    public static String hex(byte[] said) {
        return HexFormat.of().formatHex(digest().digest(said));
    }

    /** The hash of a text in UTF-8. */
    public static String hex(String said) {
        return hex(said.getBytes(StandardCharsets.UTF_8));
    }
}
