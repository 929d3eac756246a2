package forthright.disclosurecontrol.proof;

import java.util.List;
import java.util.Map;

/**
 * What is withheld, and the worlds that prove that it is enough. Its text shows no value.
 *
 * @param withheld every figure and sentence that is not printed, the small ones included
 * @param added those of them that are withheld for the sake of others
 * @param least whether no smaller number of them would do, proved
 * @param beyondRepair what is out already, or as good as: no choice can hide it now
 * @param ruledOut small values that a figure could not take though everything new were withheld
 * @param impossible the reasons for what is said to be beyond repair or ruled out
 * @param worlds for every hidden figure, values that fit everything known; figures that are not named keep their own
 */
public record Plan(
        List<String> withheld,
        List<String> added,
        boolean least,
        List<String> beyondRepair,
        Map<String, List<Long>> ruledOut,
        List<Impossible> impossible,
        List<Map<String, Long>> worlds) {
    public Plan {
        withheld = List.copyOf(withheld);
        added = List.copyOf(added);
        beyondRepair = List.copyOf(beyondRepair);
        ruledOut = Map.copyOf(ruledOut);
        impossible = List.copyOf(impossible);
        worlds = List.copyOf(worlds);
    }

    /** How {@link #beyondRepair} names what is withheld of a total's parts, taken together. */
    public static String partsOf(String total) {
        return "parts of " + total;
    }

    /** Whether the promise can be kept by withholding alone. */
    public boolean isPossible() {
        return beyondRepair.isEmpty();
    }

    @Override
    public String toString() {
        return "Plan[withheld " + withheld + ", beyond repair " + beyondRepair + "]";
    }
}
