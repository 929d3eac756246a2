package forthright.drafting.letters;

import forthright.law.files.Fault;
import java.util.List;

/** A letter that may not be sent, or not yet, with the reasons. */
public final class NotAllowed extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final transient List<Fault> why;
    private final boolean person;

    NotAllowed(boolean person, List<Fault> why) {
        super(why.toString());
        this.person = person;
        this.why = List.copyOf(why);
    }

    /** The reasons. */
    public List<Fault> why() {
        return why;
    }

    /** Whether a person must decide something first; otherwise the law or the record stands against it. */
    public boolean needsPerson() {
        return person;
    }
}
