package forthright.request;

import forthright.request.PairReader.Pair;
import forthright.request.Period.Basis;
import forthright.request.Period.Between;
import forthright.request.Tokens.Token;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Reads periods that are written as years: calendar, financial and academic. */
final class YearReader {
    private static final int MOST_YEARS = 40;

    private static final String[] SCHOOL = {"academic", "school", "session", "sessions"};
    private static final String[] FINANCIAL = {"financial", "fiscal", "tax", "fy", "fye"};

    private final Tokens tokens;
    private final DateReader dates;
    private final PeriodSigns signs;
    private final StretchSigns stretches;
    private final PairReader pairs;

    YearReader(Tokens tokens, DateReader dates, PeriodSigns signs, StretchSigns stretches, PairReader pairs) {
        this.tokens = tokens;
        this.dates = dates;
        this.signs = signs;
        this.stretches = stretches;
        this.pairs = pairs;
    }

    /** The year pair at a token, or all years from it to another: 2016/17 to 2020/21. */
    NamedPeriods pairs(int i, Pair first) {
        Basis basis = signs.besideList(i, SCHOOL) ? Basis.ACADEMIC : Basis.FINANCIAL;
        int afterWords = signs.afterYearWords(first.next());
        int open = stretches.openAfter(afterWords);
        if (open > 0) {
            return NamedPeriods.of(Periods.since(first.year(), basis), open);
        }
        int end = stretches.endAfter(i, afterWords);
        if (end > 0 && stretches.nowAt(end)) {
            return NamedPeriods.of(Periods.since(first.year(), basis), stretches.afterNow(end));
        }
        Optional<Pair> last = end > 0 ? pairs.at(end) : Optional.empty();
        if (last.isPresent() && last.get().year() > first.year()) {
            Pair pair = last.get();
            int openEnd = stretches.openAfter(pair.next());
            return openEnd > 0
                    ? NamedPeriods.of(Periods.since(first.year(), basis), openEnd)
                    : new NamedPeriods(each(first.year(), pair.year(), basis), pair.next());
        }
        return stretches.openBefore(i)
                ? NamedPeriods.of(Periods.since(first.year(), basis), first.next())
                : NamedPeriods.of(edgeOf(i, Periods.year(first.year(), basis)), first.next());
    }

    /** "2019/20, 2020/21, etc. up to 2023/24", "2019 ... 2023": the years that a list leaves out, and its last. */
    Optional<NamedPeriods> restOfList(int i, Period before) {
        boolean dots = tokens.at(i).is("\u2026")
                || (tokens.at(i).is(".") && tokens.at(i + 1).is("."));
        if (!(dots || tokens.at(i).is("etc")) || !PeriodsTogether.isYear(before) || !(before instanceof Between year)) {
            return Optional.empty();
        }
        int at = i;
        while (at < i + 9
                && tokens.at(at)
                        .is(".", ",", "\u2026", "(", "etc", "up", "to", "until", "and", "including", "through")) {
            at++;
        }
        Optional<Pair> pair = pairs.at(at);
        int last = pair.map(Pair::year)
                .orElse(tokens.at(at).isYear() ? tokens.at(at).value() : 0);
        int next = pair.map(Pair::next).orElse(at + 1);
        int first = year.from().getYear() + 1;
        return last >= first ? Optional.of(new NamedPeriods(each(first, last, year.basis()), next)) : Optional.empty();
    }

