package forthright.law;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A day as it is written in a letter: "1 April 2024". Written out here because Java's own way loads the languages of the
 * world first, which takes longer than reading a request.
 */
public final class WrittenDay {
    private static final List<String> WEEKDAYS =
            List.of("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday");
    private static final Pattern FORM = Pattern.compile("([0-9]{1,2}) ([A-Za-z]+) ([0-9]{4})");
    private static final int AFTER_THE_YEAR = "-01-31".length();

    private WrittenDay() {}

    /** "1 April 2024". */
    public static String of(LocalDate day) {
        return day.getDayOfMonth() + " " + month(day);
    }

    /** The day that is written so; empty where a text is none. */
    public static Optional<LocalDate> read(String written) {
        Matcher day = FORM.matcher(written);
        if (!day.matches() || !Months.isName(day.group(2))) {
            return Optional.empty();
        }
        int month = Months.number(day.group(2));
        int number = Integer.parseInt(day.group(1));
        LocalDate first = LocalDate.of(Integer.parseInt(day.group(3)), month, 1);
        return number >= 1 && number <= first.lengthOfMonth()
                ? Optional.of(first.withDayOfMonth(number))
                : Optional.empty();
    }

    /** "Monday 1 April 2024". */
    public static String withWeekday(LocalDate day) {
        return WEEKDAYS.get(day.getDayOfWeek().getValue() - 1) + " " + of(day);
    }

    /** The month of a day: "April 2024". */
    public static String month(LocalDate day) {
        return month(day, Months.NAMES);
    }

    /** The same, with the names that the months have in another language, January first. */
    public static String month(LocalDate day, List<String> names) {
        String iso = day.toString();
        return names.get(day.getMonthValue() - 1) + " " + iso.substring(0, iso.length() - AFTER_THE_YEAR);
    }
}
