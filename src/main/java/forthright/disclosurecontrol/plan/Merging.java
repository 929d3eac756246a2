package forthright.disclosurecontrol.plan;

import forthright.disclosurecontrol.problem.Figure;
import forthright.disclosurecontrol.problem.Figure.Care;
import forthright.disclosurecontrol.problem.Figure.Known;
import forthright.disclosurecontrol.problem.Figure.Role;
import forthright.disclosurecontrol.problem.Problem;
import forthright.disclosurecontrol.problem.Sum;
import forthright.disclosurecontrol.proof.Plan;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Two neighbours that could be given as one figure: a coarser category, or a longer period. It is offered where what is
 * left to withhold is at least two figures fewer; whether the applicant is served by it, a person decides.
 *
 * @param first the first of the two
 * @param second the one that stands after it
 * @param withheld how many figures would be withheld then
 * @param now how many are withheld as it is
 */
public record Merging(String first, String second, int withheld, int now) {
    // More could be offered of a larger table than anybody would read.
    private static final int LARGEST = 100;
    private static final int SAVES = 2;

    /** What could be merged, the best first. */
    public static List<Merging> of(Problem problem, Plan plan) {
        if (plan.added().isEmpty() || !plan.isPossible() || problem.figures().size() > LARGEST) {
            return List.of();
        }
        Map<String, Figure> figures = new LinkedHashMap<>();
        problem.figures().forEach(figure -> figures.put(figure.id(), figure));
        Set<String> hidden = Set.copyOf(plan.withheld());
        int now = plan.withheld().size();
        List<Merging> found = new ArrayList<>();
        for (Sum sum : problem.sums()) {
            List<Figure> parts = sum.parts().stream()
                    .map(figures::get)
                    .filter(part -> part != null && part.role() == Role.NEW && isAlone(part.id(), problem))
                    .toList();
            for (int i = 1; i < parts.size(); i++) {
                Figure first = parts.get(i - 1);
                Figure second = parts.get(i);
                if (hidden.contains(first.id()) || hidden.contains(second.id())) {
                    merged(problem, first, second, now).ifPresent(found::add);
                }
            }
        }
        return found.stream()
                .distinct()
                .sorted(Comparator.comparingInt(Merging::withheld))
                .toList();
    }

    private static Optional<Merging> merged(Problem problem, Figure first, Figure second, int now) {
        long value = Math.addExact(first.value(), second.value());
        if (value <= problem.protection().threshold()) {
            return Optional.empty();
        }
        String id = first.id() + " with " + second.id();
        Figure both = new Figure(id, value, Role.NEW, Care.IF_SMALL, Known.NOTHING, first.rank());
        List<Figure> figures = problem.figures().stream()
                .filter(figure -> !figure.id().equals(second.id()))
                .map(figure -> figure.id().equals(first.id()) ? both : figure)
                .toList();
        List<Sum> sums = problem.sums().stream()
                .map(sum -> new Sum(
                        sum.total(),
                        sum.parts().stream()
                                .filter(part -> !part.equals(second.id()))
                                .map(part -> part.equals(first.id()) ? id : part)
                                .toList(),
                        sum.pairRule()))
                .toList();
        Plan plan = Planner.plan(new Problem(
                problem.name(), problem.protection(), figures, sums, problem.links(), problem.statements()));
        int withheld = plan.withheld().size();
        return plan.isPossible() && withheld <= now - SAVES
                ? Optional.of(new Merging(first.id(), second.id(), withheld, now))
                : Optional.empty();
    }

    /** Whether a figure stands in one sum and nowhere else: in a second table its neighbours would be others. */
    private static boolean isAlone(String id, Problem problem) {
        long times = problem.sums().stream()
                .flatMap(sum -> Stream.concat(Stream.of(sum.total()), sum.parts().stream()))
                .filter(id::equals)
                .count();
        boolean linked = Stream.concat(
                        problem.links().stream(),
                        problem.statements().stream().flatMap(statement -> statement.says().stream()))
                .anyMatch(link -> link.terms().containsKey(id));
        return times == 1 && !linked;
    }

    @Override
    public String toString() {
        return "%s and %s given as one figure: %d withheld in place of %d".formatted(first, second, withheld, now);
    }
}
