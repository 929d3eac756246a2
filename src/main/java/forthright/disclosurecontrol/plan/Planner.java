package forthright.disclosurecontrol.plan;

import forthright.bank.Council.SmallNumbers.Level;
import forthright.disclosurecontrol.attack.Attacker;
import forthright.disclosurecontrol.attack.Choice;
import forthright.disclosurecontrol.attack.Effort;
import forthright.disclosurecontrol.attack.Linked;
import forthright.disclosurecontrol.attack.Linking;
import forthright.disclosurecontrol.attack.World;
import forthright.disclosurecontrol.problem.Figure;
import forthright.disclosurecontrol.problem.Problem;
import forthright.disclosurecontrol.problem.Statement;
import forthright.disclosurecontrol.proof.Impossible;
import forthright.disclosurecontrol.proof.Plan;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/** Plans what to withhold of a problem, group by group: what is not linked cannot tell of one another. */
public final class Planner {
    /** Up to so many covers of one group the fewest are looked for. */
    private static final int COVERS = 150;

    private static final long STEPS_FOR_FEWEST = 400_000;
    private static final long STEPS_FOR_FEW = 4_000_000;

    private final Problem problem;
    private final Set<String> added = new LinkedHashSet<>();
    private final Set<String> beyondRepair = new LinkedHashSet<>();
    private final Map<String, List<Long>> ruledOut = new LinkedHashMap<>();
    private final List<Impossible> impossible = new ArrayList<>();
    private final List<Map<String, Long>> worlds = new ArrayList<>();
    private final List<Explanation> explanations = new ArrayList<>();
    private final List<Explanation> lost = new ArrayList<>();
    private boolean least = true;

    private Planner(Problem problem) {
        this.problem = problem;
    }

    /** The plan. The same problem gives the same plan, in whatever order its parts are written. */
    public static Plan plan(Problem problem) {
        return explained(problem).plan();
    }

    /** The plan, and why each figure that is withheld for the sake of others is withheld. */
    public static Explained explained(Problem problem) {
        Planner planner = new Planner(problem);
        Linking.of(problem).forEach(planner::group);
        return new Explained(planner.done(), planner.explanations, planner.lost);
    }

    /**
     * A plan with its explanations.
     *
     * @param explanations why each figure that is withheld for the sake of others is withheld
     * @param lost what tells each figure that no choice can hide
     */
    public record Explained(Plan plan, List<Explanation> explanations, List<Explanation> lost) {
        public Explained {
            explanations = List.copyOf(explanations);
            lost = List.copyOf(lost);
        }
    }

    private void group(Linked linked) {
        Effort effort = new Effort(STEPS_FOR_FEWEST);
        Attacker attacker = new Attacker(linked, effort);
        Requirement requirement = new Requirement(linked, problem, attacker);
        Optional<Choice> fewest =
                linked.coverCount() <= COVERS ? new Fewest(requirement, effort).find() : Optional.empty();
        least &= fewest.isPresent() && !requirement.gaveUp();
        if (fewest.isEmpty()) {
            requirement = new Requirement(linked, problem, new Attacker(linked, new Effort(STEPS_FOR_FEW)));
        }
        Requirement last = requirement;
        Choice chosen = withoutIdle(fewest.orElseGet(() -> new Few(last, new Nearness(linked)).find()), last);
        for (int cover : chosen.numbers()) {
            explanations.add(last.explain(cover, chosen));
            added.add(linked.covers().get(cover));
        }
        last.beyondRepair().forEach(target -> {
            beyondRepair.add(last.name(target));
            lost.add(last.explainLost(target, chosen));
        });
        impossible.addAll(last.impossible());
        last.evidence(chosen).forEach(world -> worlds.add(named(world, linked)));
        for (int i = 0; i < linked.size(); i++) {
            if (linked.figure(i).isSensitive(problem.protection())) {
                ruledOut(linked.names().get(i), i, last);
            }
        }
    }

    /** A figure that is known although it is withheld is printed: to withhold it would protect nothing. */
    private static Choice withoutIdle(Choice chosen, Requirement requirement) {
        Choice busy = chosen;
        for (int cover : chosen.numbers()) {
            Choice fewer = busy.without(cover);
            if (requirement.isIdle(cover, busy) && requirement.isMet(fewer)) {
                busy = fewer;
            }
        }
        return busy;
    }

    private void ruledOut(String name, int figure, Requirement requirement) {
        boolean beyond = requirement.beyondRepair().contains(new Target.Hidden(figure));
        if (problem.protection().level() == Level.STRICT || beyond) {
            Set<Long> reach = requirement.reach(figure);
            ruledOut.put(
                    name,
                    LongStream.rangeClosed(
                                    problem.protection().least(),
                                    problem.protection().threshold())
                            .filter(value -> !reach.contains(value))
                            .boxed()
                            .toList());
        }
    }

    private static Map<String, Long> named(World world, Linked linked) {
        Map<String, Long> named = new LinkedHashMap<>();
        for (int i = 0; i < linked.size(); i++) {
            if (world.value(i) != linked.figure(i).value()) {
                named.put(linked.names().get(i), world.value(i));
            }
        }
        return named;
    }

    private Plan done() {
        Set<String> primaries = new LinkedHashSet<>(problem.primaries());
        List<String> withheld = Stream.concat(
                        problem.figures().stream().map(Figure::id),
                        problem.statements().stream().map(Statement::id))
                .filter(id -> primaries.contains(id) || added.contains(id))
                .toList();
        return new Plan(
                withheld,
                withheld.stream().filter(added::contains).toList(),
                least,
                List.copyOf(beyondRepair),
                ruledOut,
                impossible.stream().distinct().toList(),
                worlds.stream().distinct().filter(world -> !world.isEmpty()).toList());
    }
}
