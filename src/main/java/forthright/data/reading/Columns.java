package forthright.data.reading;

import forthright.bank.Recording;
import forthright.data.reading.Sources.Field;
import forthright.data.reading.Sources.From;
import forthright.data.reading.Sources.OnlyRows;
import forthright.law.sheets.Sheet;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;

/** The fields of a file, each with the columns in which it stands. */
final class Columns {
    private final Sources.File file;
    private final Header header;
    private final Map<Table, Map<String, Placed>> placed = new EnumMap<>(Table.class);
    private final Map<String, Placed> keys = new HashMap<>();
    private final int filterAt;

    Columns(Sources.File file, Header header, Recording recording) {
        this.file = file;
        this.header = header;
        file.tables().forEach((table, fields) -> {
            Map<String, Placed> byName = new HashMap<>();
            fields.forEach(f -> byName.put(f.name(), place(f, recording)));
            placed.put(table, byName);
        });
        placed.values().forEach(fields -> fields.forEach(keys::putIfAbsent));
        filterAt = file.onlyRows() instanceof OnlyRows.Where where
                ? header.at(where.column(), where.place()).orElse(-1)
                : -1;
    }

    /** A field and its columns: one, or for ticks one a category. */
    record Placed(CellReader reader, int at, Map<Integer, String> codes) {}

    Map<String, Placed> of(Table table) {
        return placed.getOrDefault(table, Map.of());
    }

    /** An identifier, in whichever of the file's tables it is named. */
    Optional<Placed> key(String name) {
        return Optional.ofNullable(keys.get(name));
    }

    boolean has(Table table) {
        return file.tables().containsKey(table);
    }

    int width() {
        return header.width();
    }

    boolean belongs(Sheet.Line line) {
        return switch (file.onlyRows()) {
            case OnlyRows.All() -> true;
            case OnlyRows.Where where -> filterAt >= 0 && where.is().contains(Cells.plain(line.cell(filterAt)));
        };
    }

    private Placed place(Field field, Recording recording) {
        CellReader reader = new CellReader(field, recording);
        return switch (field.from()) {
            case From.Column(String name) -> new Placed(reader, at(header.at(name, field.place())), Map.of());
            case From.Position(int number) -> new Placed(reader, at(header.at(number, field.place())), Map.of());
            case From.Ticked(Map<String, String> codes, var ticks) -> {
                Map<Integer, String> byColumn = new TreeMap<>();
                codes.forEach((name, code) -> header.at(name, field.place()).ifPresent(at -> byColumn.put(at, code)));
                yield new Placed(reader, -1, byColumn);
            }
            case From.Always(String value) -> new Placed(reader, -1, Map.of());
            case From.MadeFrom(List<String> fields) -> new Placed(reader, -1, Map.of());
        };
    }

    private static int at(OptionalInt found) {
        return found.orElse(-1);
    }

    /** Every field from which an identifier is made, whatever table it is of. */
    List<Placed> named(List<String> names) {
        return names.stream().flatMap(name -> key(name).stream()).toList();
    }
}
