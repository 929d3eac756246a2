package forthright.disclosurecontrol;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What a reader can work out of one figure over several stretches of time. The days on which a stretch begins or ends
 * are points on a line. A way from one point to a later one along stretches costs what those stretches hold at most, and
 * a step back costs nothing: so the cheapest way is the most that can lie between two points.
 *
 * <p>Where counts add up, a stretch walked backwards also gives its least back, and the cheapest ways are exact. Where
 * they do not (a child counts once in every stretch), the cheapest ways still bound each stretch by those that cover it,
 * and two that overlap bound what they share; the least is then found by trying.
 */
final class Deduction {
    private final List<LocalDate> points;
    private final Map<Stretch, Range> printed;
    private final boolean addsUp;
    private final long[][] most;

    private Deduction(Map<Stretch, Range> printed, boolean addsUp) {
        this.points = printed.keySet().stream()
                .flatMap(s -> Stream.of(s.from(), s.until()))
                .distinct()
                .sorted()
                .toList();
        this.printed = Map.copyOf(printed);
        this.addsUp = addsUp;
        this.most = cheapest();
    }

    /** From what is printed of each stretch. */
    static Deduction from(Map<Stretch, Range> printed, boolean addsUp) {
        return new Deduction(printed, addsUp);
    }

    /** The days on which something begins or ends, in order. */
    List<LocalDate> points() {
        return points;
    }

    /** Whether the printed figures can all be so at once. */
    boolean isPossible() {
        return isPossible(most);
    }

    private boolean isPossible(long[][] cost) {
        return IntStream.range(0, cost.length).allMatch(i -> cost[i][i] >= 0)
                && printed.entrySet().stream()
                        .allMatch(e -> at(cost, e.getKey().from(), e.getKey().until())
                                >= e.getValue().least());
    }

    /** The least and the most that lies in a stretch between two of the points. */
    Range range(Stretch stretch) {
        return new Range(addsUp ? least(stretch) : leastTried(stretch), most(stretch));
    }

    private long most(Stretch stretch) {
        return at(most, stretch.from(), stretch.until());
    }

    private long least(Stretch stretch) {
        return Math.max(0, -at(most, stretch.until(), stretch.from()));
    }

    /** The smallest figure with which all the others can still be so; with a larger one they can all the more. */
    private long leastTried(Stretch stretch) {
        long low = printed.getOrDefault(stretch, new Range(0, Range.UNBOUNDED)).least();
        long high = Math.min(most(stretch), Range.UNBOUNDED);
        while (low < high) {
            long middle = (low + high) / 2;
            Map<Stretch, Range> tried = new HashMap<>(printed);
            tried.put(stretch, Range.exactly(middle));
            if (from(tried, false).isPossible()) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    private long[][] cheapest() {
        int size = points.size();
        long[][] cost = new long[size][size];
        for (int i = 0; i < size; i++) {
            Arrays.fill(cost[i], Range.UNBOUNDED);
            Arrays.fill(cost[i], 0, i + 1, 0);
        }
        printed.forEach((stretch, range) -> {
            lower(cost, stretch.from(), stretch.until(), range.most());
            if (addsUp) {
                lower(cost, stretch.until(), stretch.from(), -range.least());
            }
        });
        do {
            walk(cost);
        } while (!addsUp && isPossible(cost) && crossed(cost));
        return cost;
    }

    private static void walk(long[][] cost) {
        for (int over = 0; over < cost.length; over++) {
            for (int from = 0; from < cost.length; from++) {
                for (int to = 0; to < cost.length; to++) {
                    cost[from][to] = Math.min(cost[from][to], cost[from][over] + cost[over][to]);
                }
            }
        }
    }

    /** Children in two periods that overlap: at least those in the two together, and those in what they share besides. */
    private boolean crossed(long[][] cost) {
        boolean better = false;
        for (Stretch first : printed.keySet()) {
            for (Stretch second : printed.keySet()) {
                boolean cross = first.from().isBefore(second.from())
                        && second.from().isBefore(first.until())
                        && first.until().isBefore(second.until());
                if (cross) {
                    long both = at(cost, first.from(), first.until()) + at(cost, second.from(), second.until());
                    Stretch shared = new Stretch(second.from(), first.to());
                    Stretch whole = new Stretch(first.from(), second.to());
                    better |= lower(cost, shared.from(), shared.until(), both - atLeast(whole));
                    better |= lower(cost, whole.from(), whole.until(), both - atLeast(shared));
                }
            }
        }
        return better;
    }

    private long atLeast(Stretch stretch) {
        return printed.entrySet().stream()
                .filter(e -> e.getKey().isWithin(stretch))
                .mapToLong(e -> e.getValue().least())
                .max()
                .orElse(0);
    }

    private long at(long[][] cost, LocalDate from, LocalDate to) {
        return cost[points.indexOf(from)][points.indexOf(to)];
    }

    private boolean lower(long[][] cost, LocalDate from, LocalDate to, long most) {
        int row = points.indexOf(from);
        int column = points.indexOf(to);
        boolean better = most < cost[row][column];
        cost[row][column] = Math.min(cost[row][column], most);
        return better;
    }
}
