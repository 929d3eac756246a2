package forthright.scan.office;

import forthright.scan.Findings;
import forthright.scan.SheetKind;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** The rows and columns of a sheet that are not shown, by the way in which they are hidden. */
final class HiddenLines {
    private static final int WIDEST = 16_384;

    private final TreeMap<Integer, SheetKind> rows = new TreeMap<>();
    private final TreeMap<Integer, SheetKind> columns = new TreeMap<>();
    private final Set<Integer> fullRows = new HashSet<>();
    private final Set<Integer> fullColumns = new HashSet<>();
    private final Set<Integer> shownColumns = new HashSet<>();
    private boolean columnsHaveNoWidth;

    void row(int number, SheetKind how) {
        rows.put(number, how);
    }

    void columns(int from, int to, SheetKind how) {
        for (int column = Math.max(1, from); column <= Math.min(to, WIDEST); column++) {
            columns.put(column, how);
        }
    }

    void shownColumns(int from, int to) {
        for (int column = Math.max(1, from); column <= Math.min(to, WIDEST); column++) {
            shownColumns.add(column);
        }
    }

    /** Where nothing else is said, columns have no width. */
    void columnsHaveNoWidth() {
        columnsHaveNoWidth = true;
    }

    /** Something stands there. */
    void content(int row, int column) {
        fullRows.add(row);
        fullColumns.add(column);
    }

    /** Rows that are hidden in the range of a filter that is set are filtered out. */
    void filtered(List<int[]> ranges) {
        rows.replaceAll((row, how) ->
                how == SheetKind.HIDDEN_ROWS && ranges.stream().anyMatch(range -> row >= range[0] && row <= range[1])
                        ? SheetKind.FILTERED_ROWS
                        : how);
    }

    void tell(String sheet, Findings findings) {
        if (columnsHaveNoWidth) {
            fullColumns.stream()
                    .filter(column -> !shownColumns.contains(column))
                    .forEach(column -> columns.putIfAbsent(column, SheetKind.ZERO_WIDTH_COLUMNS));
        }
        byKind(rows, fullRows, SheetKind.HIDDEN_EMPTY_ROWS)
                .forEach((kind, all) -> findings.add(kind, Ranges.rows(sheet, all), all.size()));
        byKind(columns, fullColumns, SheetKind.HIDDEN_EMPTY_COLUMNS)
                .forEach((kind, all) -> findings.add(kind, Ranges.columns(sheet, all), all.size()));
    }

    private static Map<SheetKind, Set<Integer>> byKind(
            Map<Integer, SheetKind> lines, Set<Integer> full, SheetKind empty) {
        Map<SheetKind, Set<Integer>> by = new EnumMap<>(SheetKind.class);
        lines.forEach((line, how) -> by.computeIfAbsent(full.contains(line) ? how : empty, k -> new TreeSet<>())
                .add(line));
        return by;
    }
}