    /** Bare years: 2019; 2017 to 2020; since 2019. */
    NamedPeriods years(int i, PartialDate first) {
        int next = signs.afterYearWords(first.next());
        Basis basis = signs.besideList(i, FINANCIAL)
                ? Basis.FINANCIAL
                : signs.besideList(i, "academic") || signs.near(i, "school") ? Basis.ACADEMIC : Basis.CALENDAR;
        int open = stretches.openAfter(next);
        if (open > 0) {
            return NamedPeriods.of(Periods.since(first.year(), basis), open);
        }
        int end = stretches.endAfter(i, next);
        if (end > 0) {
            if (stretches.nowAt(end)) {
                return NamedPeriods.of(Periods.since(first.year(), basis), stretches.afterNow(end));
            }
            Optional<PartialDate> last = dates.at(end).or(() -> shortYear(first, end));
            if (last.isPresent() && last.get().isYearOnly() && last.get().year() > first.year()) {
                return upTo(i, first, last.get(), basis);
            }
            if (last.isPresent() && last.get().hasYear() && last.get().first().isAfter(first.first())) {
                return NamedPeriods.of(
                        Periods.window(first.first(), last.get().last()),
                        last.get().next());
            }
        }
        if (stretches.openBefore(i)) {
            return NamedPeriods.of(Periods.since(first.year(), basis), next);
        }
        if (signs.edgeBefore(i) != PeriodSigns.Edge.NONE) {
            return NamedPeriods.of(edgeOf(i, Periods.year(first.year(), basis)), next);
        }
        boolean ending = basis == Basis.FINANCIAL && tokens.at(i - 1).is("ending", "ended", "end", "fye");
        return NamedPeriods.of(Periods.year(ending ? first.year() - 1 : first.year(), basis), next);
    }

    /** "at the end of 2023/24": the last day of the year. */
    private Period edgeOf(int i, Period year) {
        return year instanceof Between(String label, LocalDate from, LocalDate to, Basis basis)
                ? switch (signs.edgeBefore(i)) {
                    case NONE -> year;
                    case START -> Periods.day(from);
                    case END -> Periods.day(to);
                }
                : year;
    }

    private NamedPeriods upTo(int i, PartialDate first, PartialDate last, Basis basis) {
        int open = stretches.openAfter(last.next());
        if (open > 0) {
            return NamedPeriods.of(Periods.since(first.year(), basis), open);
        }
        boolean oneByOne = basis != Basis.CALENDAR || yearByYear(i, last.next());
        return new NamedPeriods(
                oneByOne ? each(first.year(), last.year(), basis) : List.of(Periods.window(first.first(), last.last())),
                last.next());
    }

    /** The 22 of "2019-22": no month, and more than one year on. */
    private Optional<PartialDate> shortYear(PartialDate first, int i) {
        Token token = tokens.at(i);
        int year = first.year() / 100 * 100 + token.value();
        boolean shape = token.number()
                && token.stuck()
                && token.text().length() == 2
                && token.value() > 12
                && year > first.year()
                && !tokens.at(i + 1).is("/", "%", ":");
        return shape ? Optional.of(new PartialDate(year, 0, 0, i + 1)) : Optional.empty();
    }

    /** Years that copying a table has run together: 201820192020. */
    Optional<NamedPeriods> gluedAt(int i) {
        String digits = tokens.at(i).text();
        if (!tokens.at(i).number() || digits.length() < 12 || digits.length() % 4 != 0 || digits.length() > 80) {
            return Optional.empty();
        }
        int first = Integer.parseInt(digits.substring(0, 4));
        int count = digits.length() / 4;
        boolean follow = first >= 1950
                && IntStream.range(0, count)
                        .allMatch(k -> Integer.parseInt(digits.substring(4 * k, 4 * k + 4)) == first + k);
        return follow
                ? Optional.of(new NamedPeriods(each(first, first + count - 1, Basis.CALENDAR), i + 1))
                : Optional.empty();
    }

    /** So many years, the last of them the pair at a token. */
    List<Period> ending(int i, Pair last, int count) {
        Basis basis = signs.besideList(i, SCHOOL) ? Basis.ACADEMIC : Basis.FINANCIAL;
        return each(last.year() - count + 1, last.year(), basis);
    }

    private boolean yearByYear(int from, int to) {
        for (int i = Math.max(0, from - 30); i < to + 30; i++) {
            boolean each = tokens.at(i).is("each", "yearly", "annual", "annually", "every", "respectively")
                    || (tokens.at(i).is("years") && Amounts.of(tokens.at(i - 1)) == 0);
            boolean by =
                    tokens.at(i).is("per", "by", "of", "on") && tokens.at(i + 1).is("year", "calendar", "annum");
            if (each || by) {
                return true;
            }
        }
        return false;
    }

    static List<Period> each(int first, int last, Basis basis) {
        return IntStream.rangeClosed(first, Math.min(last, first + MOST_YEARS))
                .mapToObj(year -> Periods.year(year, basis))
                .toList();
    }
}
