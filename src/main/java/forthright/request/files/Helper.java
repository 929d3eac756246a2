package forthright.request.files;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;

/** Has a file opened in a process of its own, and takes back no more than its text. */
final class Helper {
    /** How long a file may take. */
    static final Duration LONGEST = Duration.ofSeconds(20);

    private static final String MEMORY = "-Xmx256m";

    private Helper() {}

    static Extracted extract(byte[] bytes, String name) {
        return extract(bytes, name, LONGEST, MEMORY);
    }

    static Extracted extract(byte[] bytes, String name, Duration longest, String memory) {
        Confined.Ended ended;
        try {
            ended = Confined.run(
                    Opener.class, List.of(ending(name)), bytes, new Confined.Bounds(longest, memory, Wire.MOST));
        } catch (IOException e) {
            throw new UnreadableException(Refusal.NO_HELPER);
        }
        if (ended.said().length > Wire.MOST) {
            throw new UnreadableException(Refusal.TOO_COMPLEX);
        }
        return Wire.receive(ended.said(), reason(ended));
    }

    /** Why no whole result came, if none did. */
    private static Refusal reason(Confined.Ended ended) {
        if (ended.usedTooMuch()) {
            return Refusal.TOO_COMPLEX;
        }
        return ended.neverBegan() ? Refusal.NO_HELPER : Refusal.DAMAGED;
    }

    /** Of a name that came from outside, only its ending counts, and only a plain one. */
    private static String ending(String name) {
        int dot = name.lastIndexOf('.');
        String ending = dot < 0 ? "" : name.substring(dot).toLowerCase(Locale.ROOT);
        return ending.matches("\\.[a-z0-9]{1,10}") ? ending : "";
    }
}
