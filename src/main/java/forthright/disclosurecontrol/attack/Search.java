package forthright.disclosurecontrol.attack;

import forthright.disclosurecontrol.problem.Link;
import forthright.disclosurecontrol.proof.Reason;
import java.util.Optional;

/**
 * Looks for a world in whole numbers: exact fractions first, and where a figure comes out as a fraction, the two sides of
 * it one after the other. What is too hard for the effort allowed counts as impossible, so that it can only make us
 * withhold too much.
 */
final class Search {
    private static final int BRANCHES = 4_000;

    /** Branches within one another: far deeper ones do not fit on a machine's stack. */
    private static final int DEEP = 250;

    private final Linked linked;
    private final Tightening tightening;
    private final Effort effort;
    private Tableau tableau;
    private Choice withheld;
    private int branches;
    private boolean gaveUp;

    Search(Linked linked, Effort effort) {
        this.linked = linked;
        this.effort = effort;
        this.tightening = new Tightening(linked);
        this.withheld = Choice.none(linked.coverCount());
        this.tableau = fresh();
    }

    private Tableau fresh() {
        int size = linked.size();
        long[] least = new long[size];
        long[] most = new long[size];
        for (int i = 0; i < size; i++) {
            least[i] = leastOf(i);
            most[i] = mostOf(i);
        }
        Tableau fresh = new Tableau(linked.rows(), linked.truth(), least, most, effort);
        for (int r = 0; r < linked.rows().length; r++) {
            if (isLeftOut(r)) {
                fresh.bound(fresh.slack(r), Link.NO_LEAST, Link.NO_MOST);
            }
        }
        return fresh;
    }

    private long leastOf(int figure) {
        return linked.isHidden(figure, withheld) ? linked.leastOf(figure) : linked.truth(figure);
    }

    private long mostOf(int figure) {
        return linked.isHidden(figure, withheld) ? linked.mostOf(figure) : linked.truth(figure);
    }

    private boolean isLeftOut(int row) {
        int sentence = linked.rows()[row].sentence();
        return sentence != Linked.ALWAYS && withheld.has(sentence);
    }

    /** A world in which a figure has this value. */
    Optional<World> world(int figure, long value, Choice nowWithheld) {
        if (effort.isSpent()) {
            return Optional.empty();
        }
        try {
            now(nowWithheld);
            if (value < leastOf(figure) || value > mostOf(figure)) {
                return Optional.empty();
            }
            tableau.bound(figure, value, value);
            branches = BRANCHES;
            Optional<World> found = solve(0);
            tableau.bound(figure, leastOf(figure), mostOf(figure));
            return found;
        } catch (ArithmeticException outgrown) {
            gaveUp = true;
            // Nothing is concluded from numbers that did not fit; the next question starts afresh.
            tableau = fresh();
            return Optional.empty();
        }
    }

    /** Why a figure has none of these values; empty where it has, or where no reason is found. */
    Optional<Reason> against(int figure, long from, long to, Choice nowWithheld) {
        try {
            now(nowWithheld);
            tableau.bound(figure, Math.max(from, leastOf(figure)), Math.min(to, mostOf(figure)));
            Optional<Reason> reason = new Because(linked, tableau, tightening, leftOut()).find(BRANCHES);
            tableau.bound(figure, leastOf(figure), mostOf(figure));
            return reason;
        } catch (ArithmeticException outgrown) {
            tableau = fresh();
            return Optional.empty();
        }
    }

    /** Whether a question was ever too hard, and counted as a no. */
    boolean gaveUp() {
        return gaveUp;
    }

