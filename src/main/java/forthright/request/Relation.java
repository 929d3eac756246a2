package forthright.request;

import java.util.Locale;

/** How a council's category relates to what is asked. */
public enum Relation {
    /** The same thing, if under another label. */
    EXACT,
    /** It takes in what is asked and more besides. */
    BROADER,
    /** It is a part of what is asked. */
    NARROWER,
    /** It is near to what is asked, and neither contains the other. */
    RELATED;

    /** The word used in files. */
    public String word() {
        return name().toLowerCase(Locale.UK);
    }
}
