package forthright.request;

import java.util.Locale;

/** What kind of answer a question wants. Money, dates and durations are counts with a unit. */
public enum QuestionKind {
    COUNT,
    BREAKDOWN,
    YES_NO,
    LIST,
    PERCENTAGE,
    NARRATIVE,
    DOCUMENT,
    /** One row for each child or case. */
    RECORD_LEVEL;

    /** The word used in files: {@code yes_no}. */
    public String word() {
        return name().toLowerCase(Locale.UK);
    }
}
