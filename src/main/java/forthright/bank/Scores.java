package forthright.bank;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Weighs how near a wording is to each standard question. Rare terms weigh more, and words that the bank has never seen
 * most: they may change what is asked.
 */
final class Scores {
    private final Vocabulary words;
    private final Map<String, Double> weights = new HashMap<>();
    private final double unknown;
    private final Map<String, List<Ask>> asks = new LinkedHashMap<>();

    /** A wording of the bank, weighed once. */
    private record Ask(Set<String> terms, Set<String> telling, Set<String> concepts, double weight) {}

    Scores(List<Standard> standards, Vocabulary words) {
        this.words = words;
        Map<String, Integer> known = new HashMap<>();
        standards.forEach(s -> s.vocabulary().forEach(term -> known.merge(term, 1, Integer::sum)));
        known.forEach((term, in) -> weights.put(term, Math.log(1 + standards.size() / (double) in)));
        this.unknown = Math.log(1 + standards.size()) * 1.2;
        for (Standard standard : standards) {
            asks.put(
                    standard.entry().id(),
                    List.copyOf(new LinkedHashSet<>(
                            standard.asks().stream().map(this::ask).toList())));
        }
    }

    /** A wording that was asked, taken apart once. */
    record Asked(Set<String> terms, Set<String> telling, Set<String> inherited, Set<String> concepts, double weight) {}

    /** @param inherited terms that it takes from the question it refers back to */
    Asked asked(Terms terms, Set<String> inherited) {
        Set<String> content = content(terms.set());
        return new Asked(content, telling(terms.set()), telling(inherited), terms.conceptIds(), weight(content));
    }

    /**
     * How near a wording is.
     *
     * @param fits whether the terms that tell questions apart are the same in both
     * @param score from 0 to 1
     * @param missing terms of the wording that no wording of the standard question has
     */
    record Nearness(boolean fits, double score, Set<String> shared, Set<String> missing) {}

    Nearness nearness(Asked asked, Standard standard) {
        double best = 0;
        boolean fits = false;
        for (Ask ask : asks.getOrDefault(standard.entry().id(), List.of())) {
            boolean same = sameTelling(asked, ask)
                    && (!standard.namesItsConcepts() || ask.concepts().equals(asked.concepts()));
            double alike = alike(asked, ask);
            if (same == fits) {
                best = Math.max(best, alike);
            } else if (same) {
                fits = true;
                best = alike;
            }
        }
        Set<String> missing = new LinkedHashSet<>();
        Set<String> shared = new LinkedHashSet<>();
        for (String term : asked.terms()) {
            (standard.vocabulary().contains(term) ? shared : missing).add(term);
        }
        double explained = asked.terms().isEmpty() ? 0 : weight(shared) / asked.weight();
        return new Nearness(fits, 0.65 * explained + 0.35 * best, shared, missing);
    }

    /** Words of a wording that stand in no wording of the bank and that nobody has called silent. */
    List<String> strange(Asked asked) {
        List<String> strange = new ArrayList<>();
        for (String term : asked.terms()) {
            if (!weights.containsKey(term)) {
                strange.add(term);
            }
        }
        return strange;
    }

    private static boolean sameTelling(Asked asked, Ask ask) {
        if (!ask.telling().containsAll(asked.telling())) {
            return false;
        }
        for (String term : ask.telling()) {
            if (!asked.telling().contains(term) && !asked.inherited().contains(term)) {
                return false;
            }
        }
        return true;
    }

    private Ask ask(Terms terms) {
        Set<String> content = content(terms.set());
        return new Ask(content, telling(terms.set()), terms.conceptIds(), weight(content));
    }

    private Set<String> content(Set<String> terms) {
        return terms.stream().filter(t -> !words.isFraming(t)).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private Set<String> telling(Set<String> terms) {
        return terms.stream().filter(words::isTelling).collect(Collectors.toUnmodifiableSet());
    }

    /** Twice the weight of what two wordings share, over the weight of both. */
    private double alike(Asked asked, Ask ask) {
        double both = 0;
        for (String term : asked.terms()) {
            both += ask.terms().contains(term) ? weight(term) : 0;
        }
        double sum = asked.weight() + ask.weight();
        return sum == 0 ? 0 : 2 * both / sum;
    }

    private double weight(Set<String> terms) {
        double sum = 0;
        for (String term : terms) {
            sum += weight(term);
        }
        return sum;
    }

    private double weight(String term) {
        return weights.getOrDefault(term, unknown);
    }
}
