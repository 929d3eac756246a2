package forthright.web.http;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

/** Who has come in. The way in is a key that works once; a new one is made when it is asked for. */
final class Sessions {
    private static final int MOST = 500;
    private static final int KEY_BYTES = 32;

    private final SecureRandom random = new SecureRandom();
    private final AtomicReference<Optional<String>> key = new AtomicReference<>(Optional.empty());
    private final Map<String, Session> open = new LinkedHashMap<>();

    /** A key that opens the door once; an earlier one no longer does. */
    String newKey() {
        String made = secret();
        key.set(Optional.of(made));
        return made;
    }

    /** The secret of a new session, for the right key; empty for any other. */
    synchronized Optional<String> enter(String given) {
        Optional<String> expected = key.get();
        if (expected.filter(given::equals).isEmpty() || !key.compareAndSet(expected, Optional.empty())) {
            return Optional.empty();
        }
        if (open.size() >= MOST) {
            open.remove(open.keySet().iterator().next());
        }
        String secret = secret();
        open.put(secret, new Session(secret()));
        return Optional.of(secret);
    }

    synchronized Optional<Session> of(String secret) {
        return Optional.ofNullable(open.get(secret));
    }

    private String secret() {
        byte[] bytes = new byte[KEY_BYTES];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
