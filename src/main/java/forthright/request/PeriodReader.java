package forthright.request;

import forthright.law.Months;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds the periods that a text names. The years of statutes, ages, hours and reference numbers are none. */
final class PeriodReader {
    private static final Cue YEARS_BACK = Cue.of("P[0-9]{1,2}Y");

    // The cheap test that most sentences fail: no figure, and no word that counts back from now.
    private static final Cue MAY_NAME = Cue.of(
            "[0-9]|(?i:\\b(now|year|years|months?|weeks?|days?|quarters?|present|presently|current|currently|moment|today|date|time)\\b)");

    private final Tokens tokens;
    private final DateReader dates;
    private final PeriodSigns signs;
    private final RelativePeriodReader relative;
    private final YearReader years;
    private final PairReader pairs;
    private final YearPartReader parts;
    private final DatedPeriodReader dated;
    private final List<Span> found = new ArrayList<>();

    private PeriodReader(String text, Received day, List<Period.Between> otherYears) {
        this.tokens = Tokens.of(text);
        this.dates = new DateReader(tokens);
        this.signs = new PeriodSigns(tokens);
        this.relative = new RelativePeriodReader(tokens, day);
        this.pairs = new PairReader(tokens, signs);
        this.parts = new YearPartReader(tokens, dates, pairs, signs);
        StretchSigns stretches = new StretchSigns(tokens, signs);
        this.years = new YearReader(tokens, dates, signs, stretches, pairs);
        this.dated = new DatedPeriodReader(tokens, dates, signs, stretches, relative, pairs, otherYears);
    }

    /** The periods, in the order in which they are named. */
    static List<Span> spans(String text, Received day) {
        return spans(text, day, List.of());
    }

    /**
     * The periods of a text that may point at years elsewhere: "on 30 May in each of these years".
     *
     * @param otherYears the years that the rest of the letter names
     */
    static List<Span> spans(String text, Received day, List<Period.Between> otherYears) {
        if (!MAY_NAME.in(text)) {
            return List.of();
        }
        PeriodReader reader = new PeriodReader(text, day, otherYears);
        int i = 0;
        while (i < reader.tokens.size()) {
            int next = reader.readAt(i);
            i = next > i ? next : i + 1;
        }
        return List.copyOf(reader.found);
    }

    private int readAt(int i) {
        NamedPeriods named = namedAt(i);
        if (!named.periods().isEmpty()) {
            int start = tokens.at(i).start();
            int end = tokens.at(named.next() - 1).end();
            found.add(new Span(start, end, named.periods()));
        }
        return named.next();
    }

    private NamedPeriods namedAt(int i) {
        NamedPeriods nothing = new NamedPeriods(List.of(), i + 1);
        if (signs.partOfAReference(i)) {
            return nothing;
        }
        Optional<NamedPeriods> said = relative.at(i);
        if (said.isPresent()) {
            return endingWith(said.get()).orElseGet(() -> unlessNamed(said.get()));
        }
        Optional<NamedPeriods> rest = found.isEmpty()
                ? Optional.empty()
                : years.restOfList(i, found.getLast().periods().getLast());
        if (rest.isPresent()) {
            return rest.get();
        }
        Optional<NamedPeriods> part = parts.at(i);
        if (part.isPresent()) {
            return part.get();
        }
        Optional<NamedPeriods> days = dated.daysOfOneMonth(i);
        if (days.isPresent()) {
            return days.get();
        }
        Optional<PairReader.Pair> pair = pairs.at(i);
        if (pair.isPresent()) {
            return signs.datesSomethingElse(i, pair.get().next())
                    ? new NamedPeriods(List.of(), pair.get().next())
                    : years.pairs(i, pair.get());
        }
        Optional<NamedPeriods> glued = years.gluedAt(i);
        if (glued.isPresent()) {
            return glued.get();
        }
        Optional<PartialDate> date = dates.at(i);
        if (date.isEmpty()
                || (date.get().isYearOnly()
                        && (signs.isNoYear(i)
                                || signs.datesSomethingElse(i, date.get().next())))) {
            return nothing;
        }
        return date.get().isYearOnly() ? years.years(i, date.get()) : dated.read(i, date.get());
    }

    /** "the last four financial years (including 2018/19)": the years that end with the one that is named. */
    private Optional<NamedPeriods> endingWith(NamedPeriods said) {
        int count = yearsCounted(said.periods());
        int at = said.next();
        boolean ending = false;
        while (tokens.at(at)
                .is("(", ",", "up", "to", "and", "including", "inclusive", "of", "ending", "with", "in", "from")) {
            ending |= tokens.at(at).is("including", "inclusive", "ending")
                    || (tokens.at(at).is("to") && tokens.at(at - 1).is("up"));
            at++;
        }
        Optional<PairReader.Pair> last = count > 0 && ending ? pairs.at(at) : Optional.empty();
        return last.map(pair -> new NamedPeriods(years.ending(pair.start(), pair, count), pair.next()));
    }

    private static int yearsCounted(List<Period> said) {
        if (said.getFirst() instanceof Period.Relative(String label, String span)) {
            return YEARS_BACK.matcher(span).matches() ? Integer.parseInt(span.substring(1, span.length() - 1)) : 0;
        }
        return said.stream().allMatch(PeriodsTogether::isYear) ? said.size() : 0;
    }

    private static boolean isNow(NamedPeriods said) {
        return said.periods().getFirst() instanceof Period.Relative(String label, String span)
                && span.equals(Period.NOW);
    }

    /** "past five years (2019, 2018 and 2017)": the years that are named count, not the words before them. */
    private NamedPeriods unlessNamed(NamedPeriods said) {
        int next = said.next();
        while (next < said.next() + 9
                && (tokens.at(next)
                                .is(
                                        "(",
                                        ":",
                                        ",",
                                        "ie",
                                        "eg",
                                        "i",
                                        "e",
                                        "g",
                                        ".",
                                        "-",
                                        "to",
                                        "of",
                                        "in",
                                        "the",
                                        "financial",
                                        "calendar",
                                        "academic",
                                        "years",
                                        "year",
                                        "namely",
                                        "from")
                        || Months.number(tokens.at(next).text()) > 0)) {
            next++;
        }
        boolean named =
                !isNow(said) && (tokens.at(next).isYear() || pairs.at(next).isPresent());
        return named ? new NamedPeriods(List.of(), said.next()) : said;
    }
}
