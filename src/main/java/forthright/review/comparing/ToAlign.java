package forthright.review.comparing;

import forthright.review.comparing.Row.Reliance;
import forthright.review.rules.Reviewed;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What authorities would have to agree on to answer alike: a page's worth of sentences. */
final class ToAlign {
    private static final int A_FEW = 6;

    private ToAlign() {}

    static List<String> of(List<Reviewed> replies, List<Row> rows) {
        List<String> sentences = new ArrayList<>();
        several("Small numbers are hidden by %d rules: %s.", rows, Row::threshold)
                .ifPresent(sentences::add);
        reliance(rows).ifPresent(sentences::add);
        several(
                        "What is withheld rests on %d sets of provisions: %s.",
                        rows.stream().filter(row -> row.shown().isPresent()).toList(),
                        row -> String.join(" with ", row.citations()))
                .ifPresent(sentences::add);
        several(
                        "The time to ask for a review is given in %d ways: %s.",
                        replies, reviewed -> reviewed.reply().complaint().period())
                .ifPresent(sentences::add);
        several(
                        "The regulator is called by %d names: %s.",
                        replies, reviewed -> reviewed.reply().complaint().regulator())
                .ifPresent(sentences::add);
        several("Costs are reckoned in %d ways: %s.", rows, Row::cost).ifPresent(sentences::add);
        return sentences;
    }

    private static Optional<String> reliance(List<Row> rows) {
        Map<Reliance, List<String>> by = new LinkedHashMap<>();
        rows.stream()
                .filter(row -> row.reliance() != Reliance.NOTHING_HIDDEN)
                .forEach(row -> by.computeIfAbsent(row.reliance(), r -> new ArrayList<>())
                        .add(row.authority()));
        if (!by.containsKey(Reliance.THRESHOLD_ALONE)) {
            return Optional.empty();
        }
        List<String> alone = by.getOrDefault(Reliance.THRESHOLD_ALONE, List.of()).stream()
                .distinct()
                .toList();
        List<String> reason =
                by.getOrDefault(Reliance.REASON, List.of()).stream().distinct().toList();
        return Optional.of("%d rely on the threshold alone (%s); %s."
                .formatted(
                        alone.size(),
                        String.join(", ", alone),
                        reason.isEmpty()
                                ? "none gives a reason"
                                : "%d give a recorded reason (%s)"
                                        .formatted(reason.size(), String.join(", ", reason))));
    }

    private static <T> Optional<String> several(String sentence, List<T> things, Function<T, String> of) {
        Map<String, Long> many = things.stream()
                .map(of)
                .filter(value -> !value.isEmpty())
                .collect(Collectors.groupingBy(Function.identity(), LinkedHashMap::new, Collectors.counting()));
        return many.size() < 2
                ? Optional.empty()
                : Optional.of(sentence.formatted(
                        many.size(),
                        many.entrySet().stream()
                                        .sorted(Map.Entry.<String, Long>comparingByValue()
                                                .reversed())
                                        .limit(A_FEW)
                                        .map(each -> "%s (%d)".formatted(each.getKey(), each.getValue()))
                                        .collect(Collectors.joining(", "))
                                + (many.size() > A_FEW ? ", and %d more".formatted(many.size() - A_FEW) : "")));
    }
}
