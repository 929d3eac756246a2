package forthright.law.files;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A value that changes. Each value has the date from which it holds and no end, so that two can never overlap.
 *
 * @param from the values by their first day
 */
public record Dated<T>(NavigableMap<LocalDate, T> from) {
    /** Keeps its own copy of the values. */
    public Dated {
        from = Collections.unmodifiableNavigableMap(new TreeMap<>(from));
    }

    /** The value that holds on a day; empty before the first. */
    public Optional<T> on(LocalDate day) {
        return Optional.ofNullable(from.floorEntry(day)).map(Map.Entry::getValue);
    }
}
