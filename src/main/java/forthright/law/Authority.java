package forthright.law;

import java.time.LocalDate;
import java.util.List;

/**
 * A public authority that requests are addressed to.
 *
 * @param name as the list has it: "East Sussex"
 * @param tier its kind, which says which functions it has
 * @param regime the Act it answers under: FOIA or FOISA
 * @param within who serves the same area, in full, where it has not every function there itself
 * @param until the first day on which it is no more
 */
public record Authority(
        String name, String tier, String regime, List<String> within, LocalDate since, LocalDate until) {
    public Authority {
        within = List.copyOf(within);
    }

    // These two by hand: what Java makes of a record is made when it is first called, and that takes milliseconds.
    @Override
    public boolean equals(Object other) {
        return other instanceof Authority same
                && name.equals(same.name)
                && tier.equals(same.tier)
                && regime.equals(same.regime)
                && within.equals(same.within)
                && since.equals(same.since)
                && until.equals(same.until);
    }

    @Override
    public int hashCode() {
        return 31 * name.hashCode() + tier.hashCode();
    }

    /** Whether it exists on a day. */
    public boolean inForce(LocalDate day) {
        return !day.isBefore(since) && day.isBefore(until);
    }
}
