package forthright.review.rules;

import forthright.law.WrittenDay;
import forthright.request.Period;
import forthright.request.TimeInText;
import java.time.LocalDate;

/** Sent after the last day for a reply. */
final class Late implements ReviewRule {
    @Override
    public void look(Reviewed reviewed, RuleText text, Objections objections) {
        if (reviewed.reply().dated().isEmpty() || reviewed.reply().received().isEmpty()) {
            return;
        }
        LocalDate received = reviewed.reply().received().get();
        LocalDate dated = reviewed.reply().dated().get();
        if (!isKnown(received, reviewed) || !isKnown(dated, reviewed) || dated.isBefore(received)) {
            return;
        }
        // FOIA s.10(1): "not later than the twentieth working day following the date of receipt"
        LocalDate due = reviewed.law()
                .workingDays(reviewed.reply().regime())
                .after(received, reviewed.reply().regime().daysToReply());
        boolean clarified = reviewed.reply().sentences().anyMatch(s -> text.finds("clock-restarted", s));
        if (dated.isAfter(due)) {
            String what = "Received on %s, due on %s, sent on %s."
                    .formatted(WrittenDay.of(received), WrittenDay.of(due), WrittenDay.of(dated));
            if (clarified && !isLateFromTheLastDayNamed(reviewed, dated)) {
                objections.advise(
                        Finding.LETTER,
                        0,
                        what + " The letter speaks of clarification or more time: see when that began.");
            } else {
                objections.at(Finding.LETTER, 0, what);
            }
        }
    }

    /** Whether the reply was late even if the time began again on the last day before its own that the letter names. */
    private static boolean isLateFromTheLastDayNamed(Reviewed reviewed, LocalDate dated) {
        return reviewed.reply().lines().stream()
                .flatMap(line -> TimeInText.stretches(line.text()).stream())
                // "Asked you on 9 May; your clarification reached us on 19 May": two days, read as a stretch.
                .filter(stretch -> stretch.to().isBefore(stretch.from().plusMonths(1)))
                .map(Period.Between::to)
                .filter(day -> day.isBefore(dated) && isKnown(day, reviewed))
                .max(LocalDate::compareTo)
                .filter(day -> dated.isAfter(reviewed.law()
                        .workingDays(reviewed.reply().regime())
                        .after(day, reviewed.reply().regime().daysToReply())))
                .isPresent();
    }

    private static boolean isKnown(LocalDate day, Reviewed reviewed) {
        return !day.isBefore(reviewed.law().bankHolidays().from())
                && !day.isAfter(reviewed.law().bankHolidays().until());
    }
}
