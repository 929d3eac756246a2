package forthright.disclosurecontrol.plan;

import forthright.disclosurecontrol.attack.Choice;
import forthright.disclosurecontrol.attack.Effort;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The fewest covers, provably: an implicit hitting set. A choice that fails is grown as long as it still fails; of what
 * is left over at least one must be withheld. The fewest that serve all such cuts are tried next, and the first choice
 * that meets the requirement is as small as any can be.
 */
final class Fewest {
    private final Requirement requirement;
    private final Effort effort;
    private final int covers;

    Fewest(Requirement requirement, Effort effort) {
        this.requirement = requirement;
        this.effort = effort;
        this.covers = requirement.linked().coverCount();
    }

    /** The fewest; empty where the effort did not suffice to prove it. */
    Optional<Choice> find() {
        Cuts cuts = new Cuts(effort);
        Choice chosen = Choice.none(covers);
        List<int[]> orders = orders();
        while (true) {
            List<Target> failing = requirement.failing(chosen);
            if (effort.isSpent()) {
                return Optional.empty();
            }
            if (failing.isEmpty()) {
                return Optional.of(chosen);
            }
            Choice from = chosen;
            for (Target target : failing) {
                orders.forEach(order -> cuts.add(Choice.all(covers).minus(grown(from, target, order))));
            }
            Optional<Choice> next = cuts.fewest(covers);
            if (next.isEmpty()) {
                return Optional.empty();
            }
            chosen = next.get();
        }
    }

    private Choice grown(Choice from, Target target, int[] order) {
        Choice grown = from;
        for (int cover : order) {
            if (!grown.has(cover) && requirement.fails(target, grown.with(cover))) {
                grown = grown.with(cover);
            }
        }
        return grown;
    }

    /** Orders of growth that leave different cuts: forwards, backwards, and with strides. None looks at a value. */
    private List<int[]> orders() {
        List<int[]> orders = new ArrayList<>();
        int[] forwards = new int[covers];
        int[] backwards = new int[covers];
        int[] strides = new int[covers];
        int stride = stride();
        for (int i = 0; i < covers; i++) {
            forwards[i] = i;
            backwards[i] = covers - 1 - i;
            strides[i] = (int) ((long) i * stride % covers);
        }
        orders.add(forwards);
        orders.add(backwards);
        orders.add(strides);
        return orders;
    }

    /** A step that visits every cover once: near the golden section, and without a factor in common. */
    private int stride() {
        int stride = Math.max(1, (int) (covers * 0.618));
        while (gcd(stride, Math.max(covers, 1)) != 1) {
            stride++;
        }
        return stride;
    }

    private static int gcd(int a, int b) {
        return b == 0 ? a : gcd(b, a % b);
    }
}
