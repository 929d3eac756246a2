package forthright.request;

import forthright.request.Period.Basis;
import forthright.request.Tokens.Token;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Finds the periods that a text names. The years of statutes, ages, hours and reference numbers are none. */
final class PeriodReader {
    private static final int MOST_YEARS = 40;

    private final Tokens tokens;
    private final DateReader dates;
    private final RelativePeriodReader relative;
    private final List<Span> found = new ArrayList<>();

    private PeriodReader(String text, Received day) {
        this.tokens = Tokens.of(text);
        this.dates = new DateReader(tokens);
        this.relative = new RelativePeriodReader(tokens, day);
    }

    /** The periods, in the order in which they are named. */
    static List<Span> spans(String text, Received day) {
        PeriodReader reader = new PeriodReader(text, day);
        int i = 0;
        while (i < reader.tokens.size()) {
            int next = reader.readAt(i);
            i = next > i ? next : i + 1;
        }
        return List.copyOf(reader.found);
    }

    private int readAt(int i) {
        if (partOfAReference(i)) {
            return i + 1;
        }
        Optional<RelativePeriodReader.Found> said = relative.at(i);
        if (said.isPresent()) {
            return relative(i, said.get());
        }
        if (yearPairAt(i).isPresent()) {
            return yearPairs(i);
        }
        Optional<PartialDate> date = dates.at(i);
        if (date.isEmpty() || (date.get().isYearOnly() && isNoPeriod(i))) {
            return i + 1;
        }
        return date.get().isYearOnly() ? years(i, date.get()) : dates(i, date.get());
    }

    /** "past five years (2019, 2018 and 2017)": the years that are named count, not the words before them. */
    private int relative(int i, RelativePeriodReader.Found said) {
        int next = said.next();
        while (tokens.at(next).is("(", ":", ",", "ie", "eg", "i", "e", "g", ".", "-") && next < said.next() + 6) {
            next++;
        }
        boolean named = next > said.next()
                && (tokens.at(next).isYear() || yearPairAt(next).isPresent());
        if (!named) {
            add(i, said.next(), said.periods());
        }
        return said.next();
    }

    // Financial and academic years: 2019/20, 2018-19, 2018/2019.

    private record Pair(int year, int next) {}

