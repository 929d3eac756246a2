package forthright.decision.tables;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Days as spreadsheet programs in Britain write them back: 01/04/2026 for 2026-04-01. */
final class Days {
    private static final Pattern WRITTEN = Pattern.compile(
            "['\"]?(?:(\\d{4})-(\\d{1,2})-(\\d{1,2})|(\\d{1,2})[/.](\\d{1,2})[/.](\\d{4}))(?:[ T]00:00(?::00)?)?['\"]?");

    private Days() {}

    /** The day as year-month-day where it is one; anything else as it is, for whoever reads it to refuse. */
    static String iso(String written) {
        Matcher day = WRITTEN.matcher(written);
        if (!day.matches()) {
            return written;
        }
        return day.group(1) != null
                ? iso(day.group(1), day.group(2), day.group(3))
                : iso(day.group(6), day.group(5), day.group(4));
    }

    private static String iso(String year, String month, String day) {
        return "%s-%2s-%2s".formatted(year, month, day).replace(' ', '0');
    }
}
