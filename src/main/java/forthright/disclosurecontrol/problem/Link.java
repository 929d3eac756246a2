package forthright.disclosurecontrol.problem;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Something that every reader knows of figures together: a multiple of each, added up, lies between two bounds, both
 * included.
 *
 * @param terms the figures and how many times each counts
 * @param least the least the sum can be, or {@link #NO_LEAST}
 * @param most the most the sum can be, or {@link #NO_MOST}
 */
public record Link(Map<String, Long> terms, long least, long most) {
    /** No lower bound. */
    public static final long NO_LEAST = Long.MIN_VALUE;

    /** No upper bound. */
    public static final long NO_MOST = Long.MAX_VALUE;

    public Link {
        terms = Collections.unmodifiableMap(new LinkedHashMap<>(terms));
    }

    /** One figure is never more than another: those of a kind, and all. */
    public static Link atMost(String part, String whole) {
        return new Link(Map.of(part, 1L, whole, -1L), NO_LEAST, 0);
    }

    /** Whether it holds where the sum is this. */
    public boolean allows(long sum) {
        return sum >= least && sum <= most;
    }
}
