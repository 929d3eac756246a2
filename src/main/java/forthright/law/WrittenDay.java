package forthright.law;

import java.time.LocalDate;
import java.util.List;

/**
 * A day as it is written in a letter: "1 April 2024". Written out here because Java's own way loads the languages of the
 * world first, which takes longer than reading a request.
 */
public final class WrittenDay {
    private static final List<String> WEEKDAYS =
            List.of("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday");
    private static final int AFTER_THE_YEAR = "-01-31".length();

    private WrittenDay() {}

    /** "1 April 2024". */
    public static String of(LocalDate day) {
        return day.getDayOfMonth() + " " + month(day);
    }

    /** "Monday 1 April 2024". */
    public static String withWeekday(LocalDate day) {
        return WEEKDAYS.get(day.getDayOfWeek().getValue() - 1) + " " + of(day);
    }

    /** The month of a day: "April 2024". */
    public static String month(LocalDate day) {
        String iso = day.toString();
        return Months.NAMES.get(day.getMonthValue() - 1) + " " + iso.substring(0, iso.length() - AFTER_THE_YEAR);
    }
}
