package forthright.request;

import java.time.LocalDate;
import java.time.YearMonth;

/**
 * A date as far as it is written; a part that is not written is 0.
 *
 * @param next the token after it
 */
record PartialDate(int year, int month, int day, int next) {
    boolean hasYear() {
        return year > 0;
    }

    boolean isYearOnly() {
        return year > 0 && month == 0;
    }

    boolean isDay() {
        return day > 0 && month > 0;
    }

    PartialDate inYear(int other) {
        return new PartialDate(other, month, day, next);
    }

    /** Whether the calendar has such a day. */
    boolean exists() {
        return month <= 12
                && (day == 0
                        || (month > 0
                                && day
                                        <= YearMonth.of(year > 0 ? year : 2024, month)
                                                .lengthOfMonth()));
    }

    LocalDate first() {
        return LocalDate.of(year, month == 0 ? 1 : month, day == 0 ? 1 : day);
    }

    LocalDate last() {
        int m = month == 0 ? 12 : month;
        return LocalDate.of(year, m, day == 0 ? YearMonth.of(year, m).lengthOfMonth() : day);
    }
}
