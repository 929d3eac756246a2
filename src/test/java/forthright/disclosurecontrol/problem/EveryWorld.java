package forthright.disclosurecontrol.problem;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Whether a world exists, by trying every one: no fractions, no memory, no order. Written a second time on purpose, from
 * the specification and not from the engine; it reads only what a problem says.
 */
public final class EveryWorld {
    private static final int TRIES = 2_000;

    private final Map<String, Integer> numbers = new LinkedHashMap<>();
    private final List<Known> known = new ArrayList<>();
    private final long[] from;
    private final long[] to;
    private final long[] truth;
    private int left;

    /** There are more worlds than can be tried. */
    public static final class TooMany extends RuntimeException {
        private static final long serialVersionUID = 1;
    }

    private record Known(int[] of, long[] times, long least, long most) {}

    /** The worlds that are left while these figures and sentences are withheld. */
    public EveryWorld(Problem problem, Set<String> withheld) {
        int size = problem.figures().size();
        from = new long[size];
        to = new long[size];
        truth = new long[size];
        Protection policy = problem.protection();
        long largest = problem.figures().stream().mapToLong(Figure::value).max().orElse(0);
        long ceiling = 4 * Math.max(1, largest) + 40 * (policy.threshold() + 2);
        for (Figure figure : problem.figures()) {
            int i = numbers.size();
            numbers.put(figure.id(), i);
            truth[i] = figure.value();
            boolean hidden = figure.role() == Figure.Role.LATENT
                    || figure.role() == Figure.Role.NEW && withheld.contains(figure.id());
            from[i] = hidden ? Math.max(figure.known().least(), symbolFrom(figure, policy)) : figure.value();
            to[i] = hidden ? Math.min(figure.known().most(), symbolTo(figure, policy, ceiling)) : figure.value();
        }
        for (Sum sum : problem.sums()) {
            Map<String, Long> terms = new HashMap<>(Map.of(sum.total(), 1L));
            sum.parts().forEach(part -> terms.merge(part, -1L, Long::sum));
            know(terms, 0, 0);
        }
        problem.links().forEach(link -> know(link.terms(), link.least(), link.most()));
        problem.statements().stream()
                .filter(sentence -> sentence.out() || !withheld.contains(sentence.id()))
                .flatMap(sentence -> sentence.says().stream())
                .forEach(link -> know(link.terms(), link.least(), link.most()));
    }

    /** What the reply's symbol says: it is small, or it is not, or nothing. */
    private static long symbolFrom(Figure figure, Protection policy) {
        if (figure.role() == Figure.Role.LATENT) {
            return 0;
        }
        if (ByTrying.isSensitive(figure, policy)) {
            return policy.zerosPublished() ? 1 : 0;
        }
        return !policy.oneSymbol() && figure.value() > policy.threshold() ? policy.threshold() + 1 : 0;
    }

    private static long symbolTo(Figure figure, Protection policy, long ceiling) {
        boolean small = figure.role() == Figure.Role.NEW
                && ByTrying.isSensitive(figure, policy)
                && figure.value() <= policy.threshold();
        return small ? policy.threshold() : ceiling;
    }

    private void know(Map<String, Long> terms, long least, long most) {
        int[] of = terms.keySet().stream().mapToInt(numbers::get).toArray();
        known.add(
                new Known(of, terms.values().stream().mapToLong(times -> times).toArray(), least, most));
    }

    /** Whether a figure can have a value. */
    public boolean canBe(String id, long value) {
        int i = numbers.get(id);
        return value >= from[i] && value <= to[i] && exists(Map.of(id, 1L), value, value);
    }

    /** Whether some figures can add up to something else than they do. */
    public boolean canAddUpOtherwise(List<String> ids, long than) {
        Map<String, Long> sum = new HashMap<>();
        ids.forEach(id -> sum.merge(id, 1L, Long::sum));
        return exists(sum, Link.NO_LEAST, than - 1) || exists(sum, than + 1, Link.NO_MOST);
    }

    /** Whether a figure can be otherwise for somebody who knows another one. */
    public boolean canBeOtherwise(String id, String toWhoeverKnows) {
        int one = numbers.get(toWhoeverKnows);
        know(Map.of(toWhoeverKnows, 1L), truth[one], truth[one]);
        try {
            return canAddUpOtherwise(List.of(id), truth[numbers.get(id)]);
        } finally {
            known.removeLast();
        }
    }

    /** So many values of a figure, or all where there are fewer: the true one, then those next to it. */
    public Set<Long> values(String id, int need) {
        int i = numbers.get(id);
        Set<Long> values = new TreeSet<>(Set.of(truth[i]));
        for (long far = 1; values.size() < need && (truth[i] - far >= from[i] || truth[i] + far <= to[i]); far++) {
            for (long value : new long[] {truth[i] - far, truth[i] + far}) {
                if (values.size() < need && canBe(id, value)) {
                    values.add(value);
                }
            }
        }
        return values;
    }

    private boolean exists(Map<String, Long> terms, long least, long most) {
        know(terms, least, most);
        left = TRIES;
        try {
            return exists(from.clone(), to.clone());
        } finally {
            known.removeLast();
        }
    }

    private boolean exists(long[] low, long[] high) {
        if (--left < 0) {
            throw new TooMany();
        }
        if (!squeezed(low, high)) {
            return false;
        }
        int open = -1;
        for (int i = 0; i < low.length; i++) {
            if (low[i] < high[i] && (open < 0 || high[i] - low[i] < high[open] - low[open])) {
                open = i;
            }
        }
        if (open < 0) {
            return known.stream().allMatch(one -> holds(one, low));
        }
        long middle = Math.min(Math.max(truth[open], low[open]), high[open] - 1);
        long[] upper = low.clone();
        long[] lower = high.clone();
        lower[open] = middle;
        upper[open] = middle + 1;
        return exists(low.clone(), lower) || exists(upper, high.clone());
    }

    private static boolean holds(Known one, long[] world) {
        long sum = 0;
        for (int i = 0; i < one.of().length; i++) {
            sum += one.times()[i] * world[one.of()[i]];
        }
        return one.least() <= sum && sum <= one.most();
    }

    /** Leaves out values that no single thing known allows, over and over; only so that trying comes to an end. */
    private boolean squeezed(long[] low, long[] high) {
        for (boolean again = true; again; ) {
            again = false;
            for (Known one : known) {
                for (int place = 0; place < one.of().length; place++) {
                    int i = one.of()[place];
                    while (low[i] <= high[i] && !allows(one, place, low[i], low, high)) {
                        low[i]++;
                        again = true;
                    }
                    while (low[i] <= high[i] && !allows(one, place, high[i], low, high)) {
                        high[i]--;
                        again = true;
                    }
                    if (low[i] > high[i]) {
                        return false;
                    }
                }
            }
        }
        return true;
    }

    private static boolean allows(Known one, int place, long value, long[] low, long[] high) {
        long least = 0;
        long most = 0;
        for (int i = 0; i < one.of().length; i++) {
            long times = one.times()[i];
            long small = i == place ? value : times > 0 ? low[one.of()[i]] : high[one.of()[i]];
            long large = i == place ? value : times > 0 ? high[one.of()[i]] : low[one.of()[i]];
            least += times * small;
            most += times * large;
        }
        return least <= one.most() && most >= one.least();
    }
}
