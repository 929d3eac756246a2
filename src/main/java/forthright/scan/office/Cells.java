package forthright.scan.office;

import java.util.ArrayList;
import java.util.List;

/** Cells of which something is to be told: how many there are, and where the first of them stand. */
public final class Cells {
    private static final int MOST_PLACES = 20_000;

    private final List<int[]> first = new ArrayList<>();
    private int count;

    /** One more, by its row and its column. */
    public void add(int row, int column) {
        count++;
        if (first.size() < MOST_PLACES) {
            first.add(new int[] {row, column});
        }
    }

    /** How many there are. */
    public int count() {
        return count;
    }

    /** Where they stand: "C4:C9" of a sheet, and that there are more. */
    public String place(String sheet) {
        return Ranges.cells(sheet, first) + (count > first.size() ? " and more" : "");
    }
}
