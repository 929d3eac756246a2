package forthright.request;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Finds the periods that a text asks about: not those of examples, nor of what the requester would accept instead. */
final class AskedPeriods {
    private static final Pattern PERIOD_WORDS = Pattern.compile(
            "\\b(in|for|the|during|calendar|financial|academic|school|fiscal|year|years|fy|period|of|and|date|to|between|from|on|as|at|q[1-4])\\b|[^a-z0-9]");
    private static final Cue QUARTERLY = Cue.of("\\b(quarter|quarters|quarterly)\\b", "quarter");
    // The Scottish school year begins in August. FOISA s.15 is its duty to advise, s.17 its notice that nothing is held
    // and
    // s.25 its exemption for what can be had elsewhere; under FOIA these numbers mean other things.
    private static final Cue SCOTTISH = Cue.of(
            "\\b(foisa|scotland|scottish|additional support needs|academic sessions?|1(st)? august)\\b"
                    + "|\\b(advice|advise|assist|assistance|narrow)\\b[^.?!]{0,80}\\b(section|s\\.?) ?15\\b|\\b(section|s\\.?) ?15\\b[^.?!]{0,80}\\b(advice|advise|assist|assistance|narrow)\\b"
                    + "|\\b(published|publicly available|otherwise accessible)\\b[^.?!]{0,40}\\b(section|s\\.?) ?25\\b"
                    + "|\\bnot held\\b[^.?!]{0,20}\\b(section|s\\.?) ?17\\b",
            "foisa",
            "scot",
            "additional support needs",
            "academic session",
            "august",
            "section 15",
            "section15",
            "s15",
            "s 15",
            "s.15",
            "s. 15",
            "section 17",
            "section17",
            "s17",
            "s 17",
            "s.17",
            "s. 17",
            "section 25",
            "section25",
            "s25",
            "s 25",
            "s.25",
            "s. 25");

    private static final Cue SCHOOL_YEARS = Cue.of(
            "\\b(each|every|all|per|by|same) (years are )?(academic|school) years?\\b|\\b(academic|school) years\\b",
            "academic year",
            "school year");
    private static final Cue OTHER_YEARS =
            Cue.of("\\b(financial|fiscal|tax|fy|april|31 march|31st march|1/4|01/04|31/3|31/03)\\b");

    private final Received day;
    private final boolean examples;
    private final boolean quarterly;
    private final boolean schoolYears;
    private final boolean scottish;

    /**
     * @param everything all that the letter says, made comparable
     * @param examples whether periods named as examples are meant
     */
    AskedPeriods(Received day, String everything, boolean examples) {
        this.day = day;
        this.examples = examples;
        this.quarterly = QUARTERLY.in(everything);
        this.schoolYears = SCHOOL_YEARS.in(everything) && !OTHER_YEARS.in(everything);
        this.scottish = SCOTTISH.in(everything);
    }

    /**
     * The periods that a text asks about.
     *
     * @param general the periods named for the whole letter, for "on 30 May in each of these years"
     */
    List<Period> in(String text, Collection<Period> general) {
        List<Period.Between> years =
                Period.Between.among(general).filter(PeriodsTogether::isYear).toList();
        List<Span> spans = PeriodReader.spans(text, day, years);
        if (spans.isEmpty()) {
            return List.of();
        }
        Asides asides = Asides.of(text, !examples);
        return spans.stream()
                .filter(span -> !asides.hold(span))
                .flatMap(span -> span.periods().stream())
                .map(period -> schoolYears ? Periods.inSchoolYears(period) : period)
                .map(period -> scottish ? Periods.inScotland(period) : period)
                .toList();
    }

    /** The periods that a question itself asks about. */
    List<Period> ofQuestion(String text, Collection<Period> general) {
        List<Period> periods = tidy(in(text, general));
        boolean others = periods.stream().anyMatch(p -> !isNow(p));
        Optional<QuestionKind> kind = KindReader.kind(text);
        boolean counts = kind.filter(k -> k == QuestionKind.COUNT || k == QuestionKind.BREAKDOWN)
                .isPresent();
        boolean paper = kind.filter(k -> k == QuestionKind.DOCUMENT).isPresent();
        return periods.stream()
                .filter(p ->
                        !isNow(p) || (!others && !paper && (counts || !p.label().equals("now"))))
                .toList();
    }

    List<Period> tidy(Collection<Period> named) {
        return PeriodsTogether.tidy(List.copyOf(named), quarterly);
    }

    /** Whether a text is nothing but a period: a heading, or the cell of a grid. */
    boolean isOnlyAPeriod(String text) {
        List<Span> spans = text.length() > 400 ? List.of() : PeriodReader.spans(text, day);
        if (spans.isEmpty()) {
            return false;
        }
        return PERIOD_WORDS
                .matcher(Characters.comparable(PeriodsOfRequest.without(text, spans)))
                .replaceAll("")
                .isEmpty();
    }

    /** Whether a text begins with a period. */
    boolean beginsWithAPeriod(String text) {
        return PeriodReader.spans(text, day).stream().anyMatch(span -> span.start() == 0);
    }

    static boolean isNow(Period period) {
        return period instanceof Period.Relative(String label, String span) && span.equals(Period.NOW);
    }
}
