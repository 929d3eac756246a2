package forthright.review.rules;

import java.util.Locale;

/** How much a finding weighs. */
public enum Grade {
    /** A breach of the law, or a figure that is wrong or leaks. */
    ERROR,
    /** A departure from the Code or from what the regulator expects, or a clear risk. */
    WARNING,
    /** Something to look at: the program is not sure, or it is practice and not law. */
    ADVICE;

    /** The word used in files. */
    public String word() {
        return name().toLowerCase(Locale.UK);
    }
}
