package forthright.disclosurecontrol.attack;

import forthright.disclosurecontrol.problem.Link;
import java.util.Arrays;

/**
 * A system of linear rows over bounded variables, solved in exact fractions: finds values within all bounds, or shows
 * that there are none. It begins at the true values, which fit; a question tightens a bound, and the tableau mends what
 * the bound breaks, starting from the last answer. Numbers that outgrow a {@code long} stop it with an
 * {@link ArithmeticException} and never give a wrong answer.
 *
 * <p>The general simplex of B. Dutertre and L. de Moura, A fast linear-arithmetic solver for DPLL(T), CAV 2006. Variables
 * are the figures; after them one slack a row, whose value is the row's sum.
 */
final class Tableau {
    private static final int NOWHERE = -1;

    /** Pivots by the largest breach before the rule that cannot go round in circles takes over. */
    private static final int BOLD = 60;

    private final int figures;
    private final long[] least;
    private final long[] most;

    // Each basic variable is a fraction: (the sum of over[row][place] times the value at the place) / under[row].
    private final long[][] over;
    private final long[] under;
    private final long[] sum;
    private final int[] basic;
    private final int[] outside;
    private final long[] value;
    private final int[] rowOf;
    private final int[] placeOf;

    private final Effort effort;
    private int conflict = NOWHERE;

    Tableau(Row[] rows, long[] truth, long[] least, long[] most, Effort effort) {
        this.figures = truth.length;
        this.effort = effort;
        int all = figures + rows.length;
        this.least = Arrays.copyOf(least, all);
        this.most = Arrays.copyOf(most, all);
        this.over = new long[rows.length][figures];
        this.under = new long[rows.length];
        this.sum = new long[rows.length];
        this.basic = new int[rows.length];
        this.outside = new int[figures];
        this.value = truth.clone();
        this.rowOf = new int[all];
        this.placeOf = new int[all];
        Arrays.fill(rowOf, NOWHERE);
        Arrays.fill(placeOf, NOWHERE);
        for (int place = 0; place < figures; place++) {
            outside[place] = place;
            placeOf[place] = place;
        }
        for (int r = 0; r < rows.length; r++) {
            basic[r] = figures + r;
            rowOf[figures + r] = r;
            under[r] = 1;
            for (int i = 0; i < rows[r].length(); i++) {
                over[r][rows[r].figure(i)] = rows[r].times(i);
            }
            sum[r] = rows[r].sum(truth);
            this.least[figures + r] = rows[r].least();
            this.most[figures + r] = rows[r].most();
        }
    }

    /** The number of the slack that stands for a row's sum. */
    int slack(int row) {
        return figures + row;
    }

    long leastOf(int variable) {
        return least[variable];
    }

    long mostOf(int variable) {
        return most[variable];
    }

    /** Sets a variable's bounds; its value follows them if it is free to. */
    void bound(int variable, long from, long to) {
        least[variable] = from;
        most[variable] = to;
        int place = placeOf[variable];
        if (place != NOWHERE) {
            long now = Math.min(Math.max(value[place], from), to);
            move(place, now);
        }
    }

    /** Sets all figures' bounds. */
    void bound(long[] from, long[] to) {
        for (int i = 0; i < figures; i++) {
            if (least[i] != from[i] || most[i] != to[i]) {
                bound(i, from[i], to[i]);
            }
        }
    }

    private void move(int place, long now) {
        long by = Math.subtractExact(now, value[place]);
        if (by == 0) {
            return;
        }
        value[place] = now;
        for (int r = 0; r < over.length; r++) {
            if (over[r][place] != 0) {
                sum[r] = Math.addExact(sum[r], Math.multiplyExact(over[r][place], by));
            }
        }
    }

    /** Whether values within all bounds exist; if so, they are now the tableau's own. */
    boolean settle() {
        for (int pivots = 0; ; pivots++) {
            int row = pivots < BOLD ? worst() : first();
            if (row == NOWHERE) {
                return true;
            }
            boolean up = tooLow(row);
            int place = entering(row, up);
            if (place == NOWHERE) {
                conflict = row;
                return false;
            }
            effort.spend(1);
            pivot(row, place, up ? least[basic[row]] : most[basic[row]]);
        }
    }

    /** How often each row stands in the sum that showed, the last time, that nothing fits. */
    long[] multipliers() {
        long[] multipliers = new long[over.length];
        if (basic[conflict] >= figures) {
            multipliers[basic[conflict] - figures] = under[conflict];
        }
        for (int place = 0; place < outside.length; place++) {
            if (outside[place] >= figures) {
                multipliers[outside[place] - figures] = -over[conflict][place];
            }
        }
        return multipliers;
    }

    private boolean tooLow(int row) {
        long bound = least[basic[row]];
        return bound != Link.NO_LEAST && sum[row] < Math.multiplyExact(bound, under[row]);
    }

    private boolean tooHigh(int row) {
        long bound = most[basic[row]];
        return bound != Link.NO_MOST && sum[row] > Math.multiplyExact(bound, under[row]);
    }

