package forthright.disclosurecontrol;

import forthright.data.RawTable;
import java.util.List;
import java.util.Map;

/**
 * One table that a letter would give: a measure over a stretch of days.
 *
 * @param addsUp whether the counts of two stretches make the count of both together; a child counts once in each
 * @param exclusive whether the categories add up to a total that the reader knows or may learn
 * @param keys the figures wanted, in order; one that the table lacks is a true zero
 * @param assessments what was assessed of the measure over these days
 * @param kin how the measure lies within others
 */
public record Wanted(
        boolean addsUp, boolean exclusive, RawTable raw, List<CellKey> keys, Assessments assessments, Kin kin) {
    public Wanted {
        keys = List.copyOf(keys);
    }

    /** One that lies within no other. */
    public Wanted(boolean addsUp, boolean exclusive, RawTable raw, List<CellKey> keys, Assessments assessments) {
        this(addsUp, exclusive, raw, keys, assessments, Kin.NONE);
    }

    /**
     * How a measure lies within others of the letter.
     *
     * @param of those that count everything counted here too; whether their unit is the same, so that there is a rest
     * @param covering whether the categories together take in everything that those count
     */
    public record Kin(Map<String, Boolean> of, boolean covering) {
        /** No kin. */
        public static final Kin NONE = new Kin(Map.of(), false);

        public Kin {
            of = Map.copyOf(of);
        }
    }

    String measure() {
        return assessments.measure();
    }

    Stretch days() {
        return new Stretch(assessments.from(), assessments.to());
    }

    RawTable.Cell count(CellKey key) {
        return count(raw, key);
    }

    /** A category that a table lacks is a true zero. */
    static RawTable.Cell count(RawTable raw, CellKey key) {
        return raw.cells().stream()
                .filter(cell -> cell.list().equals(key.list()) && cell.code().equals(key.code()))
                .findFirst()
                .orElseGet(() -> new RawTable.Cell(key.list(), key.code(), 0, 0));
    }
}
