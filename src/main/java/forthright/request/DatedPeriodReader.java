package forthright.request;

import forthright.request.Tokens.Token;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads periods that are written with months or days. */
final class DatedPeriodReader {
    private final Tokens tokens;
    private final DateReader dates;
    private final PeriodSigns signs;
    private final RelativePeriodReader relative;
    private final YearReader years;

    DatedPeriodReader(
            Tokens tokens, DateReader dates, PeriodSigns signs, RelativePeriodReader relative, YearReader years) {
        this.tokens = tokens;
        this.dates = dates;
        this.signs = signs;
        this.relative = relative;
        this.years = years;
    }

    /** What begins with this date: one day, one month, a stretch, or the same in each of several years. */
    NamedPeriods read(int i, PartialDate first) {
        int next = first.next();
        if (signs.joins(i, next)) {
            int second =
                    tokens.at(next).is("up") || tokens.at(next + 1).is("the", "and", "including") ? next + 2 : next + 1;
            if (signs.nowAt(second) && first.hasYear()) {
                return NamedPeriods.of(Periods.since(first.first()), second + 1);
            }
            Optional<PartialDate> last = dates.at(second);
            if (last.isPresent()) {
                return range(i, first, last.get());
            }
        }
        if (!first.hasYear()) {
            return inEachYear(first, first);
        }
        boolean onlyALimit = tokens.at(i - 1).is("before", "by", "until", "till")
                || (tokens.at(i - 1).is("to") && tokens.at(i - 2).is("prior"));
        return new NamedPeriods(onlyALimit ? List.of() : List.of(single(i, first)), next);
    }

    /** "between 15th and 31st January 2024", "1-14 May 2023": a stretch whose first day leaves its month out. */
    Optional<NamedPeriods> daysOfOneMonth(int i) {
        Token day = tokens.at(i);
        boolean aDay = day.number() && day.text().length() <= 2 && day.value() >= 1 && day.value() <= 31;
        if (!aDay || (tokens.at(i - 1).is(".", "/", "-") && day.stuck())) {
            return Optional.empty();
        }
        int connector = tokens.at(i + 1).is("st", "nd", "rd", "th") ? i + 2 : i + 1;
        if (!signs.joins(i, connector)) {
            return Optional.empty();
        }
        return dates.at(connector + 1)
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
        boolean sameMonth = from.day() == 0 && to.day() == 0 && from.first().equals(to.first());
        return NamedPeriods.of(
                sameMonth ? Periods.month(from.first(), to.last()) : Periods.window(from.first(), to.last()),
                last.next());
    }

    private Period single(int i, PartialDate date) {
        boolean open = tokens.at(i - 1).is("since", "from")
                || (tokens.at(i - 2).is("since", "from") && tokens.at(i - 1).is("the"))
                || tokens.at(date.next()).is("onwards", "onward");
        Optional<Integer> monthsBack = relative.monthsEndingAt(i);
        if (monthsBack.isPresent()) {
            LocalDate end = date.last();
            LocalDate start = end.plusDays(1).minusMonths(monthsBack.get());
            return Periods.window(start, end);
        }
        if (open) {
            return Periods.since(date.first());
        }
        return date.isDay() ? Periods.day(date.first()) : Periods.month(date.first(), date.last());
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
            if (Months.number(token.text()) > 0 && !token.is("may", "march")) {
                break;
            }
            if (plain && years.pairAt(at).isEmpty()) {
                PartialDate from = first.inYear(token.value());
                PartialDate to = last.inYear(last.month() < first.month() ? token.value() + 1 : token.value());
                if (from.exists() && to.exists() && !to.last().isBefore(from.first())) {
                    periods.add(inOneYear(from, to));
                    end = at + 1;
                }
            }
        }
        return new NamedPeriods(periods, end);
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
