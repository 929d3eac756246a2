package forthright.scan.office;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** Rows, columns and cells as a spreadsheet names them, runs of them drawn together. */
final class Ranges {
    private static final int MOST = 12;

    private Ranges() {}

    /** "4:9, 12:12" of a sheet. */
    static String rows(String sheet, Collection<Integer> rows) {
        return at(
                sheet,
                runs(new TreeSet<>(rows)).stream()
                        .map(run -> run[0] + ":" + run[1])
                        .toList());
    }

    /** "C:E" of a sheet. */
    static String columns(String sheet, Collection<Integer> columns) {
        return at(
                sheet,
                runs(new TreeSet<>(columns)).stream()
                        .map(run -> column(run[0]) + ":" + column(run[1]))
                        .toList());
    }

    /** "C4:C9" of a sheet; each cell is its row and its column, both counted from 1. */
    static String cells(String sheet, Collection<int[]> cells) {
        TreeMap<Integer, TreeSet<Integer>> byColumn = new TreeMap<>();
        cells.forEach(
                cell -> byColumn.computeIfAbsent(cell[1], c -> new TreeSet<>()).add(cell[0]));
        List<String> said = new ArrayList<>();
        byColumn.forEach((column, rows) -> runs(rows)
                .forEach(run -> said.add(
                        run[0] == run[1]
                                ? column(column) + run[0]
                                : column(column) + run[0] + ":" + column(column) + run[1])));
        return at(sheet, said);
    }

    private static String at(String sheet, List<String> ranges) {
        String said = String.join(", ", ranges.subList(0, Math.min(MOST, ranges.size())));
        String more = ranges.size() > MOST ? " and %d more".formatted(ranges.size() - MOST) : "";
        return (sheet.isEmpty() ? "" : sheet + "!") + said + more;
    }

    private static List<int[]> runs(SortedSet<Integer> sorted) {
        List<int[]> runs = new ArrayList<>();
        for (int each : sorted) {
            if (!runs.isEmpty() && runs.getLast()[1] + 1 == each) {
                runs.getLast()[1] = each;
            } else {
                runs.add(new int[] {each, each});
            }
        }
        return runs;
    }

    /** A column's letters, counted from 1. */
    static String column(int number) {
        StringBuilder letters = new StringBuilder();
        for (int left = number; left > 0; left = (left - 1) / 26) {
            letters.insert(0, (char) ('A' + (left - 1) % 26));
        }
        return letters.toString();
    }

    /** The row and column of a cell such as "C4"; zeros where it is none. */
    static int[] cell(String reference) {
        int at = 0;
        int column = 0;
        while (at < reference.length() && at < 3 && Character.isLetter(reference.charAt(at))) {
            column = column * 26 + (Character.toUpperCase(reference.charAt(at)) - 'A' + 1);
            at++;
        }
        String row = reference.substring(at).replace("$", "");
        return row.matches("[0-9]{1,7}") && column > 0 ? new int[] {Integer.parseInt(row), column} : new int[] {0, 0};
    }
}
