package forthright.disclosurecontrol.proof;

import forthright.disclosurecontrol.problem.Figure;
import forthright.disclosurecontrol.problem.Figure.Role;
import forthright.disclosurecontrol.problem.Link;
import forthright.disclosurecontrol.problem.Problem;
import forthright.disclosurecontrol.problem.Protection;
import forthright.disclosurecontrol.problem.Statement;
import forthright.disclosurecontrol.problem.Sum;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Checks what is said to be impossible though everything new were withheld: adds up, compares, and searches nothing. */
final class Refuting {
    private final Map<String, Bounds> bounds = new HashMap<>();
    private final Set<Link> known = new HashSet<>();
    private final List<Impossible> proved;

    private record Bounds(long least, long most) {
        Bounds within(long from, long to) {
            return new Bounds(Math.max(least, from), Math.min(most, to));
        }

        boolean isEmpty() {
            return least > most;
        }
    }

    private Refuting(Problem problem, List<Impossible> claims) {
        problem.figures().forEach(figure -> bounds.put(figure.id(), bounds(figure, problem)));
        problem.sums().stream().map(Sum::link).forEach(known::add);
        known.addAll(problem.links());
        problem.statements().stream()
                .filter(Statement::out)
                .map(Statement::says)
                .forEach(known::addAll);
        this.proved = claims.stream()
                .filter(this::holds)
                .sorted(Comparator.comparingLong(Impossible::from))
                .toList();
    }

    /** For every reader. */
    static Refuting of(Problem problem, List<Impossible> claims) {
        return new Refuting(
                problem,
                claims.stream().filter(claim -> claim.knowing().isEmpty()).toList());
    }

    /** For somebody who knows a hidden figure beside what every reader knows. */
    static Refuting knowing(String id, Problem problem, List<Impossible> claims) {
        return new Refuting(
                problem.knowing(id),
                claims.stream()
                        .filter(claim ->
                                claim.knowing().isEmpty() || claim.knowing().equals(id))
                        .toList());
    }

    /** What is known of a figure when everything new is withheld. */
    private static Bounds bounds(Figure figure, Problem problem) {
        Protection protection = problem.protection();
        boolean small = figure.isPrimary(protection) && protection.isSmall(figure.value());
        boolean hidden = figure.role() == Role.LATENT || figure.isPrimary(protection) || figure.isCover(protection);
        if (!hidden) {
            return new Bounds(figure.value(), figure.value());
        }
        long least = 0;
        if (figure.isPrimary(protection)) {
            least = protection.least();
        } else if (figure.role() == Role.NEW && !protection.oneSymbol() && figure.value() > protection.threshold()) {
            least = protection.threshold() + 1;
        }
        return new Bounds(least, small ? protection.threshold() : problem.ceiling())
                .within(figure.known().least(), figure.known().most());
    }

    /** Whether a value of a figure is proved to be impossible. */
    boolean rulesOut(String figure, long value) {
        return proved.stream().anyMatch(one -> one.figure().equals(figure) && one.from() <= value && value <= one.to());
    }

    /** How many values of a figure are not proved to be impossible. */
    long open(String figure) {
        Bounds within = bounds.getOrDefault(figure, new Bounds(0, Long.MAX_VALUE - 1));
        long next = within.least();
        long open = 0;
        for (Impossible one : proved) {
            if (one.figure().equals(figure) && one.to() >= next && one.from() <= within.most()) {
                open += Math.max(0, one.from() - next);
                next = one.to() + 1;
            }
        }
        return open + Math.max(0, within.most() - next + 1);
    }

    private boolean holds(Impossible claim) {
        try {
            return bounds.containsKey(claim.figure())
                    && claim.to() < Long.MAX_VALUE
                    && holds(claim.reason(), narrowed(bounds, claim.figure(), claim.from(), claim.to()));
        } catch (ArithmeticException outgrown) {
            // Numbers that do not fit prove nothing.
            return false;
        }
    }

    private boolean holds(Reason reason, Map<String, Bounds> within) {
        if (within.values().stream().anyMatch(Bounds::isEmpty)) {
            return true;
        }
        return switch (reason) {
            case Reason.Sum(Map<Link, Long> multiples) ->
                known.containsAll(multiples.keySet()) && clash(multiples, within);
            case Reason.Either(String figure, long upTo, Reason below, Reason above) ->
                within.containsKey(figure)
                        && holds(below, narrowed(within, figure, Long.MIN_VALUE, upTo))
                        && holds(above, narrowed(within, figure, Math.addExact(upTo, 1), Long.MAX_VALUE));
        };
    }

    private static Map<String, Bounds> narrowed(Map<String, Bounds> all, String figure, long from, long to) {
        Map<String, Bounds> narrowed = new HashMap<>(all);
        narrowed.computeIfPresent(figure, (id, bounds) -> bounds.within(from, to));
        return narrowed;
    }

    /** Whether the sum of what is known has no value that the figures' bounds allow. */
    private static boolean clash(Map<Link, Long> multiples, Map<String, Bounds> within) {
        Map<String, Long> terms = new HashMap<>();
        long least = 0;
        long most = 0;
        boolean hasLeast = true;
        boolean hasMost = true;
        for (Map.Entry<Link, Long> multiple : multiples.entrySet()) {
            Link link = multiple.getKey();
            long times = multiple.getValue();
            for (Map.Entry<String, Long> term : link.terms().entrySet()) {
                terms.merge(term.getKey(), Math.multiplyExact(times, term.getValue()), Math::addExact);
            }
            long low = times > 0 ? link.least() : link.most();
            long high = times > 0 ? link.most() : link.least();
            hasLeast &= isBound(low);
            hasMost &= isBound(high);
            least = hasLeast ? Math.addExact(least, Math.multiplyExact(times, low)) : 0;
            most = hasMost ? Math.addExact(most, Math.multiplyExact(times, high)) : 0;
        }
        long smallest = 0;
        long largest = 0;
        for (Map.Entry<String, Long> term : terms.entrySet()) {
            Bounds bounds = within.get(term.getKey());
            if (bounds == null) {
                return false;
            }
            long times = term.getValue();
            long low = times > 0 ? bounds.least() : bounds.most();
            long high = times > 0 ? bounds.most() : bounds.least();
            smallest = Math.addExact(smallest, Math.multiplyExact(times, low));
            largest = Math.addExact(largest, Math.multiplyExact(times, high));
        }
        return (hasMost && smallest > most) || (hasLeast && largest < least);
    }

    private static boolean isBound(long bound) {
        return bound != Link.NO_LEAST && bound != Link.NO_MOST;
    }
}
