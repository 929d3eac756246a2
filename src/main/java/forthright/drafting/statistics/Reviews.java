package forthright.drafting.statistics;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Internal reviews, by how they ended: the Code of Practice under section 45 asks councils to publish them with the rest.
 *
 * @param asked how many were asked for
 * @param outcomes how many ended so, by the words of the outcome
 */
public record Reviews(int asked, SortedMap<String, Integer> outcomes) {
    /** None is on the record. */
    public static final Reviews NONE = new Reviews(0, Collections.emptySortedMap());

    public Reviews {
        outcomes = Collections.unmodifiableSortedMap(new TreeMap<>(outcomes));
    }
}
