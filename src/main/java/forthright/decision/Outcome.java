package forthright.decision;

import java.util.Locale;

/**
 * How a question ends, strongest first: where rules propose several, the first of this list stands and the others are
 * kept as overruled. A false condition comes before what needs a person, since nobody need decide what was not asked.
 */
public enum Outcome {
    NEITHER_CONFIRMED_NOR_DENIED,
    NOT_APPLICABLE,
    NEEDS_PERSON,
    COST_LIMIT,
    NOT_HELD,
    ACCESSIBLE_ELSEWHERE,
    FUTURE_PUBLICATION,
    WITHHELD,
    PARTLY_WITHHELD,
    SUPPLIED;

    /** The word used in files: {@code partly-withheld}. */
    public String word() {
        return name().toLowerCase(Locale.UK).replace('_', '-');
    }
}
