package forthright.disclosurecontrol;

import forthright.bank.Assessment;
import forthright.bank.Assessment.Conclusion;
import forthright.bank.Council.SmallNumbers;
import forthright.data.RawTable;
import forthright.disclosurecontrol.problem.Figure;
import forthright.disclosurecontrol.problem.Link;
import forthright.disclosurecontrol.problem.Problem;
import forthright.disclosurecontrol.problem.Protection;
import forthright.disclosurecontrol.problem.Sum;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;

/** Everything that one letter tells of its figures, gathered into one problem. */
final class LetterProblem {
    private final SmallNumbers policy;
    private final SequencedMap<String, Figure> figures = new LinkedHashMap<>();
    private final Map<String, Spot> spots = new LinkedHashMap<>();
    private final List<Sum> sums = new ArrayList<>();
    private final List<Link> links = new ArrayList<>();
    private final Map<String, List<Told>> places = new LinkedHashMap<>();
    private final List<String> leaks = new ArrayList<>();
    private final List<String> watched = new ArrayList<>();

    /** Where a figure belongs: which of a measure, over which days, and how it was judged by itself. */
    record Spot(Wanted table, CellKey key, Stretch days, Optional<Assessment> assessment, boolean asked) {
        Unassessed unassessed() {
            return new Unassessed(table.measure(), key, days);
        }
    }

    LetterProblem(SmallNumbers policy) {
        this.policy = policy;
    }

    Problem problem() {
        SmallNumbers together = policy.together(
                spots.values().stream().map(spot -> spot.table().measure()).toList());
        Protection protection = new Protection(
                together.threshold(),
                policy.zerosPublished(),
                true,
                policy.level(),
                policy.further().singleton());
        List<Figure> each = figures.values().stream()
                .map(figure -> below(figure, together.threshold()))
                .toList();
        return new Problem("letter", protection, each, sums, links, List.of());
    }

    /** Of a figure with a lower threshold than the letter's, whoever knows our ways knows that its symbol says less. */
    private Figure below(Figure figure, int highest) {
        Spot spot = spots.get(figure.id());
        if (spot == null || figure.role() != Figure.Role.NEW || figure.care() != Figure.Care.ALWAYS) {
            return figure;
        }
        SmallNumbers own = policy.of(spot.table().measure());
        return own.threshold() < highest && own.isSmall(figure.value()) ? figure.atMost(own.threshold()) : figure;
    }

    Spot spot(String id) {
        Spot spot = spots.get(id);
        if (spot == null) {
            throw new IllegalArgumentException("No figure " + id);
        }
        return spot;
    }

    boolean has(String id) {
        return figures.containsKey(id);
    }

    long value(String id) {
        Figure figure = figures.get(id);
        return figure == null ? 0 : figure.value();
    }

    /** The name of a figure in plans: it says everything but the value. */
    static String id(String measure, CellKey key, Stretch days) {
        return "%s%s, %s to %s"
                .formatted(
                        measure,
                        key.code().isEmpty() ? "" : ", " + (key.list().isEmpty() ? "" : key.list() + " ") + key.code(),
                        days.from(),
                        days.to());
    }

    /**
     * A figure that was asked for.
     *
     * @param rank of figures of which as few would do, those of lower rank are withheld first
     * @param told what earlier replies told of the same figure
     */
    void asked(Wanted table, CellKey key, int rank, List<Told> told) {
        RawTable.Cell count = table.count(key);
        String id = id(table.measure(), key, table.days());
        boolean isOut = isOut(count.count(), told);
        Optional<Assessment> assessment = table.assessments().of(key);
        Spot spot = new Spot(table, key, table.days(), assessment, true);
        boolean open = DisclosureControl.judge(count, policy.of(table.measure()), assessment) instanceof Cell.Shown;
        add(
                new Figure(
                        id,
                        count.count(),
                        isOut ? Figure.Role.OUT : Figure.Role.NEW,
                        open ? Figure.Care.NEVER : Figure.Care.ALWAYS,
                        known(count.count(), told),
                        rank),
                spot);
        if (isOut && !open) {
            leaks.add(id);
        }
        revised(spot, id, count.count(), told);
    }

    /** What the symbol says, here and in earlier replies. */
    private Figure.Known known(long count, List<Told> told) {
        // Where zeros are printed, whoever knows our ways knows that no symbol stands for one.
        return said(count, told, policy.zerosPublished() && count > 0 ? 1 : 0);
    }

    /** What the symbols of earlier replies say of a figure. */
    private static Figure.Known said(long count, List<Told> told, long atLeast) {
        long least = atLeast;
        long most = Long.MAX_VALUE;
        for (Told one : told) {
            if (one.value().isEmpty()) {
                least = Math.max(least, one.known(count).least());
                most = Math.min(most, one.known(count).most());
            }
        }
        return new Figure.Known(least, most);
    }

