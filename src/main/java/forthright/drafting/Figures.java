package forthright.drafting;

import forthright.bank.BankEntry.Measure;
import forthright.bank.Council;
import forthright.bank.Council.SmallNumbers;
import forthright.bank.Recording.Way;
import forthright.data.Counted;
import forthright.data.RawTable;
import forthright.disclosurecontrol.Assessments;
import forthright.disclosurecontrol.Cell;
import forthright.disclosurecontrol.CellKey;
import forthright.disclosurecontrol.DisclosureControl;
import forthright.disclosurecontrol.Earlier;
import forthright.disclosurecontrol.Gate;
import forthright.disclosurecontrol.ProtectedLetter;
import forthright.disclosurecontrol.ProtectedTable;
import forthright.disclosurecontrol.Recount;
import forthright.disclosurecontrol.Stretch;
import forthright.disclosurecontrol.Wanted;
import forthright.law.files.Faults;
import forthright.law.files.Place;
import forthright.reply.Content.Span;
import forthright.request.Division;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.SequencedSet;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The figures of one reply: each leaves here only through disclosure control. What the letter asks for is first noted,
 * and then all of it is protected together, so that no answer gives away what another withholds.
 */
final class Figures {
    private final Council council;
    private final Counting data;
    private final SmallNumbers policy;
    private final LocalDate dated;
    private final Faults faults;
    private final SequencedMap<Asked, Of> asked = new LinkedHashMap<>();
    private final Optional<Ready> together;

    private Figures(
            Council council,
            Counting data,
            SmallNumbers policy,
            LocalDate dated,
            Faults faults,
            Optional<Ready> together) {
        this.council = council;
        this.data = data;
        this.policy = policy;
        this.dated = dated;
        this.faults = faults;
        this.together = together;
    }

    /** Notes what a letter asks for. What this gives is protected against nothing, and not for a letter. */
    static Figures toBeAsked(Council council, Counting data, SmallNumbers policy, LocalDate dated) {
        return new Figures(council, data, policy, dated, new Faults(), Optional.empty());
    }

    /** All that was asked for, protected together and against what was told before: for the letter. */
    Figures together(Gate gate, Before before, Set<String> released, Faults all) {
        SequencedMap<Asked, Wanted> wanted = new LinkedHashMap<>();
        asked.forEach((table, of) -> {
            Counting.ByGroups count = count(of, table.span());
            if (count.counted() instanceof Counted.Counts(RawTable raw)) {
                wanted.put(table, wanted(of, count.addUp(), table.span(), raw));
            }
        });
        List<Earlier> earlier = before.linked(
                asked.values().stream().map(Of::measure).distinct().toList(),
                wanted.keySet().stream()
                        .map(table ->
                                new Stretch(table.span().from(), table.span().to()))
                        .distinct()
                        .toList(),
                (measure, count) -> wanted(
                        new Of(measure, Optional.empty(), new LinkedHashSet<>(count.keys())),
                        false,
                        new Span(count.days().from(), count.days().to()),
                        count.raw()),
                all);
        ProtectedLetter letter =
                gate.protect(new ArrayList<>(wanted.values()), earlier, policy.on(subjects()), recount(), released);
        Map<Asked, ProtectedTable> tables = new LinkedHashMap<>();
        Iterator<ProtectedTable> each = letter.tables().iterator();
        wanted.keySet().forEach(table -> tables.put(table, each.next()));
        return new Figures(council, data, policy, dated, all, Optional.of(new Ready(tables, letter)));
    }

    private Set<String> subjects() {
        return asked.values().stream().map(of -> data.subject(of.measure())).collect(Collectors.toSet());
    }

    /** What disclosure control says of earlier replies: figures withheld because of them, and what they have given away. */
    Optional<ProtectedLetter> protectedLetter() {
        return together.map(Ready::letter);
    }

    /** The tables of a measure as they left disclosure control: its categories, and its groups. */
    List<ProtectedTable> tables(Measure measure, Span span) {
        return together.stream()
                .flatMap(ready -> ready.tables().entrySet().stream())
                .filter(table -> table.getKey().measure().equals(measure.name())
                        && table.getKey().span().equals(span))
                .map(Map.Entry::getValue)
                .toList();
    }

    /** The tables as they leave disclosure control. */
    private record Ready(Map<Asked, ProtectedTable> tables, ProtectedLetter letter) {}

    /** Two standard questions may share a measure. */
    private record Asked(String measure, Span span, Optional<Division> by) {}

    private record Of(Measure measure, Optional<Division> by, SequencedSet<CellKey> keys) {
        Of(Measure measure, Optional<Division> by) {
            this(measure, by, new LinkedHashSet<>());
        }
    }

