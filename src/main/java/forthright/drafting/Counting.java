package forthright.drafting;

import forthright.bank.BankEntry;
import forthright.bank.BankEntry.AnsweredBy;
import forthright.bank.BankEntry.Measure;
import forthright.bank.Council;
import forthright.bank.QuestionBank;
import forthright.bank.Recording.Category;
import forthright.bank.Recording.CategoryList;
import forthright.data.CouncilData;
import forthright.data.Counted;
import forthright.data.RawTable;
import forthright.data.supplied.AskedFigure;
import forthright.data.supplied.SuppliedFigures;
import forthright.data.supplied.Supply;
import forthright.disclosurecontrol.Wanted.Kin;
import forthright.law.files.Faults;
import forthright.law.files.Place;
import forthright.request.Division;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The raw counts of one request, wherever they come from: what a service supplied for it stands beside what the council's
 * data gives, and goes the same way through disclosure control. Two that differ stop the draft.
 */
final class Counting {
    private final QuestionBank bank;
    private final Map<String, Measure> measures;
    private final Council council;
    private final CouncilData data;
    private final SuppliedFigures supplied;
    private final Faults faults;
    private final Set<AskedFigure> wanted = new LinkedHashSet<>();
    private final Set<Place> differing = new HashSet<>();

    Counting(QuestionBank bank, Council council, CouncilData data, SuppliedFigures supplied, Faults faults) {
        this.bank = bank;
        this.measures = measures(bank);
        this.council = council;
        this.data = data;
        this.supplied = supplied;
        this.faults = faults;
    }

    /** Counts over a period, both days included. */
    Counted count(Measure measure, LocalDate from, LocalDate to) {
        List<AskedFigure> table = table(measure, from, to);
        wanted.addAll(table);
        Counted own = data.count(measure, from, to);
        if (own instanceof Counted.Failed) {
            return own;
        }
        return switch (supplied.of(table)) {
            case Supply.Nothing() -> own;
            case Supply.Awaited(List<Place> rows) -> own;
            case Supply.Counts(RawTable counts, Place place) -> {
                mustAgree(own, counts, table, place);
                yield new Counted.Counts(counts);
            }
            case Supply.Groups groups -> own;
            case Supply.NotHeld(Place place) -> told(Counted.Answer.NOT_HELD, own, place);
            case Supply.NotRecorded(Place place) -> told(Counted.Answer.NOT_RECORDED, own, place);
            case Supply.NotKnown(Place place) -> told(Counted.Answer.NOT_KNOWN, own, place);
        };
    }

    /** Counts over days that nobody asked about; empty where the council's own data cannot. */
    Optional<RawTable> recount(Measure measure, LocalDate from, LocalDate to) {
        boolean own = supplied.of(table(measure, from, to)) instanceof Supply.Nothing;
        return own && data.count(measure, from, to) instanceof Counted.Counts(RawTable raw)
                ? Optional.of(raw)
                : Optional.empty();
    }

    /** Everything within which a measure lies, directly or through others. */
    Kin kin(Measure measure) {
        Map<String, Boolean> within = new LinkedHashMap<>();
        Deque<String> open = new ArrayDeque<>(measure.within().of());
        while (!open.isEmpty()) {
            Measure whole = measures.get(open.poll());
            if (whole != null && !within.containsKey(whole.name())) {
                within.put(whole.name(), whole.unit() == measure.unit());
                open.addAll(whole.within().of());
            }
        }
        return new Kin(within, measure.within().covering());
    }

    /** These measures, those within which they lie, and those that lie within them or within the same. */
    Map<String, Measure> linkedTo(Collection<Measure> asked) {
        Set<String> wholes = new HashSet<>();
        asked.forEach(measure -> {
            wholes.add(measure.name());
            wholes.addAll(kin(measure).of().keySet());
        });
        Map<String, Measure> linked = new TreeMap<>(measures);
        linked.values()
                .removeIf(measure -> !wholes.contains(measure.name())
                        && kin(measure).of().keySet().stream().noneMatch(wholes::contains));
        return linked;
    }

    /** What a measure is about: the topic of the standard question that has it. */
    String subject(Measure measure) {
        return bank.entries().stream()
                .filter(entry -> entry.by()
                        .measured()
                        .filter(own -> own.name().equals(measure.name()))
                        .isPresent())
                .map(BankEntry::topic)
                .findFirst()
                .orElse("");
    }

    private static Map<String, Measure> measures(QuestionBank bank) {
        Map<String, Measure> measures = new HashMap<>();
        bank.entries().forEach(entry -> entry.by().measured().ifPresent(m -> measures.putIfAbsent(m.name(), m)));
        return measures;
    }

    /**
     * A figure by the groups by which a request divides it.
     *
     * @param addUp whether they add up to the whole
     */
    record ByGroups(Counted counted, boolean addUp) {}

