package forthright.bank;

import forthright.bank.BankEntry.At;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Weighs how near a wording is to each standard question. Rare terms weigh more, and words that the bank has never seen
 * most: they may change what is asked.
 */
final class Scores {
    private final Vocabulary words;
    private final Map<String, Double> weights = new HashMap<>();
    private final double unknown;
    // Most requests come near to a few standard questions only, so the wordings of each are weighed when first needed.
    private final Map<String, List<Ask>> asks = new ConcurrentHashMap<>();

    /** A wording of the bank, weighed once. */
    private record Ask(Set<String> terms, Set<String> telling, Set<String> concepts, boolean ofNow, double weight) {
        // These two by hand: what Java makes of a record is made when it is first called, and that takes milliseconds.
        @Override
        public boolean equals(Object other) {
            return other instanceof Ask same
                    && terms.equals(same.terms)
                    && telling.equals(same.telling)
                    && concepts.equals(same.concepts)
                    && ofNow == same.ofNow;
        }

        @Override
        public int hashCode() {
            return terms.hashCode();
        }
    }

    Scores(List<Standard> standards, Vocabulary words) {
        this.words = words;
        Map<String, Integer> known = new HashMap<>();
        standards.forEach(s -> s.vocabulary().forEach(term -> known.merge(term, 1, Integer::sum)));
        known.forEach((term, in) -> weights.put(term, Math.log(1 + standards.size() / (double) in)));
        this.unknown = Math.log(1 + standards.size()) * 1.2;
    }

    /** A wording that was asked, taken apart once. */
    record Asked(
            Set<String> terms,
            Set<String> telling,
            Set<String> inherited,
            Set<String> concepts,
            Timing timing,
            double weight) {}

    /** @param inherited terms that it takes from the question it refers back to */
    Asked asked(Terms terms, Set<String> inherited, Timing timing) {
        Set<String> said = terms.set();
        Set<String> content = content(said);
        Set<String> besides = telling(inherited);
        besides.addAll(byAgent(terms));
        return new Asked(content, telling(said), besides, terms.conceptIds(), timing, weight(content));
    }

    /**
     * How near a wording is.
     *
     * @param fits whether the terms that tell questions apart are the same in both
     * @param exact whether they are the same as in one single wording of it
     * @param score from 0 to 1
     * @param missing terms of the wording that no wording of the standard question has
     */
    record Nearness(boolean fits, boolean exact, double score, Set<String> shared, Set<String> missing) {}

    /** Whether a standard question could fit at all: most are out for a telling term that none of their wordings has. */
    boolean plausible(Asked asked, Standard standard) {
        return standard.vocabulary().containsAll(asked.telling());
    }

    Nearness nearness(Asked asked, Standard standard) {
        double best = 0;
        boolean fits = false;
        boolean exact = false;
        boolean known = plausible(asked, standard);
        for (Ask ask : asks(standard)) {
            boolean same = known
                    && saysAll(asked, ask)
                    && (!standard.namesItsConcepts() || ask.concepts().equals(asked.concepts()))
                    && (!ask.ofNow()
                            || standard.at() == At.PERIOD
                            || asked.timing().isOfNow());
            exact |= same && ask.telling().containsAll(asked.telling());
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
        return new Nearness(fits, exact, 0.65 * explained + 0.35 * best, shared, missing);
    }

    /** Words that stand in no wording of the bank, and that nobody has called silent: they may change what is asked. */
    List<String> strange(Terms terms) {
        return content(terms.set()).stream()
                .filter(term -> !weights.containsKey(term) || words.isFraming(term))
                .toList();
    }

    /** Whether every telling term of a wording of the bank is said, or taken from the question before. */
    private static boolean saysAll(Asked asked, Ask ask) {
        for (String term : ask.telling()) {
            if (!asked.telling().contains(term) && !asked.inherited().contains(term)) {
                return false;
            }
        }
        return true;
    }

    private List<Ask> asks(Standard standard) {
        return asks.computeIfAbsent(
                standard.entry().id(),
                id -> standard.asks().stream().map(this::ask).distinct().toList());
    }

    private Ask ask(Standard.Ask ask) {
        Terms terms = ask.terms();
        Set<String> said = terms.set();
        Set<String> content = content(said);
        Set<String> telling = telling(said);
        telling.addAll(byAgent(terms));
        return new Ask(content, telling, terms.conceptIds(), ask.ofNow(), weight(content));
    }

    /** Who does a thing is a telling term where a wording of the bank needs it, and else says nothing. */
    private static Set<String> byAgent(Terms terms) {
        return terms.spoken().contains("by-social-care") ? Set.of("social-care") : Set.of();
    }

    /** What is said of the thing itself. A worry frames what is named with it; a worry by itself narrows. */
    private Set<String> content(Set<String> terms) {
        boolean named = terms.contains(Vocabulary.CONCEPT) || terms.contains("harm") || terms.contains("marker");
        Set<String> content = new LinkedHashSet<>(terms);
        content.removeIf(term -> words.isFraming(term) && (named || !term.equals("worry")));
        return content;
    }

    private Set<String> telling(Set<String> terms) {
        Set<String> telling = new LinkedHashSet<>(terms);
        telling.removeIf(term -> !words.isTelling(term));
        return telling;
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
