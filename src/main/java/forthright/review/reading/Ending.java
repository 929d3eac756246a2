package forthright.review.reading;

import java.util.Locale;

/** How the answer to one question ends, as a reply has it. */
public enum Ending {
    SUPPLIED,
    PARTLY_WITHHELD,
    WITHHELD,
    DECLINED,
    NOT_HELD,
    NOT_APPLICABLE,
    COST_LIMIT,
    ACCESSIBLE_ELSEWHERE,
    FUTURE_PUBLICATION,
    NEITHER_CONFIRMED_NOR_DENIED,
    NOT_ANSWERED;

    /** The word used in files. */
    public String word() {
        return name().toLowerCase(Locale.UK).replace('_', '-');
    }
}
