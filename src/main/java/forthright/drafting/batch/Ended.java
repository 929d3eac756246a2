package forthright.drafting.batch;

import forthright.drafting.Draft;
import java.util.Locale;

/** How one draft of a batch ended, from the best to the worst. */
public enum Ended {
    /** It can be read and sent. */
    READY,
    /** A person must decide something first. */
    NEEDS_PERSON,
    /** It may not go: an earlier letter and this one together would tell what is withheld. */
    BLOCKED,
    /** There is no draft: the request or a file that it needs has a fault. */
    FAILED;

    /** How a draft that was made ends. */
    public static Ended of(Draft draft) {
        return draft.isBlocked() ? BLOCKED : draft.needsPerson() ? NEEDS_PERSON : READY;
    }

    /** As the summary has it. */
    public String word() {
        return name().toLowerCase(Locale.UK).replace('_', '-');
    }
}
