package forthright.web.http;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

/** One browser that came in with the address that was printed. It is kept in memory alone and ends with the program. */
public final class Session {
    private final String formKey;
    private final AtomicReference<String> who = new AtomicReference<>("");
    private final AtomicReference<Optional<String>> news = new AtomicReference<>(Optional.empty());

    Session(String formKey) {
        this.formKey = formKey;
    }

    /** What every form of this browser must bring back, so that no other site can send one in its name. */
    public String formKey() {
        return formKey;
    }

    /** Who sits there, as they said; "" until they have. It is put into forms, and decides nothing. */
    public String who() {
        return who.get();
    }

    /** Takes a name down. */
    public void isOf(String name) {
        if (!name.isBlank()) {
            who.set(name.strip());
        }
    }

    /** Something to be said on the next page that is looked at. */
    public void tell(String what) {
        news.set(Optional.of(what));
    }

    /** What is to be said; it is said once. */
    public Optional<String> news() {
        return news.getAndSet(Optional.empty());
    }
}
