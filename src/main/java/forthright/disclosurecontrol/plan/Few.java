package forthright.disclosurecontrol.plan;

import forthright.disclosurecontrol.attack.Choice;
import java.util.ArrayList;
import java.util.List;

/**
 * Few covers, where the fewest would take too long to prove: what fails is mended one target after the other, each time
 * with the covers nearest to what is hidden already; then what turns out not to be needed is printed after all.
 */
final class Few {
    private final Requirement requirement;
    private final Nearness nearness;
    private final int covers;

    Few(Requirement requirement, Nearness nearness) {
        this.requirement = requirement;
        this.nearness = nearness;
        this.covers = requirement.linked().coverCount();
    }

    Choice find() {
        Choice chosen = Choice.none(covers);
        for (List<Target> failing = requirement.failing(chosen);
                !failing.isEmpty();
                failing = requirement.failing(chosen)) {
            for (Target target : failing) {
                if (requirement.fails(target, chosen)) {
                    chosen = mended(target, chosen);
                }
            }
        }
        return pruned(chosen);
    }

    /** The choice with covers enough for one target, none of which can be spared for it. */
    private Choice mended(Target target, Choice from) {
        Choice wide = from;
        for (int[] ring : nearness.rings(from)) {
            for (int cover : ring) {
                wide = wide.with(cover);
            }
            if (!requirement.fails(target, wide)) {
                break;
            }
        }
        // The farthest are given back first, halves at a time.
        List<Integer> added = new ArrayList<>();
        for (int[] ring : nearness.rings(from)) {
            for (int cover : ring) {
                if (wide.has(cover) && !from.has(cover)) {
                    added.add(cover);
                }
            }
        }
        return from.or(spared(target, from, added));
    }

    private Choice spared(Target target, Choice from, List<Integer> added) {
        List<Integer> kept = new ArrayList<>(added);
        int piece = Math.max(1, kept.size() / 2);
        while (true) {
            for (int end = kept.size(); end > 0; end -= piece) {
                List<Integer> fewer = new ArrayList<>(kept.subList(0, Math.max(0, end - piece)));
                fewer.addAll(kept.subList(end, kept.size()));
                if (!requirement.fails(target, from.or(of(fewer)))) {
                    kept = fewer;
                }
            }
            if (piece == 1) {
                return of(kept);
            }
            piece = Math.max(1, piece / 2);
        }
    }

    private Choice of(List<Integer> numbers) {
        return numbers.stream().reduce(Choice.none(covers), Choice::with, Choice::or);
    }

    private Choice pruned(Choice from) {
        Choice chosen = from;
        int[] numbers = from.numbers();
        for (int i = numbers.length - 1; i >= 0; i--) {
            Choice fewer = chosen.without(numbers[i]);
            if (requirement.isMet(fewer)) {
                chosen = fewer;
            }
        }
        return chosen;
    }
}
