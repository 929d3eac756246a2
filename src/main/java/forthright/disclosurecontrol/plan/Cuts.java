package forthright.disclosurecontrol.plan;

import forthright.disclosurecontrol.attack.Choice;
import forthright.disclosurecontrol.attack.Effort;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Sets of covers, of each of which at least one must be withheld; and the fewest covers that serve them all. */
final class Cuts {
    private final List<Choice> cuts = new ArrayList<>();
    private final Effort effort;
    private int size = 1;

    Cuts(Effort effort) {
        this.effort = effort;
    }

    /** One more; a cut that holds a smaller one says nothing new. */
    void add(Choice cut) {
        if (cuts.stream().noneMatch(known -> known.isWithin(cut))) {
            cuts.removeIf(cut::isWithin);
            cuts.add(cut);
        }
    }

    /**
     * The fewest that serve all cuts, where several are as few the same in whatever order the cuts came; empty where the
     * effort is spent. The size never shrinks from one call to the next, since cuts are only added.
     */
    Optional<Choice> fewest(int of) {
        if (cuts.stream().anyMatch(Choice::isEmpty)) {
            throw new IllegalStateException("A cut without covers is a target beyond repair.");
        }
        List<Choice> shortest = cuts.stream()
                .sorted(Comparator.comparingInt(Choice::size).thenComparing(Choice::toString))
                .toList();
        for (; ; size++) {
            Optional<Choice> found = within(shortest, Choice.none(of), Choice.none(of), size);
            if (found.isPresent() || effort.isSpent()) {
                return found;
            }
        }
    }

    private Optional<Choice> within(List<Choice> open, Choice chosen, Choice barred, int left) {
        effort.spend(1);
        if (open.isEmpty()) {
            return Optional.of(chosen);
        }
        if (effort.isSpent() || apart(open, barred) > left) {
            return Optional.empty();
        }
        Choice next = Choice.none(0);
        int fewest = Integer.MAX_VALUE;
        for (Choice cut : open) {
            Choice free = cut.minus(barred);
            if (free.size() < fewest) {
                fewest = free.size();
                next = free;
            }
        }
        Choice tried = barred;
        for (int cover : next.numbers()) {
            List<Choice> rest = open.stream().filter(cut -> !cut.has(cover)).toList();
            Optional<Choice> found = within(rest, chosen.with(cover), tried, left - 1);
            if (found.isPresent()) {
                return found;
            }
            tried = tried.with(cover);
        }
        return Optional.empty();
    }

    /** How many cuts have nothing in common: as many covers are needed at the least. */
    private static int apart(List<Choice> open, Choice barred) {
        int apart = 0;
        List<Choice> taken = new ArrayList<>();
        for (Choice cut : open) {
            Choice free = cut.minus(barred);
            if (free.isEmpty()) {
                return Integer.MAX_VALUE;
            }
            if (taken.stream().noneMatch(free::meets)) {
                taken.add(free);
                apart++;
            }
        }
        return apart;
    }
}
