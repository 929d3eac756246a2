package forthright.disclosurecontrol;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/** The pieces into which the first and last days of several stretches cut the time that they cover. */
final class Pieces {
    private Pieces() {}

    /** The pieces, in order; none where no stretch reaches. */
    static List<Stretch> of(Collection<Stretch> stretches) {
        List<LocalDate> points = points(stretches);
        List<Stretch> pieces = new ArrayList<>();
        for (int i = 1; i < points.size(); i++) {
            Stretch piece = new Stretch(points.get(i - 1), points.get(i).minusDays(1));
            if (stretches.stream().anyMatch(piece::isWithin)) {
                pieces.add(piece);
            }
        }
        return pieces;
    }

    private static List<LocalDate> points(Collection<Stretch> stretches) {
        TreeSet<LocalDate> points = new TreeSet<>();
        stretches.forEach(stretch -> {
            points.add(stretch.from());
            points.add(stretch.until());
        });
        return List.copyOf(points);
    }

    static long sum(Stretch whole, Map<Stretch, Long> values) {
        return values.entrySet().stream()
                .filter(piece -> piece.getKey().isWithin(whole))
                .mapToLong(Map.Entry::getValue)
                .sum();
    }

    /**
     * Counts of the pieces that make up the counts of the stretches, where nobody can count the pieces: one of the ways in
     * which it can be; empty where there is none. Counts up to a day only grow, by what a stretch holds: so each day gets
     * the most that the days before it force upon it.
     */
    static Optional<Map<Stretch, Long>> values(List<Stretch> pieces, Map<Stretch, Long> counts) {
        List<LocalDate> points = points(counts.keySet());
        long[] upTo = new long[points.size()];
        boolean more = true;
        for (int round = 0; more; round++) {
            if (round > points.size()) {
                return Optional.empty();
            }
            more = false;
            for (int i = 1; i < upTo.length; i++) {
                more |= raise(upTo, i, upTo[i - 1]);
            }
            for (Map.Entry<Stretch, Long> count : counts.entrySet()) {
                int from = points.indexOf(count.getKey().from());
                int until = points.indexOf(count.getKey().until());
                more |= raise(upTo, until, upTo[from] + count.getValue());
                more |= raise(upTo, from, upTo[until] - count.getValue());
            }
        }
        Map<Stretch, Long> values = new LinkedHashMap<>();
        for (Stretch piece : pieces) {
            values.put(piece, upTo[points.indexOf(piece.until())] - upTo[points.indexOf(piece.from())]);
        }
        return Optional.of(values);
    }

    private static boolean raise(long[] upTo, int at, long least) {
        boolean raised = upTo[at] < least;
        upTo[at] = Math.max(upTo[at], least);
        return raised;
    }

    /** For each stretch, those that lie in it one after the other without a gap, the shortest first. */
    static Map<Stretch, List<Stretch>> rows(List<Stretch> stretches) {
        Map<Stretch, List<Stretch>> rows = new LinkedHashMap<>();
        for (Stretch whole : stretches) {
            List<Stretch> row = new ArrayList<>();
            LocalDate reached = whole.from();
            while (reached.isBefore(whole.until())) {
                LocalDate from = reached;
                Optional<Stretch> next = stretches.stream()
                        .filter(part -> !part.equals(whole) && part.from().equals(from) && part.isWithin(whole))
                        .min(java.util.Comparator.comparing(Stretch::to));
                if (next.isEmpty()) {
                    break;
                }
                row.add(next.get());
                reached = next.get().until();
            }
            if (reached.equals(whole.until())) {
                rows.put(whole, row);
            }
        }
        return rows;
    }
}
