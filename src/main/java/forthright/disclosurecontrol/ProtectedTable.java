package forthright.disclosurecontrol;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;

/** A table that has passed disclosure control: the only kind that may leave the council. */
public final class ProtectedTable {
    private final SequencedMap<CellKey, Cell> cells;
    private final Map<CellKey, List<Unassessed>> waiting;

    // Package-private: only disclosure control makes one.
    ProtectedTable(Map<CellKey, Cell> cells, Map<CellKey, List<Unassessed>> waiting) {
        this.cells = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(cells));
        this.waiting = Map.copyOf(waiting);
    }

    /** The figures, in the order in which they were asked for. */
    public SequencedMap<CellKey, Cell> cells() {
        return cells;
    }

    /** One figure. */
    public Cell cell(CellKey key) {
        Cell cell = cells.get(key);
        if (cell == null) {
            throw new IllegalArgumentException("This table has no cell " + key);
        }
        return cell;
    }

    /** The small figures that somebody must assess before this one can be shown or withheld: itself, or others. */
    public List<Unassessed> waitsFor(CellKey key) {
        return waiting.getOrDefault(key, List.of());
    }
}