    private Counting.ByGroups count(Of of, Span span) {
        return of.by()
                .map(division -> data.groups(of.measure(), span.from(), span.to(), division))
                .orElseGet(() -> new Counting.ByGroups(
                        data.count(of.measure(), span.from(), span.to()),
                        of.measure().exclusive()));
    }

    private Wanted wanted(Of of, boolean exclusive, Span span, RawTable raw) {
        List<CellKey> keys = of.by().isEmpty() ? new ArrayList<>(of.keys()) : keys(raw);
        return new Wanted(
                of.measure().unit().addsUp(),
                exclusive,
                raw,
                keys,
                new Assessments(council.assessments(), of.measure().name(), span.from(), span.to(), dated),
                data.kin(of.measure()));
    }

    private static List<CellKey> keys(RawTable raw) {
        return raw.cells().stream()
                .map(cell -> new CellKey(cell.list(), cell.code()))
                .toList();
    }

    /** Only what the council's own data can count is counted again. */
    private Recount recount() {
        Map<String, Measure> measures =
                data.linkedTo(asked.values().stream().map(Of::measure).toList());
        return (name, days) -> Optional.ofNullable(measures.get(name))
                .flatMap(measure -> data.recount(measure, days.from(), days.to()));
    }

    /** A measure's figures, or what stands in their way. */
    Available of(Measure measure, Span span, List<CellKey> keys) {
        return of(new Of(measure, Optional.empty(), new LinkedHashSet<>(keys)), span);
    }

    /** A measure's figures by the groups by which a request divides it; those that there are, in their order. */
    Available byGroups(Measure measure, Span span, Division division) {
        return of(new Of(measure, Optional.of(division)), span);
    }

    /** Whether the groups of a figure are said to add up to the whole. */
    boolean addUp(Measure measure, Span span, Division division) {
        return data.groups(measure, span.from(), span.to(), division).addUp();
    }

    private Available of(Of of, Span span) {
        Measure measure = of.measure();
        Asked table = new Asked(measure.name(), span, of.by());
        asked.computeIfAbsent(table, t -> new Of(measure, of.by())).keys().addAll(of.keys());
        Counting.ByGroups count = count(of, span);
        return switch (count.counted()) {
            case Counted.Counts(var raw) ->
                new Available.Counted(together.map(ready -> ready(ready.tables(), table))
                        .orElseGet(() -> DisclosureControl.atFirstSight(wanted(of, count.addUp(), span, raw), policy)));
            case Counted.NotCovered(String because) -> new Available.Missing(because);
            case Counted.Lacks(List<String> fields) -> without(fields.getFirst(), measure);
            case Counted.Told(Counted.Answer answer, Place where) ->
                answer == Counted.Answer.NOT_KNOWN
                        ? new Available.Missing("those who hold the records cannot say it (%s)".formatted(where))
                        : new Available.Told(answer, told(answer, measure, span));
            case Counted.Failed(var fault) -> {
                faults.add(fault);
                yield new Available.Missing(fault.what());
            }
        };
    }

    private static ProtectedTable ready(Map<Asked, ProtectedTable> tables, Asked table) {
        ProtectedTable ready = tables.get(table);
        if (ready == null) {
            throw new IllegalStateException("A figure was asked for after all were protected together: " + table);
        }
        return ready;
    }

    private static String told(Counted.Answer answer, Measure measure, Span span) {
        return answer == Counted.Answer.NOT_RECORDED
                ? whatIsNeeded(measure)
                : "%s, %s".formatted(measure.basis(), AskWords.inWords(span));
    }

    private static String whatIsNeeded(Measure measure) {
        return "what would be needed to count " + measure.basis();
    }

    private Available without(String field, Measure measure) {
        Way way = council.recording().fields().get(field);
        if (way == null) {
            return new Available.Missing(
                    "the council's tables have no %s, and councils/%s/recording.yaml does not say how it is held"
                            .formatted(field, council.id()));
        }
        return switch (way) {
            case Way.InFreeText text -> new Available.InFreeText(text);
            case Way.NotRecorded(String instead) -> new Available.NotRecorded(whatIsNeeded(measure), instead);
        };
    }

    /**
     * How many records somebody would have to read, for the estimate under section 12. The letter prints the sum, so the
     * number comes through disclosure control like any other, and is there only where it may be shown.
     */
    Optional<Long> recordsToRead(Measure measure, Span span) {
        return of(measure, span, List.of(CellKey.SINGLE)) instanceof Available.Counted(var table)
                        && table.cell(CellKey.SINGLE) instanceof Cell.Shown(long records)
                ? Optional.of(records)
                : Optional.empty();
    }
}
