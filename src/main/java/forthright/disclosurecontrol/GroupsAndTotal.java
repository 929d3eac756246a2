package forthright.disclosurecontrol;

import forthright.bank.Assessment;
import forthright.bank.Council.SmallNumbers;
import java.util.ArrayList;
import java.util.List;

/**
 * The groups of one figure beside the figure itself, which stands below them. A withheld total must not follow from its
 * groups, nor a withheld group from the total and the others. What covers is chosen in printed order and never by size.
 */
final class GroupsAndTotal {
    private final Protecting groups;
    private final Protecting total;
    private final SmallNumbers policy;
    private final List<CellKey> keys;

    private GroupsAndTotal(Protecting groups, Protecting total, SmallNumbers policy) {
        this.groups = groups;
        this.total = total;
        this.policy = policy;
        this.keys = groups.wanted().keys();
    }

    /** Looks at every table of groups beside the total of the same days; whether anything more had to be withheld. */
    static boolean protect(List<Protecting> sameMeasure, SmallNumbers policy) {
        boolean more = false;
        for (Protecting total : sameMeasure) {
            if (!total.wanted().keys().equals(List.of(CellKey.SINGLE))) {
                continue;
            }
            for (Protecting groups : sameMeasure) {
                boolean together = groups != total
                        && groups.wanted().days().equals(total.wanted().days());
                more |= together && new GroupsAndTotal(groups, total, policy).protect();
            }
        }
        return more;
    }

    private boolean protect() {
        if (!(total.cell(CellKey.SINGLE) instanceof Cell.Shown(long whole))) {
            return hideWithTheTotal();
        }
        // Where they add up, AddedUp has seen to it. Else the total still says at least how much is in the hidden ones.
        return !groups.wanted().exclusive() && hideWhatIsLeft(whole);
    }

    /** Every group that is not empty: their sum, or the largest of them, would tell of the total. */
    private boolean hideWithTheTotal() {
        Cell cover = cover(total.cell(CellKey.SINGLE));
        List<CellKey> full = keys.stream().filter(key -> groups.value(key) > 0).toList();
        // As many groups as there are in a small total leave it few values, or none but one.
        boolean tight = policy.threshold() - policy.least() * full.size() + 1 < AddedUp.needed(policy);
        return tight ? hide(keys, new Cell.NotAssessed()) : hide(shown(full), cover);
    }

    private boolean hideWhatIsLeft(long whole) {
        List<CellKey> hidden = keys.stream()
                .filter(key -> !(groups.cell(key) instanceof Cell.Shown))
                .toList();
        boolean covered = hidden.stream().anyMatch(key -> groups.value(key) > policy.threshold());
        long shown = shown(keys).stream().mapToLong(groups::value).sum();
        long othersMost = (long) policy.threshold() * (hidden.size() - 1);
        if (hidden.isEmpty() || covered || whole - shown - othersMost <= policy.least()) {
            return false;
        }
        List<CellKey> candidates = shown(keys).stream()
                .filter(key -> groups.value(key) > policy.threshold())
                .toList();
        return candidates.isEmpty()
                ? hide(keys, new Cell.NotAssessed())
                : hide(List.of(candidates.getFirst()), cover(groups.cell(hidden.getFirst())));
    }

    private List<CellKey> shown(List<CellKey> among) {
        return among.stream()
                .filter(key -> groups.cell(key) instanceof Cell.Shown)
                .toList();
    }

    private boolean hide(List<CellKey> which, Cell as) {
        List<Unassessed> small = new ArrayList<>();
        keys.stream()
                .filter(key -> !(groups.cell(key) instanceof Cell.Shown))
                .forEach(key -> small.add(new Unassessed(key, groups.wanted().days())));
        if (!(total.cell(CellKey.SINGLE) instanceof Cell.Shown)) {
            small.add(new Unassessed(CellKey.SINGLE, total.wanted().days()));
        }
        boolean more = false;
        for (CellKey key : which) {
            if (!groups.cell(key).equals(as)) {
                groups.cover(key, new OverTime.Cover(as, as instanceof Cell.NotAssessed ? small : List.of()));
                more = true;
            }
        }
        return more;
    }

    private static Cell cover(Cell small) {
        return switch (small) {
            case Cell.Identifying(Assessment assessment) -> new Cell.Complementary(assessment);
            case Cell.Complementary(Assessment protects) -> new Cell.Complementary(protects);
            default -> new Cell.NotAssessed();
        };
    }
}
