package forthright.review.rules;

import forthright.law.WrittenDay;
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
            if (clarified) {
                objections.advise(
                        Finding.LETTER,
                        0,
                        what + " The letter speaks of clarification or more time: see when that began.");
            } else {
                objections.at(Finding.LETTER, 0, what);
            }
        }
    }

    private static boolean isKnown(LocalDate day, Reviewed reviewed) {
        return !day.isBefore(reviewed.law().bankHolidays().from())
                && !day.isAfter(reviewed.law().bankHolidays().until());
    }
}
