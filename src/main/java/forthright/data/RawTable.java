package forthright.data;

import java.util.List;

/**
 * What one query counted, before disclosure control. Its text shows no count.
 *
 * @param measure the measure's name
 * @param cells one cell for a single figure; one a category for a breakdown
 */
public record RawTable(String measure, List<Cell> cells) {
    public RawTable {
        cells = List.copyOf(cells);
    }

    /**
     * One count.
     *
     * @param list the list that its category belongs to; empty for a single figure
     * @param code the category's code; empty for a single figure
     * @param count what was counted, in the measure's unit
     * @param children how many different children stand behind it; the count itself where the source gives totals only
     */
    public record Cell(String list, String code, long count, long children) {
        @Override
        public String toString() {
            return "Cell[" + list + "/" + code + "]";
        }
    }

    @Override
    public String toString() {
        return "RawTable[" + measure + ", " + cells.size() + " cells]";
    }
}
