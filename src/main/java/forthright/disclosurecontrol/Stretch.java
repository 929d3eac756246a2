package forthright.disclosurecontrol;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;

/** A stretch of days, both included, over which something was counted. */
public record Stretch(LocalDate from, LocalDate to) implements Comparable<Stretch> {
    private static final Comparator<Stretch> ORDER =
            Comparator.comparing(Stretch::from).thenComparing(Stretch::to);

    /** The first day after it. */
    LocalDate until() {
        return to.plusDays(1);
    }

    long days() {
        return ChronoUnit.DAYS.between(from, until());
    }

    boolean isWithin(Stretch other) {
        return !from.isBefore(other.from) && !to.isAfter(other.to);
    }

    /** Whether it begins first and ends within the other. */
    boolean crosses(Stretch later) {
        return from.isBefore(later.from) && !to.isBefore(later.from) && to.isBefore(later.to);
    }

    @Override
    public int compareTo(Stretch other) {
        return ORDER.compare(this, other);
    }
}
