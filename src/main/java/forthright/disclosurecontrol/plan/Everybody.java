package forthright.disclosurecontrol.plan;

import forthright.disclosurecontrol.problem.Figure;
import forthright.disclosurecontrol.problem.Figure.Role;
import forthright.disclosurecontrol.problem.Link;
import forthright.disclosurecontrol.problem.Problem;
import forthright.disclosurecontrol.proof.Plan;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A printed figure that takes in everybody whom another counts: "all twelve had the marker" tells of each of the twelve,
 * though neither figure is small. It hides nothing and is no fault: a person should look at it.
 *
 * @param part the figure
 * @param whole the other, of which it is a part
 */
public record Everybody(String part, String whole) {
    /** All that a plan prints. */
    public static List<Everybody> of(Problem problem, Plan plan) {
        Map<String, Long> printed = new HashMap<>();
        Set<String> asked = new HashSet<>();
        for (Figure figure : problem.figures()) {
            boolean now = figure.role() == Role.NEW && !plan.withheld().contains(figure.id());
            if (now || figure.role() == Role.OUT) {
                printed.put(figure.id(), figure.value());
            }
            if (now && figure.value() > 0) {
                asked.add(figure.id());
            }
        }
        return pairs(problem)
                .filter(pair -> asked.contains(pair.part())
                        && Objects.equals(printed.get(pair.part()), printed.get(pair.whole())))
                .distinct()
                .toList();
    }

    private static Stream<Everybody> pairs(Problem problem) {
        return Stream.concat(
                problem.sums().stream()
                        .filter(sum -> sum.parts().size() > 1)
                        .flatMap(sum -> sum.parts().stream().map(part -> new Everybody(part, sum.total()))),
                problem.links().stream().filter(Everybody::isAtMost).map(Everybody::ofLink));
    }

    private static boolean isAtMost(Link link) {
        return link.terms().size() == 2
                && link.most() == 0
                && link.terms().values().containsAll(List.of(1L, -1L));
    }

    private static Everybody ofLink(Link link) {
        Map<Long, String> byTimes = new HashMap<>();
        link.terms().forEach((id, times) -> byTimes.put(times, id));
        return new Everybody(byTimes.getOrDefault(1L, ""), byTimes.getOrDefault(-1L, ""));
    }

    @Override
    public String toString() {
        return "%s takes in everybody in %s: it tells of each of them".formatted(part, whole);
    }
}
