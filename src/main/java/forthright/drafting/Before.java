package forthright.drafting;

import forthright.bank.BankEntry.Measure;
import forthright.data.RawTable;
import forthright.disclosurecontrol.CellKey;
import forthright.disclosurecontrol.Earlier;
import forthright.disclosurecontrol.Stretch;
import forthright.disclosurecontrol.Told;
import forthright.disclosurecontrol.Wanted;
import forthright.law.files.Faults;
import forthright.record.ToldFigures;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;

/**
 * What earlier replies told that has to do with this one: of the same measures and those that lie within one another, over
 * days that meet the days asked about, or meet days that do. The rest of what was ever told costs nothing.
 */
final class Before {
    private final Counting data;
    private final ToldFigures told;
    private final String reference;

    /**
     * Everything told before a reply.
     *
     * @param reference the reply's own reference: what it told itself, if it was sent before, is not held against it
     */
    Before(Counting data, ToldFigures told, String reference) {
        this.data = data;
        this.told = told;
        this.reference = reference;
    }

    private record Days(String measure, Stretch days) {}

    /** The earlier figures linked to measures and days that are asked about now. */
    List<Earlier> linked(
            Collection<Measure> measures,
            Collection<Stretch> asked,
            BiFunction<Measure, RawCount, Wanted> wanted,
            Faults faults) {
        Map<String, Measure> kin = data.linkedTo(measures);
        List<Told> all = new ArrayList<>();
        kin.keySet()
                .forEach(name -> told.of(name, faults).stream()
                        .filter(one -> !one.reply().equals(reference))
                        .forEach(all::add));
        Map<Days, List<Told>> byDays = new LinkedHashMap<>();
        meeting(all, asked)
                .forEach(one -> byDays.computeIfAbsent(new Days(one.measure(), one.days()), d -> new ArrayList<>())
                        .add(one));
        List<Earlier> earlier = new ArrayList<>();
        byDays.forEach((days, figures) -> {
            Measure measure = kin.get(days.measure());
            if (measure != null) {
                count(measure, days.days(), figures)
                        .ifPresent(count -> earlier.add(new Earlier(wanted.apply(measure, count), count.told())));
            }
        });
        return earlier;
    }

    /** What was told, with the counts as they are today. */
    record RawCount(Stretch days, RawTable raw, List<CellKey> keys, List<Told> told) {}

    private Optional<RawCount> count(Measure measure, Stretch days, List<Told> figures) {
        Optional<RawTable> today = data.recount(measure, days.from(), days.to());
        List<Told> usable = figures.stream()
                .filter(one -> today.isPresent() || one.value().isPresent())
                .toList();
        if (usable.isEmpty()) {
            return Optional.empty();
        }
        RawTable raw = today.orElseGet(() -> new RawTable(
                measure.name(),
                usable.stream()
                        .map(one -> new RawTable.Cell(
                                one.key().list(),
                                one.key().code(),
                                one.value().orElseThrow(),
                                one.value().orElseThrow()))
                        .distinct()
                        .toList()));
        return Optional.of(new RawCount(
                days, raw, usable.stream().map(Told::key).distinct().toList(), usable));
    }

    /** Days meet where they overlap: only then does one figure say something of the other. */
    private static Set<Told> meeting(List<Told> all, Collection<Stretch> asked) {
        Set<Stretch> reached = new LinkedHashSet<>(asked);
        Set<Told> linked = new LinkedHashSet<>();
        boolean more = true;
        while (more) {
            more = false;
            for (Told one : all) {
                if (!linked.contains(one) && reached.stream().anyMatch(days -> meet(days, one.days()))) {
                    linked.add(one);
                    more |= reached.add(one.days());
                }
            }
        }
        return linked;
    }

    private static boolean meet(Stretch one, Stretch other) {
        return !one.from().isAfter(other.to()) && !other.from().isAfter(one.to());
    }
}