    /** Between which values a figure lies at the most, by each row in turn. */
    long[] within(int figure, Choice nowWithheld, long from, long to) {
        long truth = linked.truth(figure);
        try {
            now(nowWithheld);
            long[] least = new long[linked.size()];
            long[] most = new long[linked.size()];
            for (int i = 0; i < least.length; i++) {
                least[i] = leastOf(i);
                most[i] = mostOf(i);
            }
            boolean fits = tightening.narrow(least, most, leftOut());
            return fits
                    ? new long[] {Math.max(from, least[figure]), Math.min(to, most[figure])}
                    : new long[] {truth, truth};
        } catch (ArithmeticException outgrown) {
            gaveUp = true;
            tableau = fresh();
            return new long[] {truth, truth};
        }
    }

    private void now(Choice nowWithheld) {
        if (nowWithheld.equals(withheld)) {
            return;
        }
        Choice before = withheld;
        withheld = nowWithheld;
        Choice changed = before.minus(nowWithheld).or(nowWithheld.minus(before));
        for (int i = 0; i < linked.size(); i++) {
            int cover = linked.coverOf(i);
            if (cover != Linked.ALWAYS && changed.has(cover)) {
                tableau.bound(i, leastOf(i), mostOf(i));
            }
        }
        Row[] rows = linked.rows();
        for (int r = 0; r < rows.length; r++) {
            if (rows[r].sentence() != Linked.ALWAYS && changed.has(rows[r].sentence())) {
                tableau.bound(
                        tableau.slack(r),
                        isLeftOut(r) ? Link.NO_LEAST : rows[r].least(),
                        isLeftOut(r) ? Link.NO_MOST : rows[r].most());
            }
        }
    }

    private boolean[] leftOut() {
        boolean[] leftOut = new boolean[linked.rows().length];
        for (int r = 0; r < leftOut.length; r++) {
            leftOut[r] = isLeftOut(r);
        }
        return leftOut;
    }

    private Optional<World> solve(int depth) {
        if (!tableau.settle()) {
            return Optional.empty();
        }
        int figure = tableau.fraction();
        if (figure < 0) {
            return Optional.of(world(tableau.figures()));
        }
        effort.spend(1);
        if (--branches < 0 || depth > DEEP || effort.isSpent()) {
            gaveUp = true;
            return Optional.empty();
        }
        return narrowed(depth);
    }

    /** The same with narrower bounds, and then with the figure that is a fraction on either side of it. */
    private Optional<World> narrowed(int depth) {
        int size = linked.size();
        long[] least = new long[size];
        long[] most = new long[size];
        long[] leastBefore = new long[size];
        long[] mostBefore = new long[size];
        for (int i = 0; i < size; i++) {
            least[i] = leastBefore[i] = tableau.leastOf(i);
            most[i] = mostBefore[i] = tableau.mostOf(i);
        }
        if (!tightening.narrow(least, most, leftOut())) {
            return Optional.empty();
        }
        tableau.bound(least, most);
        Optional<World> found = tableau.settle() ? branch(depth) : Optional.empty();
        tableau.bound(leastBefore, mostBefore);
        return found;
    }

    private Optional<World> branch(int depth) {
        int figure = tableau.fraction();
        if (figure < 0) {
            return Optional.of(world(tableau.figures()));
        }
        long least = tableau.leastOf(figure);
        long most = tableau.mostOf(figure);
        long floor = tableau.floor(figure);
        tableau.bound(figure, least, floor);
        Optional<World> found = solve(depth + 1);
        if (found.isEmpty()) {
            tableau.bound(figure, floor + 1, most);
            found = solve(depth + 1);
        }
        return found;
    }

    private World world(long[] values) {
        Choice needs = Choice.none(linked.coverCount());
        for (int i = 0; i < values.length; i++) {
            int cover = linked.coverOf(i);
            if (cover != Linked.ALWAYS && values[i] != linked.truth(i)) {
                needs = needs.with(cover);
            }
        }
        for (Row row : linked.rows()) {
            if (row.sentence() != Linked.ALWAYS && !row.allows(row.sum(values))) {
                needs = needs.with(row.sentence());
            }
        }
        return new World(values, needs);
    }
}
