package forthright.disclosurecontrol.plan;

import forthright.bank.Council.SmallNumbers.Level;
import forthright.disclosurecontrol.attack.Arithmetic;
import forthright.disclosurecontrol.attack.Attacker;
import forthright.disclosurecontrol.attack.Choice;
import forthright.disclosurecontrol.attack.Linked;
import forthright.disclosurecontrol.attack.World;
import forthright.disclosurecontrol.problem.Figure;
import forthright.disclosurecontrol.problem.Problem;
import forthright.disclosurecontrol.problem.Protection;
import forthright.disclosurecontrol.problem.Sum;
import forthright.disclosurecontrol.proof.Impossible;
import forthright.disclosurecontrol.proof.Plan;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** What the level asks of a group of linked figures, and whether a choice of what to withhold meets it. */
final class Requirement {
    private final Linked linked;
    private final Protection protection;
    private final Attacker attacker;
    private final Map<Integer, Attacker> ofOne = new LinkedHashMap<>();
    private final List<Target> targets = new ArrayList<>();
    private final Map<Integer, Set<Long>> reachable = new HashMap<>();
    private final Set<Target> beyondRepair = new LinkedHashSet<>();

    Requirement(Linked linked, Problem problem, Attacker attacker) {
        this.linked = linked;
        this.protection = problem.protection();
        this.attacker = attacker;
        IntStream.range(0, linked.size())
                .filter(i -> linked.figure(i).isSensitive(protection))
                .forEach(i -> targets.add(new Target.Hidden(i)));
        problem.ofOne().stream()
                .map(linked::numberOf)
                .filter(one -> one >= 0)
                .sorted()
                .forEach(this::hiddenFrom);
        if (protection.level() != Level.EXACT) {
            // In an order of their own: which worlds are found first depends on what is asked first.
            problem.sums().stream()
                    .filter(Sum::pairRule)
                    .flatMap(sum -> together(sum, problem).stream())
                    .sorted(Comparator.comparing(Target.Together::name)
                            .thenComparing(target -> target.parts().toString()))
                    .forEach(targets::add);
        }
        Choice all = Choice.all(linked.coverCount());
        targets.stream().filter(target -> !meets(target, all)).forEach(beyondRepair::add);
    }

    private void hiddenFrom(int one) {
        ofOne.put(one, attacker.knowing(one));
        IntStream.range(0, linked.size())
                .filter(i -> i != one && linked.figure(i).isSensitive(protection))
                .forEach(i -> targets.add(new Target.HiddenFrom(one, i)));
    }

    private Attacker attacker(int one) {
        return ofOne.getOrDefault(one, attacker);
    }

    /** Whether a question was ever too hard, and counted as impossible: then more may be withheld than need be. */
    boolean gaveUp() {
        return attacker.gaveUp() || ofOne.values().stream().anyMatch(Attacker::gaveUp);
    }

    private Optional<Target.Together> together(Sum sum, Problem problem) {
        List<Integer> parts = sum.parts().stream()
                .map(linked::numberOf)
                .filter(part -> part >= 0)
                .sorted()
                .toList();
        if (parts.size() < 2) {
            return Optional.empty();
        }
        boolean out =
                problem.figures().stream().anyMatch(f -> f.id().equals(sum.total()) && f.role() == Figure.Role.OUT);
        return Optional.of(new Target.Together(
                sum.total(),
                linked.numberOf(sum.total()),
                parts,
                out && parts.size() == sum.parts().size()));
    }

    Linked linked() {
        return linked;
    }

    /** What cannot be met whatever is withheld now: what is out already has told it. */
    Set<Target> beyondRepair() {
        return beyondRepair;
    }

    /** What a choice does not meet. */
    List<Target> failing(Choice withheld) {
        return targets.stream().filter(target -> fails(target, withheld)).toList();
    }

    boolean isMet(Choice withheld) {
        return targets.stream().noneMatch(target -> fails(target, withheld));
    }

    boolean fails(Target target, Choice withheld) {
        if (!beyondRepair.contains(target)) {
            return !meets(target, withheld);
        }
        // Past repair: at least it is not made any narrower.
        return target instanceof Target.Hidden(int figure) && !keepsReach(figure, withheld);
    }

    private boolean meets(Target target, Choice withheld) {
        return switch (target) {
            case Target.Hidden(int figure) ->
                attacker.values(figure, need(figure), withheld).size() >= need(figure)
                        && (protection.level() != Level.STRICT || keepsReach(figure, withheld));
            case Target.HiddenFrom(int one, int figure) ->
                attacker(one).values(figure, 2, withheld).size() >= 2;
            case Target.Together together ->
                !applies(together, withheld)
                        || (together.total() >= 0
                                && attacker.values(together.total(), 2, withheld)
                                                .size()
                                        >= 2);
        };
    }

