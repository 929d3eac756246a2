package forthright.disclosurecontrol;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The stretches that nobody asked about and that lie between two days on which one of those asked about begins or ends.
 * A sum of stretches that are themselves printed one after the other tells nothing new and is none of them.
 */
record Between(Map<Stretch, Range> printed, Deduction deduction) {
    List<Stretch> stretches() {
        List<Stretch> stretches = new ArrayList<>();
        List<LocalDate> points = deduction.points();
        for (int from = 0; from < points.size(); from++) {
            Set<LocalDate> reached = reachedFrom(points.get(from), points.subList(from, points.size()));
            for (LocalDate until : points.subList(from + 1, points.size())) {
                Stretch stretch = new Stretch(points.get(from), until.minusDays(1));
                if (!reached.contains(until) && !printed.containsKey(stretch)) {
                    stretches.add(stretch);
                }
            }
        }
        return stretches;
    }

    private Set<LocalDate> reachedFrom(LocalDate start, List<LocalDate> later) {
        Set<LocalDate> reached = new HashSet<>(Set.of(start));
        for (LocalDate point : later) {
            if (reached.contains(point)) {
                printed.forEach((stretch, range) -> {
                    if (range.isExact() && stretch.from().equals(point)) {
                        reached.add(stretch.until());
                    }
                });
            }
        }
        return reached;
    }
}