    /** Counts by groups over a period: only a service can, since no table at hand has the figure. */
    ByGroups groups(Measure measure, LocalDate from, LocalDate to, Division division) {
        List<AskedFigure> rows = rows(measure, from, to, division);
        wanted.addAll(rows);
        Counted none = new Counted.NotCovered("no table at hand has this figure by " + division.inWords());
        return switch (supplied.groups(rows, table(measure, from, to).getFirst(), faults)) {
            case Supply.Groups(RawTable table, boolean addUp, Place place) ->
                new ByGroups(new Counted.Counts(table), addUp);
            case Supply.Nothing nothing -> new ByGroups(none, false);
            case Supply.Awaited awaited -> new ByGroups(none, false);
            case Supply.Counts counts -> new ByGroups(none, false);
            case Supply.NotHeld(Place place) -> new ByGroups(new Counted.Told(Counted.Answer.NOT_HELD, place), false);
            case Supply.NotRecorded(Place place) ->
                new ByGroups(new Counted.Told(Counted.Answer.NOT_RECORDED, place), false);
            case Supply.NotKnown(Place place) -> new ByGroups(new Counted.Told(Counted.Answer.NOT_KNOWN, place), false);
        };
    }

    /** The rows of a sheet by groups: one for each that is named, or one that shows how the team writes its own. */
    static List<AskedFigure> rows(Measure measure, LocalDate from, LocalDate to, Division division) {
        String before = division.by().isEmpty() ? "" : division.by() + ": ";
        List<String> groups = division.groups().isEmpty() ? List.of(AskedFigure.OWN) : division.groups();
        return groups.stream()
                .map(group -> new AskedFigure(
                        List.of(),
                        measure.name(),
                        measure.unit(),
                        from,
                        to,
                        before + String.join("/", division.groups()),
                        group,
                        before + group,
                        true))
                .toList();
    }

    /** The rows of a begun sheet that are still blank, of the groups. */
    List<Place> blanks(Measure measure, LocalDate from, LocalDate to, Division division) {
        List<AskedFigure> rows = rows(measure, from, to, division);
        return supplied.groups(rows, table(measure, from, to).getFirst(), faults)
                        instanceof Supply.Awaited(List<Place> blank)
                ? blank
                : List.of();
    }

    /** The rows of a begun sheet that are still blank. */
    List<Place> blanks(Measure measure, LocalDate from, LocalDate to) {
        return supplied.of(table(measure, from, to)) instanceof Supply.Awaited(List<Place> rows) ? rows : List.of();
    }

    /** Every figure that was looked for so far. */
    Set<AskedFigure> wanted() {
        return wanted;
    }

    private Counted told(Counted.Answer answer, Counted own, Place place) {
        if (own instanceof Counted.Counts && answer != Counted.Answer.NOT_KNOWN) {
            differ(place);
        }
        return own instanceof Counted.Counts ? own : new Counted.Told(answer, place);
    }

    private void mustAgree(Counted own, RawTable counts, List<AskedFigure> table, Place place) {
        if (own instanceof Counted.Counts(RawTable ours)
                && table.stream().anyMatch(cell -> value(ours, cell) != value(counts, cell))) {
            differ(place);
        }
    }

    private void differ(Place place) {
        if (!differing.add(place)) {
            return;
        }
        faults.error(
                place,
                "two-figures",
                "The council's own data has another figure for what this row supplies.",
                "Find out which is right: remove the row, or mend the data.");
    }

    private static long value(RawTable table, AskedFigure asked) {
        return table.cells().stream()
                .filter(cell -> cell.list().equals(asked.list()) && cell.code().equals(asked.code()))
                .mapToLong(RawTable.Cell::count)
                .sum();
    }

    /** The figures that one measure has in one period: one, or one for each category that was recorded by then. */
    List<AskedFigure> table(Measure measure, LocalDate from, LocalDate to) {
        List<CategoryList> lists = lists(bank, measure.name()).stream()
                .flatMap(kind -> council.recording().list(kind).stream())
                .toList();
        if (lists.isEmpty()) {
            return List.of(new AskedFigure(List.of(), measure.name(), measure.unit(), from, to, "", "", ""));
        }
        List<String> labels = lists.stream()
                .flatMap(list -> list.categories().stream())
                .map(Category::label)
                .toList();
        return lists.stream()
                .flatMap(list -> list.recordedBy(to).stream()
                        .map(category -> new AskedFigure(
                                List.of(),
                                measure.name(),
                                measure.unit(),
                                from,
                                to,
                                list.kind(),
                                category.code(),
                                label(category, list, labels))))
                .toList();
    }

    /** Two lists may have a category of the same name. */
    private static String label(Category category, CategoryList list, List<String> labels) {
        boolean alone =
                labels.stream().filter(category.label()::equalsIgnoreCase).count() == 1;
        return alone ? category.label() : "%s (%s)".formatted(category.label(), list.called());
    }

    /** The kinds of lists by which a measure is counted; none where it is one figure. */
    static List<String> lists(QuestionBank bank, String measure) {
        return bank.entries().stream()
                .map(BankEntry::by)
                .flatMap(by -> lists(by, measure))
                .distinct()
                .toList();
    }

    private static Stream<String> lists(AnsweredBy by, String measure) {
        return switch (by) {
            case AnsweredBy.Breakdown(Measure asked, List<String> of)
            when asked.name().equals(measure) -> of.stream();
            case AnsweredBy.OtherCategories(Measure asked, List<String> of)
            when asked.name().equals(measure) -> of.stream();
            case AnsweredBy.ListedIn(Measure asked, List<String> of)
            when asked.name().equals(measure) -> of.stream();
            default -> Stream.of();
        };
    }
}
