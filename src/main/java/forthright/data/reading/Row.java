package forthright.data.reading;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A row of a canonical table while it is being made; nothing where nothing was recorded. It has no text of its own. */
public final class Row {
    private final Table table;
    private final Origin origin;
    private final @Nullable Object[] values;

    Row(Table table, Origin origin) {
        this.table = table;
        this.origin = origin;
        this.values = new @Nullable Object[table.columns().size()];
    }

    Table table() {
        return table;
    }

    Origin origin() {
        return origin;
    }

    /** What stands in a column, by its place in the table. */
    public @Nullable Object at(int column) {
        return values[column];
    }

    @Nullable
    Object get(String column) {
        return values[table.at(column)];
    }

    /** An identifier that every row of the table has. */
    String id(String column) {
        return (String) Objects.requireNonNull(get(column));
    }

    void set(String column, @Nullable Object value) {
        values[table.at(column)] = value;
    }

    void set(int column, @Nullable Object value) {
        values[column] = value;
    }

    @Override
    public String toString() {
        return table.word() + " from " + origin;
    }
}
