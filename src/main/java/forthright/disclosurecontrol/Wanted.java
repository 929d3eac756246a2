package forthright.disclosurecontrol;

import forthright.data.RawTable;
import java.util.List;

/**
 * One table that a letter would give: a measure over a stretch of days.
 *
 * @param addsUp whether the counts of two stretches make the count of both together; a child counts once in each
 * @param exclusive whether the categories add up to a total that the reader knows or may learn
 * @param keys the figures wanted, in order; one that the table lacks is a true zero
 * @param assessments what was assessed of the measure over these days
 */
public record Wanted(boolean addsUp, boolean exclusive, RawTable raw, List<CellKey> keys, Assessments assessments) {
    public Wanted {
        keys = List.copyOf(keys);
    }

    Stretch days() {
        return new Stretch(assessments.from(), assessments.to());
    }

    RawTable.Cell count(CellKey key) {
        return raw.cells().stream()
                .filter(cell -> cell.list().equals(key.list()) && cell.code().equals(key.code()))
                .findFirst()
                .orElseGet(() -> new RawTable.Cell(key.list(), key.code(), 0, 0));
    }
}
