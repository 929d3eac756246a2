package forthright.bank;

import java.util.Locale;

/** What is counted. A question about one unit is never answered with another. */
public enum Unit {
    CHILDREN("children"),
    INCIDENTS("missing incidents"),
    INTERVIEWS("return home interviews");

    private final String inWords;

    Unit(String inWords) {
        this.inWords = inWords;
    }

    /** The word used in files: {@code incidents}. */
    public String word() {
        return name().toLowerCase(Locale.UK);
    }

    /** The words used in letters. */
    public String inWords() {
        return inWords;
    }
}
