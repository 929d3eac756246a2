package forthright.disclosurecontrol.plan;

import forthright.disclosurecontrol.attack.Choice;
import forthright.disclosurecontrol.attack.Linked;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * How near a cover is to what is hidden: a figure all of whose sums hold a hidden one closes a ring of unknowns, one
 * with some such sums may, and the others may only with further ones.
 */
final class Nearness {
    private final Linked linked;

    Nearness(Linked linked) {
        this.linked = linked;
    }

    /** The covers that are not withheld yet, nearest first, in three rings. */
    List<int[]> rings(Choice withheld) {
        boolean[] near = linked.rowsWithHidden(withheld);
        int[] ring = new int[linked.coverCount()];
        for (int cover = 0; cover < ring.length; cover++) {
            int[] rows = linked.rowsOfCover(cover);
            long touched = Arrays.stream(rows).filter(row -> near[row]).count();
            ring[cover] = touched == rows.length ? 0 : touched > 0 ? 1 : 2;
        }
        return IntStream.range(0, 3)
                .mapToObj(r -> IntStream.range(0, ring.length)
                        .filter(cover -> ring[cover] == r && !withheld.has(cover))
                        .toArray())
                .toList();
    }
}