    private Optional<Pair> yearPairAt(int i) {
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
            boolean spelled = tokens.at(i + 1).is("to") && !near(i, "financial", "academic", "fiscal", "school", "tax");
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
                        || (tokens.at(i + 1).is("/") && !found.isEmpty()));
        return shortPair ? Optional.of(new Pair(2000 + first.value(), i + 3)) : Optional.empty();
    }

    private int yearPairs(int i) {
        Pair first = yearPairAt(i).orElseThrow();
        Basis basis = near(i, "academic", "school") || nearAfter(first.next(), "academic", "school")
                ? Basis.ACADEMIC
                : Basis.FINANCIAL;
        int connector = first.next();
        Optional<Pair> last = joins(i, connector) ? yearPairAt(connector + 1) : Optional.empty();
        if (last.isPresent() && last.get().year() > first.year()) {
            add(i, last.get().next(), each(first.year(), last.get().year(), basis));
            return last.get().next();
        }
        add(i, first.next(), List.of(Periods.year(first.year(), basis)));
        return first.next();
    }

    // Bare years: 2019; 2017 to 2020; since 2019.

    private int years(int i, PartialDate first) {
        int next = first.next();
        Basis basis = near(i, "financial", "fiscal", "tax", "fy")
                ? Basis.FINANCIAL
                : near(i, "academic", "school") ? Basis.ACADEMIC : Basis.CALENDAR;
        if (joins(i, next)) {
            int second = tokens.at(next).is("up") ? next + 2 : next + 1;
            if (nowAt(second)) {
                add(i, second + 1, List.of(Periods.since(first.first())));
                return second + 1;
            }
            Optional<PartialDate> last = dates.at(second);
            if (last.isPresent() && last.get().isYearOnly() && last.get().year() > first.year()) {
                List<Period> each = each(first.year(), last.get().year(), basis);
                boolean oneByOne =
                        basis != Basis.CALENDAR || yearByYear(i, last.get().next());
                add(i, last.get().next(), oneByOne ? each : List.of(whole(first, last.get())));
                return last.get().next();
            }
            if (last.isPresent() && last.get().hasYear() && last.get().first().isAfter(first.first())) {
                add(
                        i,
                        last.get().next(),
                        List.of(Periods.window(first.first(), last.get().last())));
                return last.get().next();
            }
        }
        if (tokens.at(i - 1).is("since") || tokens.at(next).is("onwards", "onward")) {
            add(i, next, List.of(Periods.since(first.first())));
            return next;
        }
        add(i, next, List.of(Periods.year(first.year(), basis)));
        return next;
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

    // Dates with a month.

    private int dates(int i, PartialDate first) {
        int next = first.next();
        if (joins(i, next)) {
            int second =
                    tokens.at(next).is("up") || tokens.at(next + 1).is("the", "and", "including") ? next + 2 : next + 1;
            if (nowAt(second) && first.hasYear()) {
                add(i, second + 1, List.of(Periods.since(first.first())));
                return second + 1;
            }
            Optional<PartialDate> last = dates.at(second);
            if (last.isPresent()) {
                return range(i, first, last.get());
            }
        }
        if (!first.hasYear()) {
            return inEachYear(i, first, first);
        }
        boolean onlyALimit = tokens.at(i - 1).is("before", "by", "until", "till")
                || (tokens.at(i - 1).is("to") && tokens.at(i - 2).is("prior"));
        add(i, next, onlyALimit ? List.of() : List.of(single(i, first)));
        return next;
    }

    private int range(int i, PartialDate first, PartialDate last) {
        if (!last.hasYear() && !first.hasYear()) {
            return inEachYear(i, first, last);
        }
        PartialDate from = first;
        PartialDate to = last.hasYear() ? last : last.inYear(first.year());
        if (!from.hasYear()) {
            from = from.inYear(from.month() > to.month() ? to.year() - 1 : to.year());
        }
        if (!to.exists() || !from.exists() || to.last().isBefore(from.first())) {
            add(i, first.next(), first.hasYear() ? List.of(single(i, first)) : List.of());
            return first.next();
        }
        boolean sameMonth = from.day() == 0 && to.day() == 0 && from.first().equals(to.first());
        add(
                i,
                last.next(),
                List.of(sameMonth ? Periods.month(from.first(), to.last()) : Periods.window(from.first(), to.last())));
        return last.next();
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
    private int inEachYear(int i, PartialDate first, PartialDate last) {
        List<Period> periods = new ArrayList<>();
        int end = last.next();
        for (int at = last.next(); at < last.next() + 40 && !endsSentence(at); at++) {
            Token token = tokens.at(at);
            boolean plain = token.isYear()
                    && !isNoPeriod(at)
                    && dates.at(at).filter(PartialDate::isYearOnly).isPresent();
            if (Months.number(token.text()) > 0 && !token.is("may", "march")) {
                break;
            }
            if (plain && yearPairAt(at).isEmpty()) {
                PartialDate from = first.inYear(token.value());
                PartialDate to = last.inYear(last.month() < first.month() ? token.value() + 1 : token.value());
                if (from.exists() && to.exists() && !to.last().isBefore(from.first())) {
                    periods.add(inOneYear(from, to));
                    end = at + 1;
                }
            }
        }
        add(i, end, periods);
        return end;
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

    // What joins, and what is no period.

    private boolean joins(int start, int connector) {
        Token token = tokens.at(connector);
        boolean between =
                tokens.at(start - 1).is("between") || tokens.at(start - 2).is("between");
        return token.isDash()
                || (token.is("and") && between)
                || (token.is("up") && tokens.at(connector + 1).is("to"));
    }

    private boolean nowAt(int i) {
        return (tokens.at(i).is("date", "present", "now", "today", "current")
                        && !tokens.at(i + 1).is("of"))
                || (tokens.at(i).is("the") && tokens.at(i + 1).is("present", "current"));
    }

    /** FOI2019/123, case-2020: a number that a word or another number is stuck to. */
    private boolean partOfAReference(int i) {
        Token token = tokens.at(i);
        Token before = tokens.at(i - 1);
        if (!token.number() || !token.stuck()) {
            return false;
        }
        boolean word =
                !before.text().isEmpty() && Character.isLetter(before.text().charAt(0)) && !before.is("fy");
        return word
                || before.is("£", "$", "€", "#", "_", "@")
                || (before.is(".", ",") && tokens.at(i - 2).number());
    }

    // "Children Act 1989", "the 2018 Act", "the 2014 guidance".
    private boolean isNoPeriod(int i) {
        Token after = tokens.at(i + 1);
        boolean titled =
                after.is("act", "acts", "regulations", "guidance", "statutory", "order", "rules", "code", "census")
                        || after.is("children", "people", "pupils", "cases", "hours", "words");
        boolean money = after.is(",", ".")
                && after.stuck()
                && tokens.at(i + 2).number()
                && tokens.at(i + 2).stuck();
        if (titled || money) {
            return true;
        }
        int back = i - 1;
        if (tokens.at(back).is(")")) {
            while (back > i - 6 && !tokens.at(back).is("(")) {
                back--;
            }
            back--;
        }
        if (tokens.at(back).is(",", "(")) {
            back--;
        }
        return tokens.at(back)
                .is(
                        "act",
                        "acts",
                        "regulations",
                        "regulation",
                        "order",
                        "rules",
                        "code",
                        "bill",
                        "guidance",
                        "together",
                        "gdpr",
                        "dpa",
                        "foia",
                        "foisa",
                        "ref",
                        "reference",
                        "no");
    }

    private boolean near(int i, String... words) {
        return IntStream.rangeClosed(1, 5).anyMatch(back -> tokens.at(i - back).is(words));
    }

    private boolean nearAfter(int i, String... words) {
        return IntStream.rangeClosed(0, 2).anyMatch(on -> tokens.at(i + on).is(words));
    }

    private static List<Period> each(int first, int last, Basis basis) {
        return IntStream.rangeClosed(first, Math.min(last, first + MOST_YEARS))
                .mapToObj(year -> Periods.year(year, basis))
                .toList();
    }

    private void add(int from, int next, List<Period> periods) {
        if (!periods.isEmpty()) {
            found.add(new Span(tokens.at(from).start(), tokens.at(next - 1).end(), periods));
        }
    }
}
