package forthright.web.look;

import forthright.web.http.Bytes;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** Files that the program brings with it. */
final class Own {
    private Own() {}

    /** A text beside this class's package. */
    static String text(String name) {
        return new String(bytes("/forthright/web/" + name), StandardCharsets.UTF_8);
    }

    static Bytes file(String name) {
        return Bytes.of(bytes("/forthright/web/" + name));
    }

    static byte[] bytes(String path) {
        try (InputStream in = Objects.requireNonNull(Own.class.getResourceAsStream(path), path)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
