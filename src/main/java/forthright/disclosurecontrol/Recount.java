package forthright.disclosurecontrol;

import forthright.data.RawTable;
import java.util.Optional;

/** Counts a measure over days that nobody asked about, so that it is known what they would give away. */
@FunctionalInterface
public interface Recount {
    /** Nothing can be counted again: the figures came without the records behind them. */
    Recount NONE = (measure, days) -> Optional.empty();

    /** The counts over these days; empty where they cannot be had. */
    Optional<RawTable> count(String measure, Stretch days);
}
