package forthright.data.supplied;

import forthright.data.RawTable;
import forthright.law.files.Place;
import java.util.List;

/** What was supplied of one measure and period. */
public sealed interface Supply {
    /** Every figure of it, each a true count. */
    record Counts(RawTable table, Place place) implements Supply {}

    /**
     * Every group by which a figure is divided, each a true count.
     *
     * @param addUp whether they add up to the whole
     */
    record Groups(RawTable table, boolean addUp, Place place) implements Supply {}

    /** Nothing of the kind is held. */
    record NotHeld(Place place) implements Supply {}

    /** It is not recorded. */
    record NotRecorded(Place place) implements Supply {}

    /** Some of it could not be said. */
    record NotKnown(Place place) implements Supply {}

    /** Some of it is still to come: these rows are blank. */
    record Awaited(List<Place> rows) implements Supply {
        public Awaited {
            rows = List.copyOf(rows);
        }
    }

    /** Nothing was supplied. */
    record Nothing() implements Supply {}
}
