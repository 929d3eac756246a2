package forthright.law.files;

import java.util.Locale;

/** How much a fault matters, gravest first. */
public enum Severity {
    ERROR,
    WARNING,
    ADVICE;

    /** The word as it is printed. */
    public String word() {
        return name().toLowerCase(Locale.UK);
    }
}
