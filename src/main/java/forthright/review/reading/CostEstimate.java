package forthright.review.reading;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * What a reply says that finding an answer would take.
 *
 * @param items how many records would have to be looked at
 * @param minutesEach for one of them
 * @param hours altogether, as printed
 * @param isCeiling whether the time for one is only said to be at most this
 * @param said the words
 */
public record CostEstimate(
        Optional<BigDecimal> items,
        Optional<BigDecimal> minutesEach,
        Optional<BigDecimal> hours,
        boolean isCeiling,
        String said,
        int line) {
    /** Whether it says nothing of how it was made. */
    public boolean isEmpty() {
        return items.isEmpty() && minutesEach.isEmpty() && hours.isEmpty();
    }
}
