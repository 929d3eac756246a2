package forthright.review.comparing;

import forthright.review.comparing.Row.Reliance;
import forthright.review.reading.Ending;
import forthright.review.reading.Figure;
import forthright.review.wording.Words;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Says in what answers to one question differ, and by which cause. */
final class Differences {
    private static final Set<Ending> GIVEN = Set.of(Ending.SUPPLIED, Ending.PARTLY_WITHHELD);
    private static final Set<Ending> KEPT =
            Set.of(Ending.WITHHELD, Ending.PARTLY_WITHHELD, Ending.DECLINED, Ending.NEITHER_CONFIRMED_NOR_DENIED);
    private static final Set<Ending> LACKING = Set.of(Ending.NOT_HELD, Ending.COST_LIMIT, Ending.NOT_APPLICABLE);

    private final List<Row> rows;
    private final List<Difference> differences = new ArrayList<>();

    private Differences(List<Row> rows) {
        this.rows = rows;
    }

    static List<Difference> between(List<Row> rows) {
        Differences found = new Differences(rows);
        found.law();
        found.policy();
        found.data();
        found.definition();
        found.told(Cause.PERIOD, "The figures are of different times", Row::period);
        found.told(Cause.UNIT, "Different things are counted", Row::unit);
        found.wording();
        return found.differences;
    }

    private void law() {
        told(Cause.LAW, "They answer under different Acts", Row::regime);
        Map<String, List<String>> cited = by(row ->
                KEPT.contains(row.ending()) || row.shown().isPresent() ? String.join(" with ", row.citations()) : null);
        cited.remove("");
        if (cited.size() > 1) {
            add(Cause.LAW, "What is withheld rests on different provisions", cited);
        }
    }

    private void policy() {
        told(Cause.POLICY, "Small numbers are hidden by different rules", Row::threshold);
        Map<String, List<String>> reliance = by(row -> row.reliance() == Reliance.NOTHING_HIDDEN
                ? null
                : row.reliance().inWords());
        if (reliance.size() > 1) {
            add(Cause.POLICY, "What is hidden rests on different grounds", reliance);
        }
        Map<String, List<String>> ends =
                by(row -> GIVEN.contains(row.ending()) && row.shown().isEmpty()
                        ? "given"
                        : KEPT.contains(row.ending()) || row.shown().isPresent() ? "withheld, or in part" : null);
        if (ends.size() > 1) {
            add(Cause.POLICY, "Some give it and some withhold it", ends);
        }
    }

    private void data() {
        Map<String, List<String>> holds = by(row -> LACKING.contains(row.ending())
                ? row.ending().word()
                : GIVEN.contains(row.ending()) || KEPT.contains(row.ending()) ? "held and found" : null);
        if (holds.size() > 1) {
            add(Cause.DATA, "Not all hold it, or can find it within the cost limit", holds);
        }
        told(Cause.DATA, "The cost is reckoned differently", Row::cost);
    }

    /** Breakdowns whose categories are mostly not those of the others. */
    private void definition() {
        Map<String, Set<String>> labels = new LinkedHashMap<>();
        rows.forEach(row -> {
            Set<String> own = row.figures().stream()
                    .map(Figure::label)
                    .flatMap(label -> Words.of(label).alone())
                    .filter(word -> word.length() > 3 && !word.matches("\\d+"))
                    .collect(Collectors.toSet());
            if (row.figures().size() > 2 && !own.isEmpty()) {
                labels.put(row.authority(), own);
            }
        });
        List<String> other = labels.keySet().stream()
                .filter(one -> labels.entrySet().stream()
                        .filter(each -> !each.getKey().equals(one))
                        .anyMatch(each -> isFar(labels.getOrDefault(one, Set.of()), each.getValue())))
                .toList();
        if (!other.isEmpty()) {
            differences.add(new Difference(
                    Cause.DEFINITION, "The categories are not the same: %s.".formatted(String.join(", ", other))));
        }
    }

    private static boolean isFar(Set<String> one, Set<String> other) {
        long shared = one.stream().filter(other::contains).count();
        return shared * 2 < Math.min(one.size(), other.size());
    }

    /** The same rule in other words. */
    private void wording() {
        Map<String, Map<String, List<String>>> byRule = new LinkedHashMap<>();
        rows.stream()
                .filter(row -> !row.thresholdWords().isEmpty())
                .forEach(row -> byRule.computeIfAbsent(row.threshold(), rule -> new LinkedHashMap<>())
                        .computeIfAbsent(row.thresholdWords().toLowerCase(Locale.UK), words -> new ArrayList<>())
                        .add(row.authority()));
        byRule.forEach((rule, words) -> {
            if (words.size() > 1) {
                add(Cause.WORDING, "One rule (%s) is put in different words".formatted(rule), words);
            }
        });
    }

    private void told(Cause cause, String what, Function<Row, String> of) {
        Map<String, List<String>> values = by(row -> of.apply(row).isEmpty() ? null : of.apply(row));
        if (values.size() > 1) {
            add(cause, what, values);
        }
    }

    private Map<String, List<String>> by(Function<Row, @org.jspecify.annotations.Nullable String> of) {
        Map<String, List<String>> values = new LinkedHashMap<>();
        for (Row row : rows) {
            String value = of.apply(row);
            if (value != null) {
                values.computeIfAbsent(value, v -> new ArrayList<>()).add(row.authority());
            }
        }
        return values;
    }

    private void add(Cause cause, String what, Map<String, List<String>> values) {
        String told = values.entrySet().stream()
                .map(each -> "%s (%s)"
                        .formatted(
                                each.getKey(),
                                String.join(
                                        ", ",
                                        each.getValue().stream().distinct().toList())))
                .collect(Collectors.joining("; "));
        differences.add(new Difference(cause, "%s: %s.".formatted(what, told)));
    }
}
