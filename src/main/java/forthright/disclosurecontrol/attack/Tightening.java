package forthright.disclosurecontrol.attack;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;

/**
 * Narrows whole-number bounds by each row in turn: what the other figures of a row leave to one of them, rounded inwards.
 * It finds what fractions cannot see, such as that an average of two and a half allows even numbers only.
 */
final class Tightening {
    /** Rows that narrow each other by one at a time are left as narrow as they are after so many steps. */
    private static final int STEPS = 20_000;

    private final Row[] rows;
    private final List<List<Integer>> rowsOf = new ArrayList<>();

    /**
     * One bound that became narrower; where the figure is {@link #NONE}, the row does not fit any more.
     *
     * @param row what narrowed it
     * @param figure the figure's number
     * @param upper whether it is the upper bound
     * @param bound the new bound
     */
    record Step(Row row, int figure, boolean upper, long bound) {
        static final int NONE = -1;
    }

    Tightening(Linked linked) {
        this.rows = linked.rows();
        for (int i = 0; i < linked.size(); i++) {
            rowsOf.add(new ArrayList<>());
        }
        for (int r = 0; r < rows.length; r++) {
            int row = r;
            rows[r].figures().forEach(figure -> rowsOf.get(figure).add(row));
        }
    }

    /**
     * Narrows the bounds until no row narrows them further.
     *
     * @param left the rows' own bounds as they are told now: a sentence that is left out tells nothing
     * @return false where nothing is left that fits
     */
    boolean narrow(long[] least, long[] most, boolean[] left) {
        return narrow(least, most, left, new ArrayList<>());
    }

    /** The same, and how: each step follows from its row and the bounds before it. */
    boolean narrow(long[] least, long[] most, boolean[] left, List<Step> steps) {
        ArrayDeque<Integer> open = new ArrayDeque<>();
        boolean[] waiting = new boolean[rows.length];
        for (int r = 0; r < rows.length; r++) {
            waiting[r] = !left[r];
            if (waiting[r]) {
                open.add(r);
            }
        }
        while (!open.isEmpty() && steps.size() < STEPS) {
            int r = open.poll();
            waiting[r] = false;
            int before = steps.size();
            if (!narrow(rows[r], least, most, steps)) {
                steps.add(new Step(rows[r], Step.NONE, false, 0));
                return false;
            }
            for (Step step : steps.subList(before, steps.size())) {
                for (int other : rowsOf.get(step.figure())) {
                    if (!waiting[other] && !left[other]) {
                        waiting[other] = true;
                        open.add(other);
                    }
                }
            }
        }
        return true;
    }

    private static boolean narrow(Row row, long[] least, long[] most, List<Step> steps) {
        long low = 0;
        long high = 0;
        for (int i = 0; i < row.length(); i++) {
            long times = row.times(i);
            low = Math.addExact(low, Math.multiplyExact(times, (times > 0 ? least : most)[row.figure(i)]));
            high = Math.addExact(high, Math.multiplyExact(times, (times > 0 ? most : least)[row.figure(i)]));
        }
        if ((row.hasMost() && low > row.most()) || (row.hasLeast() && high < row.least())) {
            return false;
        }
        for (int i = 0; i < row.length(); i++) {
            int figure = row.figure(i);
            long times = row.times(i);
            long size = Math.abs(times);
            long restLow = low - times * (times > 0 ? least : most)[figure];
            long restHigh = high - times * (times > 0 ? most : least)[figure];
            long from = least[figure];
            long to = most[figure];
            if (times > 0) {
                to = row.hasMost() ? Math.min(to, Math.floorDiv(row.most() - restLow, size)) : to;
                from = row.hasLeast() ? Math.max(from, Math.ceilDiv(row.least() - restHigh, size)) : from;
            } else {
                from = row.hasMost() ? Math.max(from, Math.ceilDiv(restLow - row.most(), size)) : from;
                to = row.hasLeast() ? Math.min(to, Math.floorDiv(restHigh - row.least(), size)) : to;
            }
            if (to != most[figure]) {
                steps.add(new Step(row, figure, true, to));
            }
            if (from > to) {
                return false;
            }
            if (from != least[figure]) {
                steps.add(new Step(row, figure, false, from));
            }
            if (from != least[figure] || to != most[figure]) {
                least[figure] = from;
                most[figure] = to;
                low = restLow + times * (times > 0 ? from : to);
                high = restHigh + times * (times > 0 ? to : from);
            }
        }
        return true;
    }
}
