package forthright.law;

import java.time.LocalDate;
import java.util.Optional;

/**
 * When a reply is due, and from which day that counts.
 *
 * @param received the day the request came
 * @param clarified the day on which the last thing came that was needed to find the information; empty where nothing was
 *     asked, or nothing has come
 */
public record TimeForReply(LocalDate received, Optional<LocalDate> clarified, LocalDate due) {
    /** The time for a reply under a law. */
    public static TimeForReply of(LocalDate received, Optional<LocalDate> clarified, Regime regime, LawBook law) {
        return new TimeForReply(
                received,
                clarified,
                Deadline.of(start(received, clarified), regime, regime.daysToReply(), law)
                        .due());
    }

    /** The day from which the time counts. */
    // FOIA s.10(6): receipt is the day of the request "or, if later, the day" of the information asked for under
    // s.1(3).
    // FOISA s.10(1) counts from the further information in the same way, EIR reg.9(4) from the particulars.
    public static LocalDate start(LocalDate received, Optional<LocalDate> clarified) {
        return clarified.filter(day -> day.isAfter(received)).orElse(received);
    }

    /** The day after which the first working day counts. */
    public LocalDate from() {
        return start(received, clarified);
    }
}
