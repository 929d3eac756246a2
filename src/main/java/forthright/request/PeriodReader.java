package forthright.request;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Finds the periods that a text names. The years of statutes, ages, hours and reference numbers are none. */
final class PeriodReader {
    private static final Pattern YEARS_BACK = Pattern.compile("P[0-9]{1,2}Y");

    private final Tokens tokens;
    private final DateReader dates;
    private final PeriodSigns signs;
    private final RelativePeriodReader relative;
    private final YearReader years;
    private final DatedPeriodReader dated;
    private final List<Span> found = new ArrayList<>();

    private PeriodReader(String text, Received day) {
        this.tokens = Tokens.of(text);
        this.dates = new DateReader(tokens);
        this.signs = new PeriodSigns(tokens);
        this.relative = new RelativePeriodReader(tokens, day);
        this.years = new YearReader(tokens, dates, signs);
        this.dated = new DatedPeriodReader(tokens, dates, signs, relative, years);
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
        Optional<NamedPeriods> days = dated.daysOfOneMonth(i);
        if (days.isPresent()) {
            return days.get();
        }
        if (years.pairAt(i).isPresent()) {
            return years.pairs(i);
        }
        Optional<PartialDate> date = dates.at(i);
        if (date.isEmpty() || (date.get().isYearOnly() && signs.isNoYear(i))) {
            return nothing;
        }
        return date.get().isYearOnly() ? years.years(i, date.get()) : dated.read(i, date.get());
    }

    /** "the last four financial years (including 2018/19)": the years that end with the one that is named. */
    private Optional<NamedPeriods> endingWith(NamedPeriods said) {
        boolean counted = said.periods().size() == 1
                && said.periods().getFirst() instanceof Period.Relative(String label, String span)
                && YEARS_BACK.matcher(span).matches();
        int at = said.next();
        boolean ending = false;
        while (tokens.at(at)
                .is("(", ",", "up", "to", "and", "including", "inclusive", "of", "ending", "with", "in", "from")) {
            ending |= tokens.at(at).is("including", "inclusive", "ending")
                    || (tokens.at(at).is("to") && tokens.at(at - 1).is("up"));
            at++;
        }
        Optional<YearReader.Pair> last = counted && ending ? years.pairAt(at) : Optional.empty();
        return last.map(pair -> {
            String span = ((Period.Relative) said.periods().getFirst()).span();
            int count = Integer.parseInt(span.substring(1, span.length() - 1));
            return new NamedPeriods(years.ending(at(pair), pair, count), pair.next());
        });
    }

    private static int at(YearReader.Pair pair) {
        return pair.next() - 3;
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
        boolean named = next > said.next()
                && (tokens.at(next).isYear() || years.pairAt(next).isPresent());
        return named ? new NamedPeriods(List.of(), said.next()) : said;
    }
}
