package forthright.review.comparing;

import java.util.Locale;

/** Why answers to one question differ. */
public enum Cause {
    /** They answer under different Acts, or rely on different provisions. */
    LAW,
    /** They hide small numbers by different rules, or for different reasons. */
    POLICY,
    /** One holds or can find what another cannot. */
    DATA,
    /** They count other categories. */
    DEFINITION,
    PERIOD,
    UNIT,
    /** They say the same in other words. */
    WORDING;

    /** The word used in files. */
    public String word() {
        return name().toLowerCase(Locale.UK);
    }
}
