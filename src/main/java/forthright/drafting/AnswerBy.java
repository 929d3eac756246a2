package forthright.drafting;

import forthright.law.WorkingDays;
import forthright.reply.DataRequest.Due;
import java.time.LocalDate;

/** By when a service should answer, so that time is left to look at its figures, write the letter and have it read. */
final class AnswerBy {
    private static final int KEPT_FOR_THE_LETTER = 5;
    private static final int LEAST = 2;
    private static final int WITHOUT_DUE_DATE = 10;

    private AnswerBy() {}

    static LocalDate day(LocalDate today, Due due, WorkingDays calendar) {
        return switch (due) {
            case Due.NotKnown notKnown -> calendar.after(today, WITHOUT_DUE_DATE);
            case Due.On(LocalDate last) -> {
                LocalDate soonest = calendar.after(today, LEAST);
                LocalDate wanted = calendar.before(last, KEPT_FOR_THE_LETTER);
                LocalDate day = wanted.isBefore(soonest) ? soonest : wanted;
                yield day.isAfter(last) && last.isAfter(today) ? last : day;
            }
        };
    }
}
