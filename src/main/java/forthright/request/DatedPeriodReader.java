package forthright.request;

import forthright.law.Months;
import forthright.request.Period.Basis;
import forthright.request.Tokens.Token;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Reads periods that are written with months or days. */
final class DatedPeriodReader {
    /** As many dates as a list of year ends is followed for. */
    private static final int MOST_LISTED = 20;

    private final Tokens tokens;
    private final DateReader dates;
    private final PeriodSigns signs;
    private final StretchSigns stretches;
    private final RelativePeriodReader relative;
    private final PairReader pairs;
    private final List<Period.Between> otherYears;

    /**
     * @param otherYears the years that the letter names elsewhere, for "on 30 May in each of these years"
     */
    DatedPeriodReader(
            Tokens tokens,
            DateReader dates,
            PeriodSigns signs,
            StretchSigns stretches,
            RelativePeriodReader relative,
            PairReader pairs,
            List<Period.Between> otherYears) {
        this.tokens = tokens;
        this.dates = dates;
        this.signs = signs;
        this.stretches = stretches;
        this.relative = relative;
        this.pairs = pairs;
        this.otherYears = List.copyOf(otherYears);
    }

    /** What begins with this date: one day, one month, a stretch, or the same in each of several years. */
    NamedPeriods read(int i, PartialDate first) {
        int next = first.next();
        int second = stretches.endAfter(i, next);
        if (second > 0) {
            if (stretches.nowAt(second) && first.hasYear()) {
                return NamedPeriods.of(Periods.since(first.first()), stretches.afterNow(second));
            }
            int day = DateReader.isWeekday(tokens.at(second)) ? second + 1 : second;
            Optional<PartialDate> last = dates.at(day);
            if (last.isPresent()) {
                return range(i, first, last.get());
            }
        }
        if (!first.hasYear()) {
            return inEachYear(first, first);
        }
        int listed = afterListToNow(i, next);
        if (listed > 0) {
            return NamedPeriods.of(Periods.since(first.first()), listed);
        }
        if (signs.datesSomethingElse(i, next)) {
            return new NamedPeriods(List.of(), next);
        }
        boolean onlyALimit = tokens.at(i - 1).is("before", "by", "until", "till", "than")
                || (tokens.at(i - 1).is("to") && tokens.at(i - 2).is("prior", "up"));
        return onlyALimit ? new NamedPeriods(List.of(), next) : sameDayInEach(i, first);
    }

    /** "31 March 2014, 2015 and 2016": the same day, or the year that ends on it, in each of the years that follow. */
    private NamedPeriods sameDayInEach(int i, PartialDate first) {
        List<Period> periods = new ArrayList<>(List.of(single(i, first)));
        int next = first.next();
        int at = next;
        while (first.isDay() && periods.size() < MOST_LISTED) {
            int year = at;
            while (year < at + 2 && tokens.at(year).is(",", "and", "&")) {
                year++;
            }
            boolean listed = year > at
                    && tokens.at(year).isYear()
                    && pairs.at(year).isEmpty()
                    && first.inYear(tokens.at(year).value()).exists()
                    && !tokens.at(year + 1).is("-", "/", "to");
            if (!listed) {
                break;
            }
            periods.add(single(i, first.inYear(tokens.at(year).value())));
            at = year + 1;
            next = at;
        }
        return new NamedPeriods(periods, next);
    }

    /** "from June 2016, 2017 and up to the date of this request": the token after such a list; -1 where it is none. */
    private int afterListToNow(int i, int next) {
        int at = next;
        while (at < next + 12 && (tokens.at(at).is(",") || tokens.at(at).isYear())) {
            at++;
        }
        int end = at > next && signs.near(i, "from", "since") ? stretches.endAfter(i, at) : -1;
        return end > 0 && stretches.nowAt(end) ? stretches.afterNow(end) : -1;
    }

    /** "between 15th and 31st January 2024", "1-14 May 2023": a stretch whose first day leaves its month out. */
    Optional<NamedPeriods> daysOfOneMonth(int i) {
        Token day = tokens.at(i);
        boolean aDay = day.number() && day.text().length() <= 2 && day.value() >= 1 && day.value() <= 31;
        if (!aDay || (tokens.at(i - 1).is(".", "/", "-") && day.stuck())) {
            return Optional.empty();
        }
        int connector = tokens.at(i + 1).is("st", "nd", "rd", "th") ? i + 2 : i + 1;
        int second = stretches.endAfter(i, connector);
        if (second < 0) {
            return Optional.empty();
        }
        return dates.at(second)
                .filter(last -> last.isDay() && last.hasYear() && last.day() > day.value())
                .map(last -> NamedPeriods.of(
                        Periods.window(last.first().withDayOfMonth(day.value()), last.last()), last.next()));
    }

    private NamedPeriods range(int i, PartialDate first, PartialDate last) {
        if (!last.hasYear() && !first.hasYear()) {
            return inEachYear(first, last);
        }
        PartialDate from = first;
        PartialDate to = last.hasYear() ? last : last.inYear(first.year());
        if (!from.hasYear()) {
            from = from.inYear(from.month() > to.month() ? to.year() - 1 : to.year());
        }
        if (!to.exists() || !from.exists() || to.last().isBefore(from.first())) {
            return new NamedPeriods(first.hasYear() ? List.of(single(i, first)) : List.of(), first.next());
        }
        if (inYearlySteps(last.next())) {
            int end = to.last().getDayOfYear() == 1 ? to.year() - 1 : to.year();
            return new NamedPeriods(YearReader.each(from.year(), end, Basis.CALENDAR), last.next());
        }
        boolean sameMonth = from.day() == 0 && to.day() == 0 && from.first().equals(to.first());
        return NamedPeriods.of(
                sameMonth ? Periods.month(from.first(), to.last()) : Periods.window(from.first(), to.last()),
                last.next());
    }

