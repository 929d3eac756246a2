package forthright.law;

import java.util.List;

/**
 * What may be spent on finding an answer.
 *
 * @param pounds the limit
 * @param poundsAnHour what an hour of one person counts for
 * @param counts the activities whose time counts; no other does
 */
public record CostLimit(int pounds, int poundsAnHour, List<String> counts, List<Citation> citations, String reference) {
    private static final int MINUTES_AN_HOUR = 60;

    public CostLimit {
        counts = List.copyOf(counts);
        citations = List.copyOf(citations);
    }

    /** The time that the limit pays for, in whole minutes. */
    public int minutes() {
        return pounds * MINUTES_AN_HOUR / poundsAnHour;
    }

    /** Whether this much time costs more than the limit. Exactly the limit does not. */
    public boolean isExceededBy(long minutesNeeded) {
        // FOIA s.12(1): "would exceed the appropriate limit"
        return minutesNeeded * poundsAnHour > (long) pounds * MINUTES_AN_HOUR;
    }

    /** Whose limit it is. */
    public enum Authority {
        /** Councils, and every other body that is not of central government. */
        COUNCIL,
        /** Government departments, Parliament and the like. */
        CENTRAL
    }
}
