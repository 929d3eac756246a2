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

/**
 * What earlier replies, and others, told that has to do with this one: of the same measures and those that lie within one
 * another, over days that meet the days asked about, or meet days that do. Of the rest only the days are looked at.
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
     * @param reference the reply's own reference: what it told itself, if it was sent before, is not held against it
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
        meeting(known(kin.keySet(), faults), asked)
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

    private List<ToldLine> known(Set<String> measures, Faults faults) {
        List<ToldLine> known = new ArrayList<>();
        for (String measure : measures) {
            told.lines(measure, faults).stream()
                    .filter(line -> !line.isOf(reference))
                    .forEach(known::add);
        }
        elsewhere.stream()
                .filter(one -> measures.contains(one.measure()))
                .map(ToldLine::published)
                .forEach(known::add);
        return known;
    }

    /** What was told over days that meet those asked about, or meet days that do: each figure once. */
    private static Set<Told> meeting(List<ToldLine> all, Collection<Stretch> asked) {
        Reach reach = Reach.of(asked, all.stream().map(ToldLine::days).toList());
        Set<Told> linked = new LinkedHashSet<>();
        all.stream()
                .filter(line -> reach.takesIn(line.days()))
                .map(ToldLine::told)
                .forEach(linked::add);
        return linked;
    }
}
