package forthright.disclosurecontrol.plan;

import java.util.List;

/** Something that nobody may work out. */
sealed interface Target {
    /** A sensitive figure, by its number. */
    record Hidden(int figure) implements Target {}

    /** A sensitive figure, before the one person whom another counts, and who knows that. */
    record HiddenFrom(int one, int figure) implements Target {}

    /**
     * What is withheld of a total's parts, taken together: it must not be a small count that is known exactly.
     *
     * @param total the total's number; -1 where its value is known anyway
     * @param parts the parts' numbers, of those that can be hidden
     * @param outWhole whether the total is out already and all its parts are among these: it is not counted again
     */
    record Together(String name, int total, List<Integer> parts, boolean outWhole) implements Target {
        public Together {
            parts = List.copyOf(parts);
        }
    }
}
