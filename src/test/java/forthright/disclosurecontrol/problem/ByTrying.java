package forthright.disclosurecontrol.problem;

import forthright.bank.Council.SmallNumbers.Level;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What a level asks, and the fewest that must be withheld for it, by trying every choice, the smallest first. */
public final class ByTrying {
    private final Problem problem;
    private final Protection policy;
    private final List<String> primaries = new ArrayList<>();
    private final List<String> covers = new ArrayList<>();
    private final Map<Set<String>, EveryWorld> worlds = new HashMap<>();
    private final Map<String, Set<Long>> base = new HashMap<>();
    private final Set<String> beyondRepair = new LinkedHashSet<>();
    private final Set<Pair> beyondRepairToOne = new LinkedHashSet<>();

    /** A figure of one, and another that must stay open to that one. */
    private record Pair(String one, String other) {}

    /** With everything new withheld, to begin with: what fails then can never be repaired. */
    public ByTrying(Problem problem) {
        this.problem = problem;
        this.policy = problem.protection();
        for (Figure figure : problem.figures()) {
            if (figure.role() == Figure.Role.NEW && isSensitive(figure, policy)) {
                primaries.add(figure.id());
            } else if (figure.role() == Figure.Role.NEW && figure.value() > 0) {
                covers.add(figure.id());
            }
        }
        problem.statements().stream().filter(s -> !s.out()).map(Statement::id).forEach(covers::add);
        Set<String> all = new HashSet<>(covers);
        for (Figure figure : problem.figures()) {
            if (isSensitive(figure, policy)) {
                base.put(figure.id(), small(figure.id(), all));
            }
        }
        beyondRepair.addAll(failing(all));
        pairs().stream()
                .filter(pair -> !worlds(all).canBeOtherwise(pair.other(), pair.one()))
                .forEach(beyondRepairToOne::add);
    }

    /** Whether nobody may learn a figure. */
    static boolean isSensitive(Figure figure, Protection policy) {
        long least = policy.zerosPublished() ? 1 : 0;
        boolean small = least <= figure.value() && figure.value() <= policy.threshold();
        return figure.role() != Figure.Role.OUT
                && switch (figure.care()) {
                    case NEVER -> false;
                    case ALWAYS -> figure.value() >= least;
                    case IF_SMALL -> small;
                };
    }

    /** What no choice can hide now. */
    public Set<String> beyondRepair() {
        Set<String> beyond = new LinkedHashSet<>(beyondRepair);
        beyondRepairToOne.forEach(pair -> beyond.add(pair.other()));
        return beyond;
    }

    private List<Pair> pairs() {
        List<String> hidden = problem.figures().stream()
                .filter(figure -> isSensitive(figure, policy))
                .map(Figure::id)
                .toList();
        return problem.figures().stream()
                .filter(figure -> policy.againstThoseCounted() && figure.value() == 1)
                .map(Figure::id)
                .filter(hidden::contains)
                .flatMap(one ->
                        hidden.stream().filter(other -> !other.equals(one)).map(other -> new Pair(one, other)))
                .toList();
    }

    /** Whether a choice of covers keeps every promise that can be kept. */
    public boolean isSafe(Set<String> added) {
        return problem.figures().stream()
                        .filter(figure -> isSensitive(figure, policy))
                        .allMatch(figure -> isHidden(figure, added))
                && pairs().stream()
                        .filter(pair -> !beyondRepairToOne.contains(pair))
                        .allMatch(pair -> worlds(added).canBeOtherwise(pair.other(), pair.one()))
                && (policy.level() == Level.EXACT || problem.sums().stream().allMatch(sum -> isHidden(sum, added)));
    }

    /** The fewest covers that do. */
    public int least() {
        for (int size = 0; size <= covers.size(); size++) {
            if (anySafe(new ArrayList<>(), 0, size)) {
                return size;
            }
        }
        throw new AssertionError("Nothing is safe, not even to withhold everything.");
    }

    private boolean anySafe(List<String> added, int next, int size) {
        if (added.size() == size) {
            return isSafe(new HashSet<>(added));
        }
        for (int i = next; i <= covers.size() - (size - added.size()); i++) {
            added.add(covers.get(i));
            if (anySafe(added, i + 1, size)) {
                return true;
            }
            added.removeLast();
        }
        return false;
    }

    private Set<String> failing(Set<String> added) {
        Set<String> failing = new LinkedHashSet<>();
        for (Figure figure : problem.figures()) {
            if (isSensitive(figure, policy) && !isHidden(figure, added)) {
                failing.add(figure.id());
            }
        }
        for (Sum sum : problem.sums()) {
            if (policy.level() != Level.EXACT && !isHidden(sum, added)) {
                failing.add("parts of " + sum.total());
            }
        }
        return failing;
    }

    private EveryWorld worlds(Set<String> added) {
        return worlds.computeIfAbsent(added, a -> {
            Set<String> withheld = new HashSet<>(a);
            withheld.addAll(primaries);
            return new EveryWorld(problem, withheld);
        });
    }

    private Set<Long> small(String id, Set<String> added) {
        Set<Long> small = new HashSet<>();
        for (long value = policy.zerosPublished() ? 1 : 0; value <= policy.threshold(); value++) {
            if (worlds(added).canBe(id, value)) {
                small.add(value);
            }
        }
        return small;
    }

    private boolean isHidden(Figure figure, Set<String> added) {
        String id = figure.id();
        boolean lost = beyondRepair.contains(id);
        long range = policy.threshold() + (policy.zerosPublished() ? 0 : 1);
        int need = policy.level() == Level.EXACT ? 2 : 3;
        int asked = figure.role() == Figure.Role.NEW ? (int) Math.min(need, range) : need;
        boolean enough = lost || worlds(added).values(id, asked).size() >= asked;
        boolean whole =
                !lost && policy.level() != Level.STRICT || small(id, added).containsAll(base.get(id));
        return enough && whole;
    }

    private boolean isHidden(Sum sum, Set<String> added) {
        if (!sum.pairRule() || beyondRepair.contains("parts of " + sum.total())) {
            return true;
        }
        Map<String, Figure> figures = new HashMap<>();
        problem.figures().forEach(figure -> figures.put(figure.id(), figure));
        List<String> hidden = sum.parts().stream()
                .filter(id ->
                        figures.get(id).role() == Figure.Role.LATENT || primaries.contains(id) || added.contains(id))
                .toList();
        boolean out = figures.get(sum.total()).role() == Figure.Role.OUT
                && hidden.size() == sum.parts().size();
        long together = hidden.stream().mapToLong(id -> figures.get(id).value()).sum();
        long least = policy.zerosPublished() ? 1 : 0;
        return hidden.size() < 2
                || out
                || together < least
                || together > policy.threshold()
                || worlds(added).canAddUpOtherwise(hidden, together);
    }
}
