package forthright.disclosurecontrol;

import forthright.bank.Assessment;
import forthright.bank.Council.SmallNumbers;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.SequencedSet;
import java.util.Set;

/**
 * One figure over several stretches of time in one letter: years beside their total, months beside their year, "the last
 * 12 months" beside a calendar year. What is shown must not give a withheld figure away, nor a small one for days that
 * nobody asked about. The widest stretch is withheld first: the others still tell nearly what it is.
 */
final class OverTime {
    private final CellKey key;
    private final SequencedMap<Stretch, Cell> cells;
    private final Map<Stretch, Long> values;
    private final boolean addsUp;
    private final SmallNumbers policy;
    private final Assessments assessments;

    /**
     * Looks at one figure.
     *
     * @param cells the figure for each stretch, in the order in which they are printed
     * @param addsUp whether the counts of two stretches make the count of both together
     */
    OverTime(
            CellKey key,
            SequencedMap<Stretch, Cell> cells,
            Map<Stretch, Long> values,
            boolean addsUp,
            SmallNumbers policy,
            Assessments assessments) {
        this.key = key;
        this.cells = cells;
        this.values = values;
        this.policy = policy;
        this.assessments = assessments;
        Map<Stretch, Range> counted = new HashMap<>();
        values.forEach((stretch, value) -> counted.put(stretch, Range.exactly(value)));
        // An interview about two incidents may count in two years: then the years do not add up, and no reader can
        // subtract.
        this.addsUp = addsUp && Deduction.from(counted, true).isPossible();
    }

    /** A figure that must be withheld with the others, and for whose sake. */
    record Cover(Cell cell, List<Unassessed> waitsFor) {}

    /** What must be withheld besides what is withheld already, by stretch. */
    Map<Stretch, Cover> covers() {
        SequencedSet<Stretch> covering = new LinkedHashSet<>();
        List<Stretch> candidates = candidates();
        while (!exposed(covering).isEmpty()) {
            if (covering.size() == candidates.size()) {
                return allToAPerson();
            }
            covering.add(candidates.get(covering.size()));
        }
        giveBack(covering);
        Map<Stretch, Cover> covers = new LinkedHashMap<>();
        covering.forEach(stretch -> covers.put(stretch, cover(stretch, covering)));
        return covers;
    }

    /** A printed zero hides nothing: it could only ever be zero or small. */
    private List<Stretch> candidates() {
        return cells.keySet().stream()
                .filter(this::isShown)
                .filter(stretch -> values.getOrDefault(stretch, 0L) > 0)
                .sorted(Comparator.comparingLong(Stretch::days).reversed())
                .toList();
    }

    private boolean isShown(Stretch stretch) {
        return cells.get(stretch) instanceof Cell.Shown;
    }

    /** What turned out to protect nothing is shown after all, the narrowest first. */
    private void giveBack(SequencedSet<Stretch> covering) {
        for (Stretch stretch : new ArrayList<>(covering.reversed())) {
            covering.remove(stretch);
            if (!exposed(covering).isEmpty()) {
                covering.add(stretch);
            }
        }
    }

    /** Nothing is left to cover with, and what is printed would still tell. */
    private Map<Stretch, Cover> allToAPerson() {
        List<Unassessed> hidden = cells.keySet().stream()
                .filter(stretch -> !isShown(stretch))
                .map(stretch -> new Unassessed(key, stretch))
                .toList();
        Map<Stretch, Cover> covers = new LinkedHashMap<>();
        cells.forEach((stretch, cell) -> {
            if (!(cell instanceof Cell.NotAssessed)) {
                covers.put(stretch, new Cover(new Cell.NotAssessed(), hidden));
            }
        });
        return covers;
    }

    private Cover cover(Stretch stretch, Set<Stretch> covering) {
        Set<Stretch> others = new LinkedHashSet<>(covering);
        others.remove(stretch);
        List<Stretch> protects = exposed(others);
        return protects.stream()
                .flatMap(s -> assessmentBehind(s).stream())
                .findFirst()
                .map(assessment -> new Cover(new Cell.Complementary(assessment), List.of()))
                .orElseGet(() -> new Cover(
                        new Cell.NotAssessed(),
                        protects.stream().map(s -> new Unassessed(key, s)).toList()));
    }

    /** The assessment that licenses withholding for the sake of a stretch: its own, or of a withheld figure within it. */
    private Optional<Assessment> assessmentBehind(Stretch stretch) {
        if (cells.containsKey(stretch)) {
            return assessmentOf(stretch);
        }
        Optional<Assessment> own = assessments.over(stretch).of(key);
        return own.isPresent()
                ? own
                : cells.keySet().stream()
                        .filter(inside -> inside.isWithin(stretch))
                        .flatMap(inside -> assessmentOf(inside).stream())
                        .findFirst();
    }

    private Optional<Assessment> assessmentOf(Stretch stretch) {
        return switch (cells.get(stretch)) {
            case Cell.Identifying(Assessment assessment) -> Optional.of(assessment);
            case Cell.Complementary(Assessment assessment) -> Optional.of(assessment);
            case null, default -> Optional.empty();
        };
    }

    /** The withheld figures, and the small ones for other days, that what is printed would give away. */
    private List<Stretch> exposed(Set<Stretch> covering) {
        Map<Stretch, Range> printed = new LinkedHashMap<>();
        cells.keySet().forEach(stretch -> printed.put(stretch, printed(stretch, covering)));
        Deduction deduction = Deduction.from(printed, addsUp);
        List<Stretch> exposed = new ArrayList<>();
        cells.keySet().stream()
                .filter(stretch -> !isShown(stretch))
                .filter(stretch -> !deduction.range(stretch).isUncertain(policy))
                .forEach(exposed::add);
        if (addsUp) {
            exposed.addAll(new Between(printed, deduction)
                    .stretches().stream()
                            .filter(stretch -> givesAway(deduction.range(stretch), stretch))
                            .toList());
        }
        return exposed;
    }

    private Range printed(Stretch stretch, Set<Stretch> covering) {
        return switch (cells.get(stretch)) {
            case Cell.Shown(long value) -> covering.contains(stretch) ? Range.cover() : Range.exactly(value);
            case Cell.Complementary cover -> Range.cover();
            case null, default -> Range.small(values.getOrDefault(stretch, 0L), policy);
        };
    }

    private boolean givesAway(Range range, Stretch stretch) {
        Optional<Assessment> assessment = assessments.over(stretch).of(key);
        return assessment.isPresent()
                ? assessment.get().conclusion() == Assessment.Conclusion.IDENTIFIES && !range.isUncertain(policy)
                : range.isExact() && policy.isSmall(range.least());
    }
}
