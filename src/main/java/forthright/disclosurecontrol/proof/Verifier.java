package forthright.disclosurecontrol.proof;

import forthright.bank.Council.SmallNumbers.Level;
import forthright.disclosurecontrol.problem.Figure;
import forthright.disclosurecontrol.problem.Figure.Role;
import forthright.disclosurecontrol.problem.Link;
import forthright.disclosurecontrol.problem.Problem;
import forthright.disclosurecontrol.problem.Protection;
import forthright.disclosurecontrol.problem.Statement;
import forthright.disclosurecontrol.problem.Sum;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Checks a plan by arithmetic alone. It knows no solver and shares no code with whoever made the plan: it reads the
 * problem itself, puts each world into everything known, and counts what the worlds show.
 */
public final class Verifier {
    private final Problem problem;
    private final Protection protection;
    private final Plan plan;
    private final Set<String> withheld;
    private final Set<String> beyondRepair;
    private final Refuting refuting;
    private final Map<String, Refuting> toOne = new LinkedHashMap<>();
    private final Map<String, Figure> figures = new LinkedHashMap<>();
    private final List<Map<String, Long>> worlds = new ArrayList<>();
    private final List<String> faults = new ArrayList<>();

    private Verifier(Problem problem, Plan plan) {
        this.problem = problem;
        this.protection = problem.protection();
        this.plan = plan;
        this.withheld = new HashSet<>(plan.withheld());
        this.beyondRepair = new HashSet<>(plan.beyondRepair());
        this.refuting = Refuting.of(problem, plan.impossible());
        problem.ofOne().forEach(one -> toOne.put(one, Refuting.knowing(one, problem, plan.impossible())));
        problem.figures().forEach(figure -> figures.put(figure.id(), figure));
    }

    /** Whether the plan hides what it must, prints what it may, and proves both. */
    public static Verdict verify(Problem problem, Plan plan) {
        Verifier verifier = new Verifier(problem, plan);
        verifier.whatIsWithheld();
        verifier.whatIsBeyondRepair();
        verifier.worlds();
        problem.figures().stream()
                .filter(figure -> figure.isSensitive(verifier.protection))
                .forEach(figure -> {
                    verifier.figure(figure);
                    verifier.toThoseCounted(figure);
                });
        if (verifier.protection.level() != Level.EXACT) {
            problem.sums().stream().filter(Sum::pairRule).forEach(verifier::together);
        }
        return new Verdict(verifier.faults);
    }

    private void whatIsWithheld() {
        problem.primaries().stream()
                .filter(id -> !withheld.contains(id))
                .forEach(id -> faults.add(id + " is small and would be printed."));
        Set<String> sentences = problem.statements().stream()
                .filter(statement -> !statement.out())
                .map(Statement::id)
                .collect(Collectors.toSet());
        for (String id : withheld) {
            Figure figure = figures.get(id);
            if (!sentences.contains(id) && (figure == null || figure.role() != Role.NEW)) {
                faults.add(id + " cannot be withheld: it is no figure or sentence of this reply.");
            }
        }
    }

    /** What is said to be beyond repair is believed only where it is proved that no choice could hide it. */
    private void whatIsBeyondRepair() {
        for (String name : plan.beyondRepair()) {
            Figure figure = figures.get(name);
            boolean lost = figure != null && figure.isSensitive(protection) && (isLost(figure) || isLostToOne(figure));
            boolean known =
                    problem.sums().stream().anyMatch(sum -> name.equals(Plan.partsOf(sum.total())) && isLost(sum));
            if (!lost && !known) {
                faults.add(name + " is said to be beyond repair, without proof.");
            }
        }
        plan.ruledOut().forEach((id, values) -> {
            if (!values.stream().allMatch(value -> refuting.rulesOut(id, value))) {
                faults.add(id + " is said not to take some values, without proof.");
            }
        });
    }

    private boolean isLost(Figure figure) {
        return beyondRepair.contains(figure.id()) && refuting.open(figure.id()) < need(figure);
    }

    private boolean isLostToOne(Figure figure) {
        return toOne.keySet().stream().anyMatch(one -> isLostTo(one, figure));
    }

    private boolean isLostTo(String one, Figure figure) {
        Refuting known = toOne.get(one);
        return known != null
                && !one.equals(figure.id())
                && beyondRepair.contains(figure.id())
                && known.open(figure.id()) < 2;
    }

    /** Whether the parts of a sum add up to a known small count though everything new is withheld. */
    private boolean isLost(Sum sum) {
        List<Figure> hidden = sum.parts().stream()
                .flatMap(part -> Stream.ofNullable(figures.get(part)))
                .filter(part -> part.role() == Role.LATENT || part.isPrimary(protection) || part.isCover(protection))
                .toList();
        return hidden.size() > 1
                && protection.isSmall(hidden.stream().mapToLong(Figure::value).sum())
                && refuting.open(sum.total()) == 1;
    }

