package forthright.reply;

import forthright.law.WrittenDay;
import forthright.reply.Content.Span;
import forthright.request.QuestionId;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;

/** Numbers, dates and lists as a letter prints them. */
final class InWords {
    private static final BigDecimal MINUTES_AN_HOUR = BigDecimal.valueOf(60);

    private InWords() {}

    static String date(LocalDate day) {
        return WrittenDay.of(day);
    }

    static String number(long number) {
        return String.format(Locale.UK, "%,d", number);
    }

    static String period(Span span) {
        return span.from().equals(span.to())
                ? date(span.from())
                : "%s to %s".formatted(date(span.from()), date(span.to()));
    }

    /** A period as the heading of a column or row: 2024, March 2024, April 2024 to March 2025, or its days. */
    static String stretch(Span span) {
        LocalDate from = span.from();
        LocalDate to = span.to();
        boolean wholeMonths = from.getDayOfMonth() == 1 && to.getDayOfMonth() == to.lengthOfMonth();
        if (!wholeMonths) {
            return period(span);
        }
        if (from.getYear() == to.getYear() && from.getMonthValue() == 1 && to.getMonthValue() == 12) {
            return Integer.toString(from.getYear());
        }
        return YearMonth.from(from).equals(YearMonth.from(to))
                ? WrittenDay.month(from)
                : "%s to %s".formatted(WrittenDay.month(from), WrittenDay.month(to));
    }

    /** Minutes as hours, to the hundredth. */
    static String hours(long minutes) {
        return plain(BigDecimal.valueOf(minutes).divide(MINUTES_AN_HOUR, 2, RoundingMode.HALF_UP));
    }

    /** What minutes cost, to the penny, without pence where there are none. */
    static String cost(long minutes, int poundsAnHour) {
        BigDecimal pounds = BigDecimal.valueOf(minutes * poundsAnHour).divide(MINUTES_AN_HOUR, 2, RoundingMode.HALF_UP);
        return String.format(Locale.UK, pounds.stripTrailingZeros().scale() <= 0 ? "£%,.0f" : "£%,.2f", pounds);
    }

    private static String plain(BigDecimal number) {
        return String.format(
                Locale.UK, "%,." + Math.max(number.stripTrailingZeros().scale(), 0) + "f", number);
    }

    /** A question's path as people write it: 3.a is 3a, 3.ii is 3(ii). */
    static String question(QuestionId id) {
        StringBuilder label = new StringBuilder();
        for (String mark : id.path().split("\\.", -1)) {
            boolean again = mark.contains("~");
            String printed = again ? mark.substring(0, mark.indexOf('~')) : mark;
            boolean joins = label.isEmpty() || (printed.length() == 1 && Character.isLetter(printed.charAt(0)));
            label.append(joins ? printed : "(" + printed + ")");
            if (again) {
                label.append(" (occurrence ")
                        .append(mark.substring(mark.indexOf('~') + 1))
                        .append(')');
            }
        }
        return label.toString();
    }

    /** "question 1", or "questions 1, 2 and 3". */
    static String questions(List<QuestionId> ids) {
        List<String> labels = ids.stream().distinct().map(InWords::question).toList();
        return (labels.size() == 1 ? "question " : "questions ") + and(labels);
    }

    /** One, two and three. */
    static String and(List<String> parts) {
        return switch (parts.size()) {
            case 0 -> "";
            case 1 -> parts.getFirst();
            default -> String.join(", ", parts.subList(0, parts.size() - 1)) + " and " + parts.getLast();
        };
    }

    /** With a full stop, if it has no end of its own. */
    static String sentence(String text) {
        String stripped = text.strip();
        return stripped.isEmpty() || ".!?".indexOf(stripped.charAt(stripped.length() - 1)) >= 0
                ? stripped
                : stripped + ".";
    }

    static String capital(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(Locale.UK) + text.substring(1);
    }
}
