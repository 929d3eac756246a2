package forthright.drafting;

import forthright.bank.Recording.Category;
import forthright.law.WrittenDay;
import forthright.reply.Content.Span;
import java.time.LocalDate;
import java.util.List;

/** A council's words for a category, with the day it began where it was not there all through the period asked about. */
final class Labels {

    private Labels() {}

    static String in(Span period, Category category) {
        LocalDate since = category.since();
        if (since.isAfter(period.to())) {
            return "%s (recorded since %s, after the period you ask about)"
                    .formatted(category.label(), WrittenDay.of(since));
        }
        return since.isAfter(period.from())
                ? "%s (recorded since %s)".formatted(category.label(), WrittenDay.of(since))
                : category.label();
    }

    /** Judged by the whole time from the first day asked about to the last; a question without period says no day. */
    static String in(List<Span> periods, Category category) {
        return periods.isEmpty() ? category.label() : in(whole(periods), category);
    }

    /** From the first day of all periods to the last; there must be at least one. */
    static Span whole(List<Span> periods) {
        return periods.stream()
                .reduce((a, b) -> new Span(
                        a.from().isBefore(b.from()) ? a.from() : b.from(), a.to().isAfter(b.to()) ? a.to() : b.to()))
                .orElseThrow();
    }
}