    /** "01.01.2020-01.01.2025 in steps of one year". */
    private boolean inYearlySteps(int next) {
        for (int at = next; at < next + 5; at++) {
            if (tokens.at(at).is("steps", "increments", "intervals")) {
                return IntStream.rangeClosed(at - 2, at + 3)
                        .anyMatch(j -> tokens.at(j).is("year", "yearly", "annual", "years"));
            }
        }
        return false;
    }

    private Period single(int i, PartialDate date) {
        boolean open = tokens.at(i - 1).is("since", "from")
                || (tokens.at(i - 2).is("since", "from") && tokens.at(i - 1).is("the"))
                || tokens.at(date.next()).is("onwards", "onward");
        Optional<Integer> monthsBack = monthsEndingAt(i, date);
        if (monthsBack.isPresent()) {
            LocalDate end = date.last();
            LocalDate start = end.plusDays(1).minusMonths(monthsBack.get());
            return Periods.window(start, end);
        }
        if (open) {
            return Periods.since(date.first());
        }
        if (!date.isDay() && signs.edgeBefore(i) != PeriodSigns.Edge.NONE) {
            return Periods.day(signs.edgeBefore(i) == PeriodSigns.Edge.END ? date.last() : date.first());
        }
        return date.isDay() ? Periods.day(date.first()) : Periods.month(date.first(), date.last());
    }

    /** How many months end at a date: by the words before it, or before the list of such dates that it stands in. */
    private Optional<Integer> monthsEndingAt(int i, PartialDate date) {
        int at = i;
        for (int listed = 0; listed < MOST_LISTED; listed++) {
            Optional<Integer> said = relative.monthsEndingAt(at);
            int before = said.isPresent() ? -1 : sameDayBefore(at, date);
            if (before < 0) {
                return said;
            }
            at = before;
        }
        return Optional.empty();
    }

    /** "31 March 2022, 31 March 2023 and 31 March 2024": where the same day of another year stands before; -1 if not. */
    private int sameDayBefore(int i, PartialDate date) {
        int end = i;
        while (end > i - 2 && tokens.at(end - 1).is(",", "and", "&", ";")) {
            end--;
        }
        for (int start = end - 6; end < i && start < end; start++) { // the whole date before its year alone
            Optional<PartialDate> other = dates.at(start);
            if (other.isPresent() && other.get().next() == end && other.get().hasYear()) {
                boolean same =
                        other.get().month() == date.month() && other.get().day() == date.day();
                return same && !date.isYearOnly() ? start : -1;
            }
        }
        return -1;
    }

    /** "31 March in each of 2019, 2018 and 2017": one period for each year named later in the sentence. */
    private NamedPeriods inEachYear(PartialDate first, PartialDate last) {
        List<Period> periods = new ArrayList<>();
        int end = last.next();
        for (int at = last.next(); at < last.next() + 40 && !endsSentence(at); at++) {
            Token token = tokens.at(at);
            boolean plain = token.isYear()
                    && !signs.isNoYear(at)
                    && dates.at(at).filter(PartialDate::isYearOnly).isPresent();
            boolean another = Months.number(token.text()) > 0
                    && (!token.is("may", "march") || dates.at(at - 1).isPresent());
            if (another) {
                break;
            }
            if (plain && pairs.at(at).isEmpty()) {
                PartialDate from = first.inYear(token.value());
                PartialDate to = last.inYear(last.month() < first.month() ? token.value() + 1 : token.value());
                if (from.exists() && to.exists() && !to.last().isBefore(from.first())) {
                    periods.add(inOneYear(from, to));
                    end = at + 1;
                }
            }
        }
        boolean elsewhere = periods.isEmpty() && first.isDay() && inTheseYears(last.next());
        for (Period.Between year : elsewhere ? otherYears : List.<Period.Between>of()) {
            int named = yearWithin(first, year);
            if (first.inYear(named).exists() && last.inYear(named).exists()) {
                periods.add(inOneYear(first.inYear(named), last.inYear(named)));
            }
        }
        return new NamedPeriods(periods, end);
    }

    /** "31 March" of the year from April 2010 to March 2011 is in 2011. */
    private static int yearWithin(PartialDate date, Period.Between year) {
        PartialDate begun = date.inYear(year.from().getYear());
        return begun.exists() && begun.first().isBefore(year.from())
                ? year.to().getYear()
                : year.from().getYear();
    }

    /** "in each of these years", "of every year". */
    private boolean inTheseYears(int i) {
        int at = i;
        while (at < i + 7
                && tokens.at(at)
                        .is("in", "of", "for", "each", "every", "all", "these", "those", "the", "above", "following")) {
            at++;
        }
        return at > i && tokens.at(at).is("year", "years");
    }

    private static Period inOneYear(PartialDate from, PartialDate to) {
        boolean same = from.month() == to.month() && from.day() == to.day();
        if (same) {
            return from.isDay() ? Periods.day(from.first()) : Periods.month(from.first(), to.last());
        }
        return Periods.window(from.first(), to.last());
    }

    private boolean endsSentence(int at) {
        boolean stop = tokens.at(at).is(".", "?", "!") && !tokens.at(at + 1).stuck();
        return at >= tokens.size() || stop;
    }
}
