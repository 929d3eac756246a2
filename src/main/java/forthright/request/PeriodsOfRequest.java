package forthright.request;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Gathers the periods that a letter names, and says which of them each question asks about. */
final class PeriodsOfRequest {
    private static final Cue LIST_FOLLOWS = Cue.of("(?i)(\\bie|\\bi\\.e\\.?|:|\\bnamely|\\bbelow|\\bfollowing)[ .?]*$");

    private final AskedPeriods asked;
    private final Map<String, Period> byKey = new LinkedHashMap<>();
    private final Map<Draft, List<String>> own = new HashMap<>();
    private final List<Period> general = new ArrayList<>();
    private final Set<String> generalLabels = new LinkedHashSet<>();

    private PeriodsOfRequest(AskedPeriods asked) {
        this.asked = asked;
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
        PeriodsOfRequest periods = new PeriodsOfRequest(new AskedPeriods(day, everything, false)).read(drafts, around);
        if (periods.byKey.isEmpty()) {
            // A letter that names its years only as examples means them.
            periods = new PeriodsOfRequest(new AskedPeriods(day, everything, true)).read(drafts, around);
        }
        if (periods.byKey.isEmpty()) {
            periods.setGeneral(PeriodsAround.ofHeading(subject, periods.asked));
        }
        return periods;
    }

    private PeriodsOfRequest read(List<Draft> drafts, List<String> around) {
        Set<Period> aroundAll = PeriodsAround.of(around, asked);
        Map<Draft, List<Period>> named = new LinkedHashMap<>();
        drafts.forEach(draft -> named.put(draft, asked.ofQuestion(draft.text(), aroundAll)));
        Set<Period> everywhere = new LinkedHashSet<>(aroundAll);
        named.values().forEach(everywhere::addAll);
        setGeneral(asked.tidy(aroundAll).stream()
                .filter(p -> !(p instanceof Period.Between) || !PeriodsTogether.isSpelledOut(p, everywhere))
                .toList());
        named.forEach((draft, periods) -> {
            List<Period> ofParts = draft.parts().stream()
                    .flatMap(part -> named.getOrDefault(part, List.of()).stream())
                    .toList();
            own.put(
                    draft,
                    periods.stream()
                            .flatMap(p -> spelledOut(p, draft, ofParts))
                            .map(this::keep)
                            .distinct()
                            .toList());
        });
        return this;
    }

    private void setGeneral(Collection<Period> periods) {
        general.addAll(periods);
        general.forEach(period -> generalLabels.add(keep(period)));
    }

    /** "In each of the past five years" means the years that its parts list, or the letter lists for all its questions. */
    private Stream<Period> spelledOut(Period period, Draft draft, List<Period> ofParts) {
        if (period instanceof Period.Relative relative && PeriodsTogether.lists(relative, ofParts)) {
            return years(ofParts);
        }
        boolean listed = period instanceof Period.Relative relative
                ? PeriodsTogether.lists(relative, general)
                : period instanceof Period.Since
                        && LIST_FOLLOWS.in(draft.text())
                        && PeriodsTogether.isSpelledOut(period, general);
        return listed ? years(general) : Stream.of(period);
    }

    private static Stream<Period> years(List<Period> listed) {
        return listed.stream().filter(p -> PeriodsTogether.isYear(p) || p instanceof Period.Since);
    }

    List<Period> all() {
        return List.copyOf(byKey.values());
    }

    /** The labels that a question names itself, or takes from its stem or from a question it names; empty for all. */
    List<String> labels(Draft draft, Optional<Draft> named) {
        List<String> labels = nearest(draft, named, 0);
        Collection<String> set = labels.isEmpty() ? generalLabels : labels;
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
        return asked.isOnlyAPeriod(text);
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

    private String keep(Period period) {
        return byKey.computeIfAbsent(period.key(), k -> period).label();
    }
}
