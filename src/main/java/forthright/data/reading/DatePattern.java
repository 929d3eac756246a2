package forthright.data.reading;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A date format that a council has declared, such as {@code dd/MM/yyyy HH:mm}. Nothing is ever sniffed: a text that does
 * not fit, or a day that does not exist, is no date.
 */
public final class DatePattern {
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

    private final String text;
    private final List<String> parts;

    private DatePattern(String text, List<String> parts) {
        this.text = text;
        this.parts = parts;
    }

    /** A format of the letters d, M, y, H, m, s; empty where it has others or lacks a day, month or year. */
    public static Optional<DatePattern> of(String text) {
        List<String> parts = new ArrayList<>();
        for (int i = 0, end; i < text.length(); i = end) {
            end = i + 1;
            while (end < text.length() && text.charAt(end) == text.charAt(i)) {
                end++;
            }
            parts.add(text.substring(i, end));
        }
        boolean known = parts.stream()
                .allMatch(p -> !Character.isLetter(p.charAt(0))
                        || p.equals("T")
                        || List.of("d", "dd", "M", "MM", "MMM", "yyyy", "yy", "H", "HH", "mm", "ss", "SSS")
                                .contains(p));
        boolean whole = parts.stream().anyMatch(p -> p.startsWith("d"))
                && parts.stream().anyMatch(p -> p.startsWith("M"))
                && parts.stream().anyMatch(p -> p.startsWith("y"));
        return known && whole ? Optional.of(new DatePattern(text, parts)) : Optional.empty();
    }

    /** Whether it tells the hour. */
    public boolean hasTime() {
        return text.contains("H");
    }

    /** Whether its year has two digits only. */
    public boolean hasShortYear() {
        return text.contains("yy") && !text.contains("yyyy");
    }

    /** The date that a text stands for in this format, if it does. */
    public Optional<When> parse(String value) {
        int[] found = {0, 0, 0, 0, 0, 0};
        int at = 0;
        for (String part : parts) {
            int next = Character.isLetter(part.charAt(0)) && !part.equals("T")
                    ? field(part, value, at, found)
                    : value.startsWith(part, at) ? at + part.length() : -1;
            if (next < 0) {
                return Optional.empty();
            }
            at = next;
        }
        if (at != value.length()) {
            return Optional.empty();
        }
        try {
            LocalDateTime moment = LocalDateTime.of(found[0], found[1], found[2], found[3], found[4], found[5]);
            return Optional.of(new When(moment, hasTime()));
        } catch (DateTimeException e) {
            return Optional.empty(); // such as 30 February: the caller counts the row
        }
    }

    private static int field(String part, String value, int at, int[] found) {
        if (part.equals("MMM")) {
            int month = at + 3 > value.length()
                    ? -1
                    : MONTHS.indexOf(value.substring(at, at + 3).toLowerCase(java.util.Locale.UK));
            found[1] = month + 1;
            return month < 0 ? -1 : at + 3;
        }
        int most = part.equals("d") || part.equals("M") || part.equals("H") ? 2 : part.length();
        int end = at;
        int number = 0;
        while (end < value.length() && end - at < most && value.charAt(end) >= '0' && value.charAt(end) <= '9') {
            number = number * 10 + value.charAt(end) - '0';
            end++;
        }
        if (end - at < part.length()) {
            return -1;
        }
        switch (part.charAt(0)) {
            case 'y' -> found[0] = part.length() == 2 ? 2000 + number : number;
            case 'M' -> found[1] = number;
            case 'd' -> found[2] = number;
            case 'H' -> found[3] = number;
            case 'm' -> found[4] = number;
            case 's' -> found[5] = number;
            default -> {} // parts of a second are read over
        }
        return end;
    }

    @Override
    public String toString() {
        return text;
    }

    /**
     * A point in local time.
     *
     * @param toTheMinute whether the hour is known; else the moment is the day's beginning
     */
    public record When(LocalDateTime moment, boolean toTheMinute) {
        /** The day. */
        public LocalDate day() {
            return moment.toLocalDate();
        }
    }
}