    /** How many values a sensitive figure must be able to take. */
    int need(int figure) {
        int need = protection.level() == Level.EXACT ? 2 : 3;
        return linked.figure(figure).role() == Figure.Role.NEW ? (int) Math.min(need, protection.range()) : need;
    }

    /** Whether what is withheld of the parts adds up to a small count. */
    private boolean applies(Target.Together together, Choice withheld) {
        List<Integer> hidden = together.parts().stream()
                .filter(part -> linked.isHidden(part, withheld))
                .toList();
        if (hidden.size() < 2
                || (together.outWhole() && hidden.size() == together.parts().size())) {
            return false;
        }
        return protection.isSmall(
                hidden.stream().mapToLong(part -> linked.figure(part).value()).sum());
    }

    /** The small values that a figure could take if everything new were withheld. */
    Set<Long> reach(int figure) {
        return reachable.computeIfAbsent(
                figure,
                f -> attacker.possible(f, protection.least(), protection.threshold(), Choice.all(linked.coverCount())));
    }

    private boolean keepsReach(int figure, Choice withheld) {
        for (long value : reach(figure)) {
            if (attacker.world(figure, value, withheld).isEmpty()) {
                return false;
            }
        }
        return true;
    }

    /** The worlds that show what a choice leaves open. */
    List<World> evidence(Choice withheld) {
        Set<World> worlds = new LinkedHashSet<>();
        for (Target target : targets) {
            switch (target) {
                case Target.Hidden(int figure) -> {
                    worlds.addAll(attacker.values(figure, need(figure), withheld));
                    if (protection.level() == Level.STRICT || beyondRepair.contains(target)) {
                        reach(figure)
                                .forEach(value ->
                                        attacker.world(figure, value, withheld).ifPresent(worlds::add));
                    }
                }
                case Target.HiddenFrom(int one, int figure) ->
                    worlds.addAll(attacker(one).values(figure, 2, withheld));
                case Target.Together together -> {
                    if (together.total() >= 0 && applies(together, withheld)) {
                        worlds.addAll(attacker.values(together.total(), 2, withheld));
                    }
                }
            }
        }
        return List.copyOf(worlds);
    }

    /** Why what is beyond repair, and what is ruled out though everything new were withheld, cannot be otherwise. */
    List<Impossible> impossible() {
        List<Impossible> made = new ArrayList<>();
        Claims claims = new Claims(protection, attacker, "");
        for (Target target : targets) {
            boolean beyond = beyondRepair.contains(target);
            switch (target) {
                case Target.Hidden(int figure) when beyond -> claims.noOther(figure, need(figure));
                case Target.Hidden(int figure)
                when protection.level() == Level.STRICT -> claims.noOtherSmall(figure, reach(figure));
                case Target.HiddenFrom(int one, int figure)
                when beyond -> {
                    Claims toOne =
                            new Claims(protection, attacker(one), linked.names().get(one));
                    toOne.noOther(figure, 2);
                    made.addAll(toOne.made());
                }
                case Target.Together together
                when beyond && together.total() >= 0 -> claims.noOther(together.total(), 2);
                default -> {
                    // Nothing is claimed of it.
                }
            }
        }
        made.addAll(claims.made());
        return made;
    }

    /** Why a cover is withheld: what fails without it, and by which sum. */
    Explanation explain(int cover, Choice withheld) {
        Choice without = withheld.without(cover);
        List<Target> fails = failing(without);
        return new Explanation(
                linked.covers().get(cover),
                fails.stream().map(this::name).distinct().toList(),
                fails.stream()
                        .flatMap(target -> arithmetic(target, without).stream())
                        .findFirst());
    }

    /** What tells a target that no choice can hide. */
    Explanation explainLost(Target target, Choice withheld) {
        return new Explanation(name(target), List.of(), arithmetic(target, withheld));
    }

    private Optional<Arithmetic> arithmetic(Target target, Choice withheld) {
        return switch (target) {
            case Target.Hidden(int figure) -> attacker.arithmetic(figure, withheld);
            case Target.HiddenFrom(int one, int figure) -> attacker(one).arithmetic(figure, withheld);
            case Target.Together together ->
                together.total() < 0 ? Optional.empty() : attacker.arithmetic(together.total(), withheld);
        };
    }

    /** Whether a withheld figure would be known all the same: then to withhold it serves nobody. */
    boolean isIdle(int cover, Choice withheld) {
        int figure = linked.numberOf(linked.covers().get(cover));
        return figure >= 0 && attacker.values(figure, 2, withheld).size() < 2;
    }

    /** What a target is called. */
    String name(Target target) {
        return switch (target) {
            case Target.Hidden(int figure) -> linked.names().get(figure);
            case Target.HiddenFrom(int one, int figure) -> linked.names().get(figure);
            case Target.Together together -> Plan.partsOf(together.name());
        };
    }
}
