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
        Protection protection = new Protection(policy.threshold(), policy.zerosPublished(), true, policy.level());
        return new Problem("letter", protection, List.copyOf(figures.values()), sums, links, List.of());
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
     */
    void asked(Wanted table, CellKey key, int rank) {
        RawTable.Cell count = table.count(key);
        Optional<Assessment> assessment = table.assessments().of(key);
        Cell judged = DisclosureControl.judge(count, policy, assessment);
        // Where zeros are printed, whoever knows our ways knows that no symbol stands for one.
        Figure.Known known = policy.zerosPublished() && count.count() > 0
                ? new Figure.Known(1, Long.MAX_VALUE)
                : Figure.Known.NOTHING;
        add(
                new Figure(
                        id(table.measure(), key, table.days()),
                        count.count(),
                        Figure.Role.NEW,
                        judged instanceof Cell.Shown ? Figure.Care.NEVER : Figure.Care.ALWAYS,
                        known,
                        rank),
                new Spot(table, key, table.days(), assessment, true));
    }

    /** A figure that nobody asked for, and that others may tell. Returns its name. */
    String latent(Wanted table, CellKey key, Stretch days, long value) {
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
                            nobody ? Figure.Care.NEVER : Figure.Care.IF_SMALL,
                            Figure.Known.NOTHING,
                            0),
                    new Spot(table, key, days, assessment, false));
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
