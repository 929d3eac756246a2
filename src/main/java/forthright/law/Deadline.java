package forthright.law;

import forthright.law.files.FaultsException;
import forthright.law.files.Place;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * The last day for a reply, with the days that did not count on the way.
 *
 * @param received the day of receipt, from which nothing counts yet
 * @param days how many working days were allowed
 */
public record Deadline(LocalDate received, Regime regime, int days, LocalDate due, List<NotCounted> notCounted) {
    // SI 2004/3364 reg.3 and SI 2010/2768: a school's time ends on the sixtieth working day at the latest
    private static final int SCHOOL_MOST = 60;
    private static final int MOST_DAYS = 250;

    public Deadline {
        notCounted = List.copyOf(notCounted);
    }

    /** A day that did not count, and why. */
    public record NotCounted(LocalDate day, String why) {}

    /** The due date for a reply to a request received on a day. */
    public static Deadline of(LocalDate received, Regime regime, int days, LawBook law) {
        if (regime == Regime.FOIA_SCHOOL) {
            throw WorkingDays.noSchoolDays();
        }
        return count(received, regime, days, law.workingDays(regime)::whyNot);
    }

    /** The due date for a reply by a school: days that are not school days do not count, up to sixty working days. */
    public static Deadline ofSchool(LocalDate received, int days, SchoolDays school, LawBook law) {
        WorkingDays working = law.workingDays(Regime.FOIA_SCHOOL);
        LocalDate latest = working.after(received, SCHOOL_MOST);
        List<NotCounted> notCounted = new ArrayList<>();
        LocalDate day = received;
        for (int left = days; left > 0 && day.isBefore(latest); ) {
            day = day.plusDays(1);
            Optional<String> why = working.whyNot(day);
            if (why.isEmpty() && !school.isSchoolDay(day)) {
                why = Optional.of("Not a school day");
            }
            if (why.isEmpty()) {
                left--;
            } else {
                notCounted.add(new NotCounted(day, why.get()));
            }
        }
        return new Deadline(received, Regime.FOIA_SCHOOL, days, day, notCounted);
    }

    // FOIA s.10(1): "not later than the twentieth working day following the date of receipt"
    private static Deadline count(
            LocalDate received, Regime regime, int days, Function<LocalDate, Optional<String>> whyNot) {
        if (days < 1 || days > MOST_DAYS) {
            throw FaultsException.error(
                    Place.of("--days"),
                    "not-a-time",
                    "%d is not a number of working days.".formatted(days),
                    "Give a number from 1 to %d.".formatted(MOST_DAYS));
        }
        List<NotCounted> notCounted = new ArrayList<>();
        LocalDate day = received;
        for (int left = days; left > 0; ) {
            day = day.plusDays(1);
            Optional<String> why = whyNot.apply(day);
            if (why.isEmpty()) {
                left--;
            } else {
                notCounted.add(new NotCounted(day, why.get()));
            }
        }
        return new Deadline(received, regime, days, day, notCounted);
    }
}
