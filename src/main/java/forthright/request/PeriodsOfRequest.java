package forthright.request;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Gathers the periods that a letter names, and says which of them each question asks about. */
final class PeriodsOfRequest {
    private static final Pattern MAY_BE_DATED = Pattern.compile("[0-9]|\\byears?\\b");
    private static final Pattern ROW = Pattern.compile("^[0-9]{4}\\b");
    private static final Pattern LIST_FOLLOWS =
            Pattern.compile("(?i)(\\bie|\\bi\\.e\\.?|:|\\bnamely|\\bbelow|\\bfollowing)[ .?]*$");
    // Words around the questions set a period only where they speak of what is asked for.
    private static final Pattern SETS_A_PERIOD = Pattern.compile(
            "\\b(please|provide|information|request|period|like to know|tell me|break|cover|following|below|figures|data|each of|for the|years?|answer|questions|between|know)\\b");
    private static final Pattern PERIOD_WORDS = Pattern.compile(
            "\\b(in|for|the|during|calendar|financial|academic|school|fiscal|year|years|fy|period|of|and|date|to|between|from|on|as|at|q[1-4])\\b|[^a-z0-9]");

    // Sentences that tell of something: a report, a law, the news.
    private static final Pattern TELLS = Pattern.compile(
            "\\b(according to|published|reported|found that|showed|shows|revealed|announced|launched|introduced|came into force|recommended|estimated|enacted|newspaper|article)\\b");
    private static final Pattern ASKS = Pattern.compile(
            "\\b(please|provide|request|period|would like|tell me|let me know|supply|answer|i ask|we ask|send)\\b");
    private static final Pattern QUARTERLY = Pattern.compile("\\b(quarter|quarters|quarterly)\\b");
    // The Scottish school year begins in August.
    private static final Pattern SCOTTISH = Pattern.compile(
            "\\b(foisa|scotland|scottish|additional support needs|academic sessions?|1(st)? august)\\b");

    private final Received day;
    private final boolean examples;
    private final boolean quarterly;
    private final boolean scottish;
    private final Map<String, Period> byKey = new LinkedHashMap<>();
    private final Map<Draft, List<String>> own = new HashMap<>();
    private final List<Period> general = new ArrayList<>();

    private PeriodsOfRequest(Received day, String everything, boolean examples) {
        this.day = day;
        this.examples = examples;
        this.quarterly = QUARTERLY.matcher(everything).find();
        this.scottish = SCOTTISH.matcher(everything).find();
    }

    /**
     * Reads the periods of a letter.
     *
     * @param around words outside the questions, in order
     */
    static PeriodsOfRequest of(List<Draft> roots, List<String> around, String subject, Received day) {
        List<Draft> drafts = roots.stream().flatMap(Draft::withAllParts).toList();
        StringBuilder words = new StringBuilder(subject);
        around.forEach(text -> words.append(' ').append(text));
        drafts.forEach(draft -> words.append(' ').append(draft.text()));
        String everything = Characters.comparable(words.toString());
        PeriodsOfRequest periods = new PeriodsOfRequest(day, everything, false).read(drafts, around);
        if (periods.byKey.isEmpty()) {
            // A letter that names its years only as examples means them.
            periods = new PeriodsOfRequest(day, everything, true).read(drafts, around);
        }
        if (periods.byKey.isEmpty()) {
            periods.readAround("for the " + subject, true);
            periods.general.forEach(periods::keep);
        }
        return periods;
    }

    private PeriodsOfRequest read(List<Draft> drafts, List<String> around) {
        String above = "";
        for (String words : withRowsJoined(around)) {
            boolean introduced = above.endsWith(":") && words.length() < 400;
            readAround(introduced && MAY_BE_DATED.matcher(words).find() ? above + " " + words : words, introduced);
            above = words;
        }
        Map<Draft, List<Period>> named = new LinkedHashMap<>();
        drafts.forEach(draft -> named.put(draft, named(draft)));
        List<Period> everywhere = new ArrayList<>(general);
        named.values().forEach(everywhere::addAll);
        List<Period> all = PeriodsTogether.tidy(general, quarterly).stream()
                .filter(p -> !(p instanceof Period.Between) || !PeriodsTogether.isSpelledOut(p, everywhere))
                .toList();
        general.clear();
        general.addAll(all);
        general.forEach(this::keep);
        named.forEach((draft, periods) -> own.put(
                draft,
                periods.stream()
                        .flatMap(p -> spelledOut(p, draft))
                        .map(this::keep)
                        .distinct()
                        .toList()));
        return this;
    }

    /** Rows that each begin with a year, as of a table, are one text. */
    private List<String> withRowsJoined(List<String> around) {
        List<String> joined = new ArrayList<>();
        boolean rows = false;
        for (String words : around) {
            boolean row = words.length() < 120
                    && ((rows && words.regionMatches(true, 0, "etc", 0, 3))
                            || (ROW.matcher(words).find()
                                    && PeriodReader.spans(words, day).stream().anyMatch(s -> s.start() == 0)));
            if (row && rows) {
                joined.add(withoutStop(joined.removeLast()) + ", " + words);
            } else {
                joined.add(row ? "The years: " + words : words);
            }
            rows = row;
        }
        return joined;
    }

