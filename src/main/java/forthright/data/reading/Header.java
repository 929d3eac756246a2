package forthright.data.reading;

import forthright.law.files.Faults;
import forthright.law.files.Place;
import forthright.law.sheets.Sheet;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * The names of a file's columns. They are never shown: if the wrong row was named as the header, they are somebody's
 * data.
 */
final class Header {
    private final List<String> names;
    private final Place place;
    private final Faults faults;

    private Header(List<String> names, Place place, Faults faults) {
        this.names = names;
        this.place = place;
        this.faults = faults;
    }

    /** A header of one or more rows; a cell merged over several columns names each of them. */
    static Header of(List<Sheet.Line> rows, Place place, Faults faults) {
        int width = rows.stream().mapToInt(r -> r.cells().size()).max().orElse(0);
        List<String> names = new ArrayList<>();
        for (int column = 0; column < width; column++) {
            List<String> parts = new ArrayList<>();
            for (int row = 0; row < rows.size(); row++) {
                boolean last = row == rows.size() - 1;
                String part = last ? rows.get(row).cell(column) : carried(rows.get(row), column);
                if (!part.isEmpty()) {
                    parts.add(part);
                }
            }
            names.add(String.join(" / ", parts));
        }
        return new Header(names, place, faults);
    }

    private static String carried(Sheet.Line row, int column) {
        int at = column;
        while (at > 0 && row.cell(at).isEmpty()) {
            at--;
        }
        return row.cell(at);
    }

    int width() {
        return names.size();
    }

    /** Where a column stands; noted as a fault where it does not, or stands twice. */
    OptionalInt at(String name, Place asked) {
        String wanted = Cells.plain(name);
        int[] found = IntStream.range(0, names.size())
                .filter(i -> Cells.plain(names.get(i)).equals(wanted))
                .toArray();
        if (found.length == 0) {
            faults.error(
                    asked,
                    "missing-column",
                    "%s has no column \"%s\".".formatted(place, name),
                    "Check the name against the file, and header-row: if the names stand further down.");
        } else if (found.length > 1) {
            faults.error(
                    asked,
                    "duplicate-column",
                    "%s has %d columns \"%s\".".formatted(place, found.length, name),
                    "Say which by its place, counted from 1: position: 4.");
        }
        return found.length == 1 ? OptionalInt.of(found[0]) : OptionalInt.empty();
    }

    /** The column at a place counted from 1. */
    OptionalInt at(int number, Place asked) {
        if (number > names.size()) {
            faults.error(
                    asked,
                    "missing-column",
                    "%s has only %d columns.".formatted(place, names.size()),
                    "Check position: against the file.");
            return OptionalInt.empty();
        }
        return OptionalInt.of(number - 1);
    }
}
