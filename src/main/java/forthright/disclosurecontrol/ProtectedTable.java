package forthright.disclosurecontrol;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;

/** A table that has passed disclosure control: the only kind that may leave the council. */
public final class ProtectedTable {
    private final SequencedMap<CellKey, Cell> cells;
    private final List<CellKey> toAssess;

    // Package-private: only disclosure control makes one.
    ProtectedTable(Map<CellKey, Cell> cells, List<CellKey> toAssess) {
        this.cells = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(cells));
        this.toAssess = List.copyOf(toAssess);
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

    /** The small figures that nobody has assessed, in order. */
    public List<CellKey> toAssess() {
        return toAssess;
    }
}
