package forthright.request;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds the periods that a text names. The years of statutes, ages, hours and reference numbers are none. */
final class PeriodReader {
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
            return unlessNamed(said.get());
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

    /** "past five years (2019, 2018 and 2017)": the years that are named count, not the words before them. */
    private NamedPeriods unlessNamed(NamedPeriods said) {
        int next = said.next();
        while (tokens.at(next).is("(", ":", ",", "ie", "eg", "i", "e", "g", ".", "-") && next < said.next() + 6) {
            next++;
        }
        boolean named = next > said.next()
                && (tokens.at(next).isYear() || years.pairAt(next).isPresent());
        return named ? new NamedPeriods(List.of(), said.next()) : said;
    }
}
