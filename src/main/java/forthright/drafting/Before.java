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
import forthright.record.ToldFile;
import forthright.record.ToldLine;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;

/**
 * What earlier replies, and others, told that has to do with this one: of the same measures and those that lie within one
 * another, over days that meet the days asked about, or meet days that do. The rest of what was ever told costs next to nothing.
 */
final class Before {
    private final Counting data;
    private final ToldFigures told;
    private final List<Told> elsewhere;
    private final String reference;

    /**
     * Everything told before a reply.
     *
     * @param elsewhere what others publish
     * @param reference the reply's own reference: what it told itself, if it was sent before, is not held against it; empty
     *     where that is held against it too
     */
    Before(Counting data, ToldFigures told, List<Told> elsewhere, String reference) {
        this.data = data;
        this.told = told;
        this.elsewhere = List.copyOf(elsewhere);
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
        Map<Days, List<Told>> byDays = new LinkedHashMap<>();
        meeting(kin.keySet(), asked, faults)
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

    /** What was told over days that meet those asked about, or meet days that do: each figure once. */
    private Set<Told> meeting(Set<String> measures, Collection<Stretch> asked, Faults faults) {
        List<ToldFile> unread = new ArrayList<>();
        measures.forEach(measure -> unread.addAll(told.files(measure, faults)));
        List<ToldLine> known = elsewhere.stream()
                .filter(one -> measures.contains(one.measure()))
                .map(ToldLine::read)
                .collect(Collectors.toCollection(ArrayList::new));
        Reach reach = reach(asked, known);
        for (List<ToldFile> near = near(reach, unread); !near.isEmpty(); near = near(reach, unread)) {
            unread.removeAll(near);
            near.forEach(file -> file.lines(faults).stream()
                    .filter(line -> !line.isOf(reference))
                    .forEach(known::add));
            // What was just read may reach into years that nothing reached before.
            reach = reach(asked, known);
        }
        Reach all = reach;
        return known.stream()
                .filter(line -> all.takesIn(line.days()))
                .map(ToldLine::told)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static Reach reach(Collection<Stretch> asked, List<ToldLine> known) {
        return Reach.of(asked, known.stream().map(ToldLine::days).toList());
    }

    private static List<ToldFile> near(Reach reach, List<ToldFile> files) {
        return files.stream().filter(file -> reach.takesIn(file.days())).toList();
    }
}