    /** The worlds that fit; one that does not is a fault of its own, since somebody vouched for it. */
    private void worlds() {
        Map<String, Long> truth = new HashMap<>();
        figures.forEach((id, figure) -> truth.put(id, figure.value()));
        worlds.add(truth);
        int number = 0;
        for (Map<String, Long> told : plan.worlds()) {
            number++;
            Map<String, Long> world = new HashMap<>(truth);
            world.putAll(told);
            if (fits(world)) {
                worlds.add(world);
            } else {
                faults.add("World " + number + " of the plan does not fit what is known.");
            }
        }
    }

    private boolean fits(Map<String, Long> world) {
        return world.size() == figures.size()
                && figures.values().stream().allMatch(figure -> fits(figure, world.getOrDefault(figure.id(), -1L)))
                && problem.sums().stream().allMatch(sum -> fits(sum.link(), world))
                && problem.links().stream().allMatch(link -> fits(link, world))
                && problem.statements().stream()
                        .filter(statement -> statement.out() || !withheld.contains(statement.id()))
                        .allMatch(statement -> statement.says().stream().allMatch(link -> fits(link, world)));
    }

    private boolean fits(Figure figure, long value) {
        boolean hidden = figure.role() == Role.LATENT || (figure.role() == Role.NEW && withheld.contains(figure.id()));
        if (!hidden) {
            return value == figure.value();
        }
        if (value < 0
                || value < figure.known().least()
                || value > figure.known().most()) {
            return false;
        }
        if (figure.role() == Role.LATENT) {
            return true;
        }
        if (figure.isSensitive(protection)) {
            return protection.isSmall(figure.value()) ? protection.isSmall(value) : value >= protection.least();
        }
        return protection.oneSymbol() || figure.value() <= protection.threshold() || value > protection.threshold();
    }

    private static boolean fits(Link link, Map<String, Long> world) {
        try {
            long sum = 0;
            for (Map.Entry<String, Long> term : link.terms().entrySet()) {
                Long value = world.get(term.getKey());
                if (value == null) {
                    return false;
                }
                sum = Math.addExact(sum, Math.multiplyExact(term.getValue(), value));
            }
            return link.allows(sum);
        } catch (ArithmeticException outgrown) {
            // Numbers that do not fit prove nothing.
            return false;
        }
    }

    private void figure(Figure figure) {
        Set<Long> shown = worlds.stream().map(world -> world.get(figure.id())).collect(Collectors.toSet());
        boolean lost = beyondRepair.contains(figure.id()) && (isLost(figure) || !isLostToOne(figure));
        if (!lost && shown.size() < need(figure)) {
            faults.add(figure.id() + " could be worked out, or nearly.");
        }
        if (lost || protection.level() == Level.STRICT) {
            List<Long> ruledOut = plan.ruledOut().getOrDefault(figure.id(), List.of());
            boolean narrower = LongStream.rangeClosed(protection.least(), protection.threshold())
                    .anyMatch(value -> !ruledOut.contains(value) && !shown.contains(value));
            if (narrower) {
                faults.add(figure.id() + " would be narrowed by what is printed.");
            }
        }
    }

    /** To somebody who knows that a figure counts nobody else, every other one has two values at least. */
    private void toThoseCounted(Figure figure) {
        for (String one : toOne.keySet()) {
            long shown = worlds.stream()
                    .filter(world -> world.getOrDefault(one, 0L) == 1)
                    .map(world -> world.get(figure.id()))
                    .distinct()
                    .count();
            if (!one.equals(figure.id()) && shown < 2 && !isLostTo(one, figure)) {
                faults.add(figure.id() + " could be worked out by whoever is " + one + ".");
            }
        }
    }

    private long need(Figure figure) {
        long need = protection.level() == Level.EXACT ? 2 : 3;
        return figure.role() == Role.NEW ? Math.min(need, protection.range()) : need;
    }

    private void together(Sum sum) {
        List<String> hidden =
                sum.parts().stream().filter(part -> isHidden(figures.get(part))).toList();
        boolean outWhole = isOut(sum.total()) && hidden.size() == sum.parts().size();
        boolean lost = beyondRepair.contains(Plan.partsOf(sum.total())) && isLost(sum);
        if (hidden.size() < 2 || outWhole || lost) {
            return;
        }
        long together = sum(hidden, worlds.getFirst());
        if (protection.isSmall(together) && worlds.stream().allMatch(world -> sum(hidden, world) == together)) {
            faults.add("What is withheld of " + sum.total() + " would be known as one small count.");
        }
    }

    private boolean isHidden(@Nullable Figure figure) {
        return figure != null && (figure.role() == Role.LATENT || withheld.contains(figure.id()));
    }

    private boolean isOut(String id) {
        Figure figure = figures.get(id);
        return figure != null && figure.role() == Role.OUT;
    }

    private static long sum(List<String> ids, Map<String, Long> world) {
        return ids.stream().mapToLong(id -> world.getOrDefault(id, 0L)).sum();
    }
}
