package forthright.reply;

import forthright.facts.Fact;
import forthright.law.CostLimit;
import java.util.Optional;

/** What it would take to read an answer out of records, beside what the law lets a council spend. */
record Reading(int records, int minutesEach, int totalMinutes) {
    static Optional<Reading> refused(Fact fact) {
        return fact instanceof Fact.CostEstimated(var q, int records, int each, int total, int limit)
                ? Optional.of(new Reading(records, each, total))
                : Optional.empty();
    }

    static Optional<Reading> offered(Fact fact) {
        return fact instanceof Fact.ReadingWouldTake(var q, int records, int each, int total, int limit)
                ? Optional.of(new Reading(records, each, total))
                : Optional.empty();
    }

    Values against(CostLimit limit) {
        int fits = limit.minutes() / Math.max(minutesEach, 1);
        return new Values()
                .number("records", records)
                .number("minutesEach", minutesEach)
                .flag("aMinute", minutesEach == 1)
                .text("hours", InWords.hours(totalMinutes))
                .text("cost", InWords.cost(totalMinutes, limit.poundsAnHour()))
                .text("limitHours", InWords.hours(limit.minutes()))
                .number("limitPounds", limit.pounds())
                .number("poundsAnHour", limit.poundsAnHour())
                .number("fits", fits)
                .flag("someFit", fits > 0 && fits < records)
                .flag("overLimit", limit.isExceededBy(totalMinutes));
    }
}
