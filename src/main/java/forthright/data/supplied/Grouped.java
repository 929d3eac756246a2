package forthright.data.supplied;

import forthright.data.RawTable;
import forthright.data.supplied.SuppliedFigure.AddsUp;
import forthright.law.files.Faults;
import forthright.law.files.Place;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The groups of one figure and period as they were supplied, held against their total. No message says a number: a
 * difference of two would be one.
 */
final class Grouped {
    private final List<AskedFigure> asked;
    private final List<SuppliedFigure> rows;
    private final SuppliedFigures all;
    private final Faults faults;

    /** @param asked the rows of the groups */
    Grouped(List<AskedFigure> asked, SuppliedFigures all, Faults faults) {
        this.asked = asked;
        this.all = all;
        this.faults = faults;
        this.rows = all.figures().stream()
                .filter(row -> asked.stream().anyMatch(a -> a.is(row)))
                .filter(row -> !isPattern(row))
                .toList();
    }

    /** The row that shows a team how to write its own groups. */
    private boolean isPattern(SuppliedFigure row) {
        boolean pattern = row.label().strip().endsWith(AskedFigure.OWN);
        if (pattern && !(row.given() instanceof Given.Awaited) && !told(row)) {
            fault(
                    row.place(),
                    "group-not-named",
                    "A figure stands in the row that shows how to write a group.",
                    "Write the name of the group in place of the dots.");
        }
        // "not held", "not recorded" or "unknown" there is an answer for all groups.
        return pattern && !told(row);
    }

    private static boolean told(SuppliedFigure row) {
        return row.given() instanceof Given.NotHeld
                || row.given() instanceof Given.NotRecorded
                || row.given() instanceof Given.NotKnown;
    }

    /** @param total the row of the whole figure */
    Supply against(AskedFigure total) {
        List<SuppliedFigure> counts =
                rows.stream().filter(r -> r.given() instanceof Given.Count).toList();
        if (counts.isEmpty()) {
            return all.of(asked);
        }
        List<Place> blank = rows.stream()
                .filter(r -> r.given() instanceof Given.Awaited)
                .map(SuppliedFigure::place)
                .toList();
        boolean lacking = asked.stream().anyMatch(a -> rows.stream().noneMatch(a::is));
        if (!blank.isEmpty() || lacking) {
            return new Supply.Awaited(blank);
        }
        Place first = rows.getFirst().place();
        if (counts.size() < rows.size()) {
            return new Supply.NotKnown(first);
        }
        twice(counts);
        AddsUp addsUp = addsUp(first);
        all.figures().stream()
                .filter(total::is)
                .filter(row -> row.given() instanceof Given.Count)
                .forEach(row -> check(row, counts, addsUp));
        return new Supply.Groups(new RawTable(total.measure(), cells(counts)), addsUp != AddsUp.NO, first);
    }

    private void twice(List<SuppliedFigure> counts) {
        Set<String> seen = new LinkedHashSet<>();
        List<RawTable.Cell> cells = cells(counts);
        for (int i = 0; i < cells.size(); i++) {
            if (!seen.add(cells.get(i).code().toLowerCase(Locale.UK))) {
                fault(counts.get(i).place(), "group-twice", "This group is already there.", "Keep one of the two.");
            }
        }
    }

    private AddsUp addsUp(Place first) {
        Set<AddsUp> said = new LinkedHashSet<>();
        rows.stream()
                .map(SuppliedFigure::addsUp)
                .filter(a -> a != AddsUp.NOT_SAID)
                .forEach(said::add);
        if (said.size() != 1) {
            fault(
                    first,
                    "adds-up-not-said",
                    said.isEmpty()
                            ? "Nobody says whether these groups add up to the total."
                            : "These groups are said to add up to the total, and not to.",
                    "Write under adds up: yes where each stands in one group only and none is left out, else no.");
            return AddsUp.NOT_SAID;
        }
        return said.iterator().next();
    }

    private void check(SuppliedFigure total, List<SuppliedFigure> groups, AddsUp addsUp) {
        long whole = value(total);
        long sum = groups.stream().mapToLong(Grouped::value).sum();
        if (addsUp == AddsUp.YES && sum != whole) {
            fault(
                    groups.getFirst().place(),
                    "does-not-add-up",
                    "The groups from here on are said to add up, and do not come to the total at %s."
                            .formatted(total.place()),
                    "Correct the figures, or write no under adds up where some stand in several groups or in none.");
        }
        groups.stream()
                .filter(group -> value(group) > whole)
                .forEach(group -> fault(
                        group.place(),
                        "more-than-the-total",
                        "This group has more than the total at %s.".formatted(total.place()),
                        "Correct one of the two."));
    }

    private List<RawTable.Cell> cells(List<SuppliedFigure> counts) {
        List<RawTable.Cell> cells = new ArrayList<>();
        for (SuppliedFigure row : counts) {
            AskedFigure of = asked.stream().filter(a -> a.is(row)).findFirst().orElseThrow();
            Given.Count count = (Given.Count) row.given();
            cells.add(new RawTable.Cell(
                    of.list(),
                    of.isOwn() ? of.ownGroup(row.label()) : of.code(),
                    count.value(),
                    SuppliedFigures.behind(count, of.unit())));
        }
        return cells;
    }

    private static long value(SuppliedFigure row) {
        return row.given() instanceof Given.Count count ? count.value() : 0;
    }

    private void fault(Place place, String code, String what, String remedy) {
        faults.error(place, code, what, remedy);
    }
}
