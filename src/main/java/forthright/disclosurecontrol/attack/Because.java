package forthright.disclosurecontrol.attack;

import forthright.disclosurecontrol.problem.Link;
import forthright.disclosurecontrol.proof.Reason;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Why nothing fits a tableau's bounds: the same way as a world is looked for, and what ruled out each part of it written
 * down, so that it can be checked without looking for anything.
 */
final class Because {
    /** Reasons within one another: whoever checks them has no larger stack than who finds them. */
    private static final int DEEP = 500;

    private final Linked linked;
    private final Tableau tableau;
    private final Tightening tightening;
    private final boolean[] leftOut;
    private int branches;

    Because(Linked linked, Tableau tableau, Tightening tightening, boolean[] leftOut) {
        this.linked = linked;
        this.tableau = tableau;
        this.tightening = tightening;
        this.leftOut = leftOut.clone();
    }

    /** The reason; empty where there is a world, or where so many branches are not enough. */
    Optional<Reason> find(int ofBranches) {
        branches = ofBranches;
        return within(0);
    }

    private Optional<Reason> within(int depth) {
        if (!tableau.settle()) {
            return Optional.of(conflict());
        }
        if (tableau.fraction() < 0 || --branches < 0) {
            return Optional.empty();
        }
        long[] leastBefore = new long[linked.size()];
        long[] mostBefore = new long[linked.size()];
        for (int i = 0; i < leastBefore.length; i++) {
            leastBefore[i] = tableau.leastOf(i);
            mostBefore[i] = tableau.mostOf(i);
        }
        long[] least = leastBefore.clone();
        long[] most = mostBefore.clone();
        List<Tightening.Step> steps = new ArrayList<>();
        boolean fits = tightening.narrow(least, most, leftOut, steps);
        if (depth + steps.size() > DEEP) {
            return Optional.empty();
        }
        if (!fits) {
            return Optional.of(after(steps.subList(0, steps.size() - 1), row(steps.getLast())));
        }
        tableau.bound(least, most);
        Optional<Reason> reason = tableau.settle() ? eitherSide(depth + steps.size() + 1) : Optional.of(conflict());
        tableau.bound(leastBefore, mostBefore);
        return reason.map(why -> after(steps, why));
    }

    private Optional<Reason> eitherSide(int depth) {
        int figure = tableau.fraction();
        if (figure < 0) {
            return Optional.empty();
        }
        long least = tableau.leastOf(figure);
        long most = tableau.mostOf(figure);
        long floor = tableau.floor(figure);
        tableau.bound(figure, least, floor);
        Optional<Reason> below = within(depth);
        Optional<Reason> above = Optional.empty();
        if (below.isPresent()) {
            tableau.bound(figure, floor + 1, most);
            above = within(depth);
        }
        return above.map(other -> new Reason.Either(linked.names().get(figure), floor, below.orElseThrow(), other));
    }

    /** The reason with the narrower bounds that it rests on, each of which one row gives. */
    private Reason after(List<Tightening.Step> steps, Reason reason) {
        Reason after = reason;
        for (Tightening.Step step : steps.reversed()) {
            String name = linked.names().get(step.figure());
            after = step.upper()
                    ? new Reason.Either(name, step.bound(), after, row(step))
                    : new Reason.Either(name, step.bound() - 1, row(step), after);
        }
        return after;
    }

    private static Reason row(Tightening.Step step) {
        return new Reason.Sum(Map.of(step.row().origin(), 1L));
    }

    /** The multiples of what is known that, added up, fit no values: what the tableau came to a stop at. */
    private Reason conflict() {
        Map<Link, Long> sum = new LinkedHashMap<>();
        long[] multipliers = tableau.multipliers();
        for (int r = 0; r < multipliers.length; r++) {
            if (multipliers[r] != 0) {
                sum.merge(linked.rows()[r].origin(), multipliers[r], Math::addExact);
            }
        }
        return new Reason.Sum(sum);
    }
}
