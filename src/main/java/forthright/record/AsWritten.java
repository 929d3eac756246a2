package forthright.record;

import forthright.disclosurecontrol.Stretch;
import java.time.LocalDate;
import java.time.Month;
import java.time.Year;
import java.util.Optional;

/**
 * A line exactly as {@link ToldFigures} writes one: the same fields in the same order, with nothing between or behind them.
 * Such a line is sound as a whole, and its days are known without reading it as JSON. Whatever differs by one character is
 * not recognised here, and must be read.
 */
final class AsWritten {
    private static final int LONGEST_THRESHOLD = 3;
    private static final int LONGEST_VALUE = 9;

    private final String line;
    private int at;

    private AsWritten(String line) {
        this.line = line;
    }

    /**
     * What is needed to know whether the rest is wanted.
     *
     * @param reply the reply's reference
     */
    record Known(String reply, Stretch days) {}

    static Optional<Known> of(String line) {
        return new AsWritten(line).known();
    }

    private Optional<Known> known() {
        if (!passes("{\"reply\":\"")) {
            return Optional.empty();
        }
        int reply = at;
        if (!passesText()) {
            return Optional.empty();
        }
        int afterReply = at;
        if (!passes("\",\"question\":\"") || !passesText() || !passesCategory() || !passes("\",\"from\":\"")) {
            return Optional.empty();
        }
        Optional<LocalDate> from = date();
        Optional<LocalDate> to = passes("\",\"to\":\"") ? date() : Optional.empty();
        if (from.isEmpty() || to.isEmpty() || to.get().isBefore(from.get()) || !passesRest()) {
            return Optional.empty();
        }
        return Optional.of(new Known(line.substring(reply, afterReply), new Stretch(from.get(), to.get())));
    }

    private boolean passes(String expected) {
        boolean there = line.startsWith(expected, at);
        at += there ? expected.length() : 0;
        return there;
    }

    /** Up to the next quotation mark: plain characters that are written as they are, and not only spaces. */
    private boolean passesText() {
        boolean blank = true;
        for (; at < line.length() && line.charAt(at) != '"'; at++) {
            char c = line.charAt(at);
            if (c < ' ' || c > '~' || c == '\\') {
                return false;
            }
            blank &= c == ' ';
        }
        return !blank;
    }

    private boolean passesCategory() {
        return !passes("\",\"list\":\"") || (passesText() && passes("\",\"code\":\"") && passesText());
    }

    private boolean passesRest() {
        return passes("\"")
                && (!passes(",\"value\":") || passesNumber(LONGEST_VALUE))
                && passes(",\"threshold\":")
                && !line.startsWith("0", at)
                && passesNumber(LONGEST_THRESHOLD)
                && passes(",\"zeros-published\":")
                && (passes("true}") || passes("false}"))
                && at == line.length();
    }

    private boolean passesNumber(int longest) {
        int start = at;
        while (isDigit(at)) {
            at++;
        }
        int length = at - start;
        return length > 0 && length <= longest && (length == 1 || line.charAt(start) != '0');
    }

    private Optional<LocalDate> date() {
        int year = number(4);
        int month = passes("-") ? number(2) : -1;
        int day = passes("-") ? number(2) : -1;
        boolean isOne = year >= 0
                && month >= 1
                && month <= 12
                && day >= 1
                && day <= Month.of(month).length(Year.isLeap(year));
        return isOne ? Optional.of(LocalDate.of(year, month, day)) : Optional.empty();
    }

    /** A number of so many digits; less than 0 where there are fewer. */
    private int number(int digits) {
        int number = 0;
        for (int i = 0; i < digits; i++) {
            if (!isDigit(at)) {
                return -1;
            }
            number = number * 10 + (line.charAt(at) - '0');
            at++;
        }
        return number;
    }

    private boolean isDigit(int i) {
        return i < line.length() && line.charAt(i) >= '0' && line.charAt(i) <= '9';
    }
}