    private int first() {
        int first = NOWHERE;
        for (int row = 0; row < basic.length; row++) {
            if ((first == NOWHERE || basic[row] < basic[first]) && (tooLow(row) || tooHigh(row))) {
                first = row;
            }
        }
        return first;
    }

    private int worst() {
        int worst = NOWHERE;
        double breach = 0;
        for (int row = 0; row < basic.length; row++) {
            if (tooLow(row) || tooHigh(row)) {
                double bound = tooLow(row) ? least[basic[row]] : most[basic[row]];
                double far = Math.abs(sum[row] / (double) under[row] - bound);
                if (worst == NOWHERE || far > breach || (far == breach && basic[row] < basic[worst])) {
                    worst = row;
                    breach = far;
                }
            }
        }
        return worst;
    }

    /** The variable of lowest number that can move a basic one towards its bound. */
    private int entering(int row, boolean up) {
        int best = NOWHERE;
        for (int place = 0; place < outside.length; place++) {
            long times = over[row][place];
            if (times != 0 && (best == NOWHERE || outside[place] < outside[best])) {
                int variable = outside[place];
                boolean rises = times > 0 == up;
                boolean free = rises ? value[place] < most[variable] : value[place] > least[variable];
                if (free) {
                    best = place;
                }
            }
        }
        return best;
    }

    /** The basic variable of a row leaves with this value, and the one at the place takes its row. */
    private void pivot(int row, int place, long leavesWith) {
        long[] pivotRow = over[row];
        long times = pivotRow[place];
        // times * entering = under * leaving - the others; kept with a positive denominator.
        long sign = times > 0 ? 1 : -1;
        long[] entering = new long[pivotRow.length];
        for (int j = 0; j < entering.length; j++) {
            entering[j] = pivotRow[j] == 0 ? 0 : Math.multiplyExact(-sign, pivotRow[j]);
        }
        entering[place] = Math.multiplyExact(sign, under[row]);
        over[row] = entering;
        under[row] = Math.abs(times);
        reduce(row);
        int leaving = basic[row];
        int enters = outside[place];
        basic[row] = enters;
        rowOf[enters] = row;
        placeOf[enters] = NOWHERE;
        outside[place] = leaving;
        placeOf[leaving] = place;
        rowOf[leaving] = NOWHERE;
        value[place] = leavesWith;
        sum[row] = total(row);
        for (int r = 0; r < over.length; r++) {
            if (r != row && over[r][place] != 0) {
                substitute(r, row, place);
            }
        }
    }

    private void substitute(int r, int row, int place) {
        long[] target = over[r];
        long[] entering = over[row];
        long common = gcd(under[row], Math.abs(target[place]));
        long stretch = under[row] / common;
        long factor = target[place] / common;
        target[place] = 0;
        for (int j = 0; j < target.length; j++) {
            long old = target[j];
            long add = entering[j];
            if (stretch != 1 && old != 0) {
                old = Math.multiplyExact(old, stretch);
            }
            if (add != 0) {
                old = Math.addExact(old, Math.multiplyExact(factor, add));
            }
            target[j] = old;
        }
        under[r] = Math.multiplyExact(under[r], stretch);
        reduce(r);
        sum[r] = total(r);
    }

    private void reduce(int row) {
        long common = under[row];
        for (int j = 0; common != 1 && j < over[row].length; j++) {
            if (over[row][j] != 0) {
                common = gcd(common, Math.abs(over[row][j]));
            }
        }
        if (common > 1) {
            under[row] /= common;
            for (int j = 0; j < over[row].length; j++) {
                over[row][j] /= common;
            }
        }
    }

    private long total(int row) {
        long total = 0;
        for (int j = 0; j < value.length; j++) {
            if (over[row][j] != 0 && value[j] != 0) {
                total = Math.addExact(total, Math.multiplyExact(over[row][j], value[j]));
            }
        }
        return total;
    }

    /** A figure whose value is not whole: the one that can take the fewest values; -1 where all are whole. */
    int fraction() {
        int narrowest = NOWHERE;
        for (int row = 0; row < basic.length; row++) {
            int variable = basic[row];
            if (variable < figures && sum[row] % under[row] != 0) {
                long by = narrowest == NOWHERE ? -1 : width(variable) - width(narrowest);
                narrowest = by < 0 || (by == 0 && variable < narrowest) ? variable : narrowest;
            }
        }
        return narrowest;
    }

    private long width(int variable) {
        return most[variable] - least[variable];
    }

    /** The whole number at or below a figure's value. */
    long floor(int variable) {
        int row = rowOf[variable];
        return row == NOWHERE ? value[placeOf[variable]] : Math.floorDiv(sum[row], under[row]);
    }

    /** All figures' values, where they are whole. */
    long[] figures() {
        long[] values = new long[figures];
        for (int i = 0; i < figures; i++) {
            values[i] = floor(i);
        }
        return values;
    }

    private static long gcd(long a, long b) {
        long one = a;
        long other = b;
        while (other != 0) {
            long rest = one % other;
            one = other;
            other = rest;
        }
        return one;
    }
}