    /** A figure that earlier replies told, whether or not it is asked for again. */
    void earlier(Wanted table, CellKey key, List<Told> told) {
        String id = id(table.measure(), key, table.days());
        told.forEach(one -> place(id, one));
        if (has(id)) {
            return;
        }
        long now = table.count(key).count();
        Spot spot = new Spot(table, key, table.days(), table.assessments().of(key), false);
        boolean isOut = isOut(now, told);
        boolean nobody = spot.assessment()
                .filter(a -> a.conclusion() == Conclusion.IDENTIFIES_NOBODY)
                .isPresent();
        add(
                new Figure(
                        id,
                        now,
                        isOut ? Figure.Role.OUT : Figure.Role.LATENT,
                        isOut || nobody ? Figure.Care.NEVER : Figure.Care.IF_SMALL,
                        said(now, told, 0),
                        0),
                spot);
        revised(spot, id, now, told);
    }

    private static boolean isOut(long now, List<Told> told) {
        return told.stream().anyMatch(one -> one.value().equals(Optional.of(now)));
    }

    private void place(String id, Told told) {
        places.computeIfAbsent(id, i -> new ArrayList<>()).add(told);
    }

    /** A figure that is another today than it was told: who has both has what was recorded late. */
    private void revised(Spot spot, String id, long now, List<Told> told) {
        for (Told one : told) {
            if (one.value().isPresent() && one.value().get() != now) {
                long before = one.value().get();
                String old = known(id + ", as told in " + one.place(), before);
                place(old, one);
                String late = latent(
                        spot.table(),
                        spot.key().late(),
                        spot.days(),
                        Math.abs(now - before),
                        policy.further().differences());
                sum(now > before ? id : old, List.of(now > before ? old : id, late), false);
            }
        }
    }

    /** The earlier replies that told a figure, or its symbol. */
    List<Told> places(String id) {
        return places.getOrDefault(id, List.of());
    }

    /** The figures that nobody may learn, and that a reply has printed. */
    List<String> leaks() {
        return leaks;
    }

    /** The rest that a part leaves of its whole. Returns its name. */
    String complement(Wanted table, CellKey key, long value) {
        return latent(table, key.rest(), table.days(), value, policy.further().complements());
    }

    /** A figure of days that nobody asked about, between those that somebody did. Returns its name. */
    String difference(Wanted table, CellKey key, Stretch days, long value) {
        return latent(table, key, days, value, policy.further().differences());
    }

    /** The small figures that nobody asked for, and that the policy does not protect but wants to be told of. */
    List<String> watched() {
        return watched;
    }

    /** A figure that nobody asked for, and that others may tell. */
    private String latent(Wanted table, CellKey key, Stretch days, long value, SmallNumbers.Care care) {
        String id = id(table.measure(), key, days);
        if (!has(id)) {
            Optional<Assessment> assessment = table.assessments().over(days).of(key);
            boolean nobody = assessment
                    .filter(a -> a.conclusion() == Conclusion.IDENTIFIES_NOBODY)
                    .isPresent();
            add(
                    new Figure(
                            id,
                            value,
                            Figure.Role.LATENT,
                            nobody || care != SmallNumbers.Care.PROTECT ? Figure.Care.NEVER : Figure.Care.IF_SMALL,
                            Figure.Known.NOTHING,
                            0),
                    new Spot(table, key, days, assessment, false));
            if (!nobody
                    && care == SmallNumbers.Care.WARN
                    && policy.of(table.measure()).isSmall(value)) {
                watched.add(id);
            }
        }
        return id;
    }

    /** A figure that the reader is taken to know. Returns its name. */
    String known(String id, long value) {
        figures.putIfAbsent(id, new Figure(id, value, Figure.Role.OUT, Figure.Care.NEVER, Figure.Known.NOTHING, 0));
        return id;
    }

    private void add(Figure figure, Spot spot) {
        figures.put(figure.id(), figure);
        spots.put(figure.id(), spot);
    }

    /**
     * What adds up.
     *
     * @param pairRule whether what is withheld of the parts must not be one known small count
     */
    void sum(String total, List<String> parts, boolean pairRule) {
        sums.add(new Sum(total, parts, pairRule));
    }

    /** What is known besides. What is not so of these figures is no knowledge: it is left out. */
    void link(Link link) {
        long sum = link.terms().entrySet().stream()
                .mapToLong(term -> term.getValue() * value(term.getKey()))
                .sum();
        if (link.allows(sum)) {
            links.add(link);
        }
    }
}
