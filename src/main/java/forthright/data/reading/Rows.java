package forthright.data.reading;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The rows of the canonical tables, in memory only. It has no text of its own, so that none can be printed. */
public final class Rows {
    private final Map<Table, List<Row>> tables = new EnumMap<>(Table.class);

    /** No rows yet. */
    public Rows() {
        for (Table table : Table.values()) {
            tables.put(table, new ArrayList<>());
        }
    }

    /** The rows of a table, to be read or added to. */
    public List<Row> of(Table table) {
        return Objects.requireNonNull(tables.get(table));
    }

    @Override
    public String toString() {
        return "Rows";
    }
}
