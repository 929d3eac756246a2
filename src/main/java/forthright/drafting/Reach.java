package forthright.drafting;

import forthright.disclosurecontrol.Stretch;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * How far a letter reaches in time: over the days asked about, the stretches that overlap them, those that overlap these,
 * and so on. Only where days overlap does one figure say something of another.
 *
 * @param days from the first day to the last of each such run, in order
 */
record Reach(List<Stretch> days) {
    Reach {
        days = List.copyOf(days);
    }

    /** The days asked about, with whatever hangs together with them. */
    static Reach of(Collection<Stretch> asked, Collection<Stretch> others) {
        List<Stretch> all = new ArrayList<>(asked);
        all.addAll(others);
        return new Reach(runs(all).stream()
                .filter(run -> asked.stream().anyMatch(days -> meet(run, days)))
                .toList());
    }

    /** Runs of stretches of which each overlaps an earlier one of its run. */
    private static List<Stretch> runs(List<Stretch> all) {
        List<Stretch> runs = new ArrayList<>();
        for (Stretch next : all.stream().sorted().toList()) {
            if (runs.isEmpty() || !meet(runs.getLast(), next)) {
                runs.add(next);
            } else {
                Stretch run = runs.removeLast();
                runs.add(new Stretch(run.from(), later(run.to(), next.to())));
            }
        }
        return runs;
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    boolean takesIn(Stretch stretch) {
        return days.stream().anyMatch(run -> meet(run, stretch));
    }

    private static boolean meet(Stretch one, Stretch other) {
        return !one.from().isAfter(other.to()) && !other.from().isAfter(one.to());
    }
}
