package forthright.law;

import java.time.LocalDate;

/** Whether requests come near enough to one another to be costed together. */
public final class Aggregation {
    /** Where it stands. */
    public static final String CITATION = "SI 2004/3244 reg 5";

    // SI 2004/3244 reg.5: requests received "within any period of sixty consecutive working days"
    private static final int PERIOD = 60;

    private Aggregation() {}

    /** Whether a law adds up requests at all. */
    public static boolean isKnownTo(Regime regime) {
        return regime.act().equals("FOIA");
    }

    /** Whether two days of receipt, in either order, lie within one period: that counts both of them. */
    public static boolean together(LocalDate one, LocalDate other, WorkingDays days) {
        LocalDate first = one.isBefore(other) ? one : other;
        LocalDate last = one.isBefore(other) ? other : one;
        return first.datesUntil(last.plusDays(1))
                        .filter(days::isWorkingDay)
                        .limit(PERIOD + 1L)
                        .count()
                <= PERIOD;
    }
}
