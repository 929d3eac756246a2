package forthright.bank;

import static org.assertj.core.api.Assertions.assertThat;

import forthright.bank.MatchingCases.Result;
import forthright.law.files.Faults;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What a plain text search over the bank's wordings would do, with the best threshold that it could be given. */
class BaselineTest {
    private static final Path FILE = Path.of("question-bank/matching.cases.yaml");

    private record Ask(String entry, Map<String, Integer> words, int length) {
        static Ask of(String entry, String text) {
            Map<String, Integer> words = new HashMap<>();
            Lexicon.words(text).forEach(w -> words.merge(w, 1, Integer::sum));
            return new Ask(entry, words, Lexicon.words(text).size());
        }
    }

    private record Best(Result wanted, String entry, double score) {}

    @Test
    void a_text_search_gives_far_more_wrong_answers() {
        List<Best> found = search();
        long banked = found.stream().filter(b -> !b.wanted().nearMiss()).count();
        List<Double> right = found.stream()
                .filter(b -> b.entry().equals(b.wanted().wanted()))
                .map(Best::score)
                .sorted(Comparator.reverseOrder())
                .toList();
        // cut off where nine in ten of its right answers are kept
        double threshold = right.get(right.size() * 9 / 10 - 1);
        long wrong = found.stream()
                .filter(b -> b.score() >= threshold)
                .filter(b -> !b.entry().equals(b.wanted().wanted()))
                .count();
        System.out.printf(
                "BM25: %d of %d banked wordings have their question first; where nine in ten of those are kept, %d of %d wordings find a wrong one%n",
                right.size(), banked, wrong, found.size());

        assertThat(wrong).isGreaterThan(found.size() / 10);
    }

    private static List<Best> search() {
        List<Ask> asks = new ArrayList<>();
        Shipped.bank().entries().forEach(e -> e.asks().forEach(a -> asks.add(Ask.of(e.id(), a))));
        Map<String, Integer> in = new HashMap<>();
        asks.forEach(a -> a.words().keySet().forEach(w -> in.merge(w, 1, Integer::sum)));
        double mean = asks.stream().mapToInt(Ask::length).average().orElse(1);
        return MatchingCases.run(FILE, FILE.toString(), Shipped.bank(), new Faults()).stream()
                .map(result -> best(result, asks, in, mean))
                .toList();
    }

    private static Best best(Result result, List<Ask> asks, Map<String, Integer> in, double mean) {
        Best best = new Best(result, "", 0);
        var asked = new HashSet<>(Lexicon.words(result.wording()));
        for (Ask ask : asks) {
            double score = 0;
            for (String word : asked) {
                int times = ask.words().getOrDefault(word, 0);
                double rare =
                        Math.log(1 + (asks.size() - in.getOrDefault(word, 0) + 0.5) / (in.getOrDefault(word, 0) + 0.5));
                score += rare * times * 2.2 / (times + 1.2 * (0.25 + 0.75 * ask.length() / mean));
            }
            best = score > best.score() ? new Best(result, ask.entry(), score) : best;
        }
        return best;
    }
}
