package forthright.request;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Gathers the periods that a letter names, and says which of them each question asks about. */
final class PeriodsOfRequest {
    // Words around the questions set a period only where they speak of what is asked for.
    private static final Pattern SETS_A_PERIOD = Pattern.compile(
            "\\b(please|provide|information|request|period|like to know|tell me|break|cover|following|below|figures|data|each of|for the|years?|answer|questions|between|know)\\b");
    private static final Pattern PERIOD_WORDS = Pattern.compile(
            "\\b(in|for|the|during|calendar|financial|academic|school|fiscal|year|years|fy|period|of|and|date|to|between|from|on|as|at|q[1-4])\\b|[^a-z0-9]");

    private final Received day;
    private final Map<String, Period> byKey = new LinkedHashMap<>();
    private final Map<Draft, List<String>> own = new HashMap<>();
    private final List<String> general = new ArrayList<>();

    private PeriodsOfRequest(Received day) {
        this.day = day;
    }

    /**
     * Reads the periods of a letter.
     *
     * @param around words outside the questions, in order
     */
    static PeriodsOfRequest of(List<Draft> roots, List<String> around, String subject, Received day) {
        PeriodsOfRequest periods = new PeriodsOfRequest(day);
        String above = "";
        for (String words : around) {
            boolean introduced = above.endsWith(":") && words.length() < 400;
            periods.readAround(introduced && !PeriodReader.spans(words, day).isEmpty() ? above + " " + words : words);
            above = words;
        }
        roots.stream().flatMap(Draft::withAllParts).forEach(periods::readQuestion);
        if (periods.byKey.isEmpty()) {
            periods.readAround("for the " + subject);
        }
        return periods;
    }

    List<Period> all() {
        return List.copyOf(byKey.values());
    }

    /** The labels that a question names itself, or takes from its stem or from a question it names; empty for all. */
    List<String> labels(Draft draft, Optional<Draft> named) {
        List<String> labels = nearest(draft, named, 0);
        List<String> set = labels.isEmpty() ? general : labels;
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

    private void readAround(String text) {
        for (String sentence : Sentences.of(text)) {
            if (SETS_A_PERIOD
                            .matcher(Characters.comparable(Characters.head(sentence)))
                            .find()
                    || isOnlyAPeriod(sentence)) {
                for (Span span : PeriodReader.spans(sentence, day)) {
                    span.periods().stream().filter(p -> !isNow(p)).forEach(p -> general.add(keep(p)));
                }
            }
        }
    }

    private void readQuestion(Draft draft) {
        List<Period> periods = PeriodReader.spans(draft.text(), day).stream()
                .flatMap(s -> s.periods().stream())
                .toList();
        boolean others = periods.stream().anyMatch(p -> !isNow(p));
        boolean counts = KindReader.kind(draft.text())
                .filter(k -> k == QuestionKind.COUNT || k == QuestionKind.BREAKDOWN)
                .isPresent();
        List<String> labels = periods.stream()
                .filter(p -> !isNow(p) || (!others && counts))
                .map(this::keep)
                .distinct()
                .toList();
        own.put(draft, labels);
    }

    private static boolean isNow(Period period) {
        return period instanceof Period.Relative(String label, String span)
                && span.isEmpty()
                && !label.contains("year");
    }

    private String keep(Period period) {
        String key = switch (period) {
            case Period.Between(String label, var from, var to, var basis) -> from + "/" + to;
            case Period.Since(String label, var from) -> from + "/";
            case Period.Relative(String label, String span) when isNow(period) -> "now";
            case Period.Relative(String label, String span) -> span.isEmpty() ? label : span;
        };
        return byKey.computeIfAbsent(key, k -> period).label();
    }
}
