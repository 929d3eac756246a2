package forthright.disclosurecontrol;

/**
 * Which figure of a table.
 *
 * @param list the list its category belongs to; empty for a single figure
 * @param code the category's code; empty for a single figure
 */
public record CellKey(String list, String code) implements Comparable<CellKey> {
    /** The only figure of a table without categories. */
    public static final CellKey SINGLE = new CellKey("", "");

    /** The key under which that part of a larger figure is assessed which this one leaves over. */
    public CellKey rest() {
        return new CellKey(list, code.isEmpty() ? "rest" : "rest:" + code);
    }

    /** The key under which that part of a figure is assessed which was recorded after it was first told. */
    CellKey late() {
        return new CellKey(list, code.isEmpty() ? "late" : "late:" + code);
    }

    @Override
    public int compareTo(CellKey other) {
        int byList = list.compareTo(other.list);
        return byList != 0 ? byList : code.compareTo(other.code);
    }
}
