package forthright.bank;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Weighs how near a wording is to a standard question. Rare terms weigh more, and terms that the bank has never seen most. */
final class Scores {
    private final Vocabulary words;
    private final Map<String, Double> weights = new HashMap<>();
    private final double unknown;
    private final Map<String, List<Ask>> asks = new HashMap<>();

    /** A wording of the bank, weighed once. */
    private record Ask(Set<String> terms, Set<String> telling, double weight) {}

    Scores(List<Standard> standards, Vocabulary words) {
        this.words = words;
        Map<String, Integer> known = new HashMap<>();
        standards.forEach(s -> s.vocabulary().forEach(term -> known.merge(term, 1, Integer::sum)));
        known.forEach((term, in) -> weights.put(term, Math.log(1 + standards.size() / (double) in)));
        this.unknown = Math.log(1 + standards.size()) * 1.2;
        for (Standard standard : standards) {
            asks.put(
                    standard.entry().id(),
                    standard.asks().stream().map(this::ask).toList());
        }
    }

    /**
     * How near a wording is.
     *
     * @param fits whether the terms that tell questions apart are the same in both
     * @param score from 0 to 1
     * @param missing terms of the wording that no wording of the standard question has
     */
    record Nearness(boolean fits, double score, Set<String> shared, Set<String> missing) {}

    /**
     * How near a wording is to a standard question.
     *
     * @param inherited terms that it takes from the question it refers back to
     */
    Nearness nearness(Set<String> asked, Set<String> inherited, Standard standard) {
        Set<String> telling = telling(asked);
        Set<String> all = new LinkedHashSet<>(telling);
        all.addAll(telling(inherited));
        double best = 0;
        boolean fits = false;
        for (Ask ask : asks.getOrDefault(standard.entry().id(), List.of())) {
            boolean same = ask.telling().containsAll(telling) && all.containsAll(ask.telling());
            double alike = alike(asked, ask);
            if (same == fits) {
                best = Math.max(best, alike);
            } else if (same) {
                fits = true;
                best = alike;
            }
        }
        Set<String> missing = asked.stream()
                .filter(term -> !standard.vocabulary().contains(term))
                .collect(Collectors.toCollection(LinkedHashSet::new));
        Set<String> shared = new LinkedHashSet<>(asked);
        shared.removeAll(missing);
        double explained = asked.isEmpty() ? 0 : weight(shared) / weight(asked);
        return new Nearness(fits, 0.65 * explained + 0.35 * best, shared, missing);
    }

    private Ask ask(Terms terms) {
        return new Ask(terms.set(), telling(terms.set()), weight(terms.set()));
    }

    private Set<String> telling(Set<String> terms) {
        return terms.stream().filter(words::isTelling).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Twice the weight of what two wordings share, over the weight of both. */
    private double alike(Set<String> asked, Ask ask) {
        double both = asked.stream()
                .filter(ask.terms()::contains)
                .mapToDouble(this::weight)
                .sum();
        double sum = weight(asked) + ask.weight();
        return sum == 0 ? 0 : 2 * both / sum;
    }

    private double weight(Set<String> terms) {
        return terms.stream().mapToDouble(this::weight).sum();
    }

    private double weight(String term) {
        return weights.getOrDefault(term, unknown);
    }
}
