package forthright.request;

import forthright.request.Period.Basis;
import forthright.request.Tokens.Token;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Reads periods that are written as years: calendar, financial and academic. */
final class YearReader {
    private static final int MOST_YEARS = 40;

    private static final String[] SCHOOL = {"academic", "school", "session", "sessions"};
    private static final String[] YEARS = {
        "year", "years", "financial", "fiscal", "academic", "session", "sessions", "fy"
    };

    private final Tokens tokens;
    private final DateReader dates;
    private final PeriodSigns signs;

    YearReader(Tokens tokens, DateReader dates, PeriodSigns signs) {
        this.tokens = tokens;
        this.dates = dates;
        this.signs = signs;
    }

    /** Two years written as one, by the first of them. */
    record Pair(int year, int next) {}

    /** A financial or academic year that begins at a token: 2019/20, 2018-19, 2018/2019, FY19/20. */
    Optional<Pair> pairAt(int i) {
        Token first = tokens.at(i);
        Token second = tokens.at(i + 2);
        if (!first.number() || !second.number() || !tokens.at(i + 1).is("/", "-", "to")) {
            return Optional.empty();
        }
        boolean stuck = tokens.at(i + 1).stuck() && second.stuck();
        boolean date = tokens.at(i + 3).is("/", ".", "-")
                && tokens.at(i + 3).stuck()
                && tokens.at(i + 4).number()
                && tokens.at(i + 4).stuck();
        int end = second.text().length() == 4 ? second.value() : (first.value() / 100) * 100 + second.value();
        boolean follows = end == first.value() + 1 || (first.value() % 100 == 99 && second.value() == 0);
        if (first.isYear()
                && follows
                && !date
                && (second.isYear() || second.text().length() == 2)) {
            boolean saidCalendar =
                    tokens.at(i - 1).is("years") && tokens.at(i - 2).is("calendar");
            boolean spelled =
                    tokens.at(i + 1).is("to") && !signs.near(i, "financial", "academic", "fiscal", "school", "tax");
            return saidCalendar || spelled ? Optional.empty() : Optional.of(new Pair(first.value(), i + 3));
        }
        boolean shortPair = first.text().length() == 2
                && second.text().length() == 2
                && stuck
                && second.value() == first.value() + 1
                && first.value() >= 10
                && first.value() <= 40
                && !date
                && (tokens.at(i - 1).is("fy", "year", "years")
                        || (tokens.at(i + 1).is("/")
                                && (signs.near(i, "/") || signs.besideList(i, YEARS) || anotherPairFollows(i + 3))));
        return shortPair ? Optional.of(new Pair(2000 + first.value(), i + 3)) : Optional.empty();
    }

    private boolean anotherPairFollows(int i) {
        int at = tokens.at(i).is(",", "and", "&", ";") ? i + 1 : i;
        at = tokens.at(at).is("and", "&") ? at + 1 : at;
        return at > i
                && tokens.at(at).number()
                && tokens.at(at + 1).is("/")
                && tokens.at(at + 2).number()
                && tokens.at(at + 2).value() == tokens.at(at).value() + 1;
    }

    /** The year pair at a token, or all years from it to another: 2016/17 to 2020/21. */
    NamedPeriods pairs(int i) {
        Pair first = pairAt(i).orElseThrow();
        Basis basis = signs.besideList(i, SCHOOL) ? Basis.ACADEMIC : Basis.FINANCIAL;
        int connector = first.next();
        Optional<Pair> last = signs.joins(i, connector) ? pairAt(connector + 1) : Optional.empty();
        if (last.isPresent() && last.get().year() > first.year()) {
            return new NamedPeriods(
                    each(first.year(), last.get().year(), basis), last.get().next());
        }
        return NamedPeriods.of(Periods.year(first.year(), basis), first.next());
    }

    /** Bare years: 2019; 2017 to 2020; since 2019. */
    NamedPeriods years(int i, PartialDate first) {
        int next = first.next();
        Basis basis = signs.besideList(i, "financial", "fiscal", "tax", "fy")
                ? Basis.FINANCIAL
                : signs.besideList(i, "academic") || signs.near(i, "school") ? Basis.ACADEMIC : Basis.CALENDAR;
        if (signs.joins(i, next)) {
            int second = tokens.at(next).is("up") ? next + 2 : next + 1;
            if (signs.nowAt(second)) {
                return NamedPeriods.of(Periods.since(first.first()), second + 1);
            }
            Optional<PartialDate> last = dates.at(second);
            if (last.isPresent() && last.get().isYearOnly() && last.get().year() > first.year()) {
                List<Period> each = each(first.year(), last.get().year(), basis);
                boolean oneByOne =
                        basis != Basis.CALENDAR || yearByYear(i, last.get().next());
                return new NamedPeriods(
                        oneByOne ? each : List.of(whole(first, last.get())),
                        last.get().next());
            }
            if (last.isPresent() && last.get().hasYear() && last.get().first().isAfter(first.first())) {
                return NamedPeriods.of(
                        Periods.window(first.first(), last.get().last()),
                        last.get().next());
            }
        }
        if (tokens.at(i - 1).is("since") || tokens.at(next).is("onwards", "onward")) {
            return NamedPeriods.of(Periods.since(first.first()), next);
        }
        return NamedPeriods.of(Periods.year(first.year(), basis), next);
    }

    /** So many years, the last of them the pair at a token. */
    List<Period> ending(int i, Pair last, int count) {
        Basis basis = signs.besideList(i, SCHOOL) ? Basis.ACADEMIC : Basis.FINANCIAL;
        return each(last.year() - count + 1, last.year(), basis);
    }

    private static Period whole(PartialDate first, PartialDate last) {
        return Periods.window(first.first(), last.last());
    }

    private boolean yearByYear(int from, int to) {
        for (int i = Math.max(0, from - 30); i < to + 30; i++) {
            if (tokens.at(i).is("each", "yearly", "annual", "annually", "years", "every")
                    || (tokens.at(i).is("per", "by") && tokens.at(i + 1).is("year", "calendar", "annum"))) {
                return true;
            }
        }
        return false;
    }

    private static List<Period> each(int first, int last, Basis basis) {
        return IntStream.rangeClosed(first, Math.min(last, first + MOST_YEARS))
                .mapToObj(year -> Periods.year(year, basis))
                .toList();
    }
}