    private static String withoutStop(String row) {
        return row.endsWith(".") ? row.substring(0, row.length() - 1) : row;
    }

    /** "In each of the past five years" means the years that the letter lists for all its questions. */
    private Stream<Period> spelledOut(Period period, Draft draft) {
        boolean listed = switch (period) {
            case Period.Relative relative -> PeriodsTogether.lists(relative, general);
            case Period.Since since ->
                LIST_FOLLOWS.matcher(draft.text()).find() && PeriodsTogether.isSpelledOut(since, general);
            case Period.Between between -> false;
        };
        return listed
                ? general.stream().filter(p -> PeriodsTogether.isYear(p) || p instanceof Period.Since)
                : Stream.of(period);
    }

    List<Period> all() {
        return List.copyOf(byKey.values());
    }

    /** The labels that a question names itself, or takes from its stem or from a question it names; empty for all. */
    List<String> labels(Draft draft, Optional<Draft> named) {
        List<String> labels = nearest(draft, named, 0);
        List<String> set = labels.isEmpty() ? general.stream().map(this::keep).toList() : labels;
        return set.size() == byKey.size() ? List.of() : set.stream().distinct().toList();
    }

    private List<String> nearest(Draft draft, Optional<Draft> named, int depth) {
        List<String> labels = own.getOrDefault(draft, List.of());
        if (!labels.isEmpty() || depth > 20) {
            return labels;
        }
        Optional<Draft> source = named.filter(d -> d != draft).or(draft::parent);
        return source.map(d -> nearest(d, Optional.empty(), depth + 1)).orElse(List.of());
    }

    /** Makes the periods of a question's parts its own: they were the cells of its grid. */
    void takeFrom(Draft stem) {
        List<String> labels = new ArrayList<>(own.getOrDefault(stem, List.of()));
        stem.parts().forEach(part -> labels.addAll(own.getOrDefault(part, List.of())));
        own.put(stem, labels.stream().distinct().toList());
    }

    /** Whether a part is nothing but a period: the cell of a grid. */
    boolean isOnlyAPeriod(String text) {
        List<Span> spans = PeriodReader.spans(text, day);
        if (spans.isEmpty() || text.length() > 400) {
            return false;
        }
        return PERIOD_WORDS
                .matcher(Characters.comparable(without(text, spans)))
                .replaceAll("")
                .isEmpty();
    }

    /** A text with its periods blanked out. */
    static String without(String text, List<Span> spans) {
        StringBuilder rest = new StringBuilder(text);
        for (Span span : spans) {
            for (int i = span.start(); i < span.end(); i++) {
                rest.setCharAt(i, ' ');
            }
        }
        return rest.toString();
    }

    private void readAround(String text, boolean introduced) {
        if (!introduced && DateReader.wholly(text).isPresent()) {
            return; // the date of the letter
        }
        for (String sentence : Sentences.of(text)) {
            String plain = Characters.comparable(Characters.head(sentence));
            boolean tells = TELLS.matcher(plain).find() && !ASKS.matcher(plain).find();
            if ((!tells && SETS_A_PERIOD.matcher(plain).find()) || isOnlyAPeriod(sentence)) {
                asked(sentence).stream().filter(p -> !isNow(p)).forEach(general::add);
            }
        }
    }

    /** The periods that a text asks about, examples and second choices left out. */
    private List<Period> asked(String text) {
        List<Integer> years = new ArrayList<>();
        for (Period period : general) {
            if (PeriodsTogether.isYear(period) && period instanceof Period.Between year) {
                years.add(year.from().getYear());
            }
        }
        List<Span> spans = PeriodReader.spans(text, day, years);
        if (spans.isEmpty()) {
            return List.of();
        }
        Asides asides = Asides.of(text, !examples);
        return spans.stream()
                .filter(span -> !asides.hold(span))
                .flatMap(span -> span.periods().stream())
                .map(period -> scottish ? Periods.inScotland(period) : period)
                .toList();
    }

    private List<Period> named(Draft draft) {
        List<Period> periods = PeriodsTogether.tidy(asked(draft.text()), quarterly);
        boolean others = periods.stream().anyMatch(p -> !isNow(p));
        Optional<QuestionKind> kind = KindReader.kind(draft.text());
        boolean counts = kind.filter(k -> k == QuestionKind.COUNT || k == QuestionKind.BREAKDOWN)
                .isPresent();
        boolean paper = kind.filter(k -> k == QuestionKind.DOCUMENT).isPresent();
        return periods.stream()
                .filter(p ->
                        !isNow(p) || (!others && !paper && (counts || !p.label().equals("now"))))
                .toList();
    }

    private static boolean isNow(Period period) {
        return period instanceof Period.Relative(String label, String span) && span.equals(Period.NOW);
    }

    private String keep(Period period) {
        String key = switch (period) {
            case Period.Between(String label, var from, var to, var basis) -> from + "/" + to;
            case Period.Since(String label, var from) -> from + "/";
            case Period.Relative(String label, String span) -> span;
        };
        return byKey.computeIfAbsent(key, k -> period).label();
    }
}
