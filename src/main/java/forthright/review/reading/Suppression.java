package forthright.review.reading;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * How a reply hides small figures.
 *
 * @param thresholds every way in which it says which, in its order; empty where it gives no number
 * @param symbols what stands in the place of figures, other than words
 * @param legends what it says that a symbol means
 */
public record Suppression(List<Threshold> thresholds, List<String> symbols, List<Legend> legends) {
    public Suppression {
        thresholds = List.copyOf(thresholds);
        symbols = List.copyOf(symbols);
        legends = List.copyOf(legends);
    }

    /** What a reply says that a symbol means. */
    public record Legend(String symbol, String meaning, int line) {}

    /** Whether anything is hidden at all. */
    public boolean isNone() {
        return thresholds.isEmpty() && symbols.isEmpty();
    }

    /** The threshold that counts: where a sentence names one, the one that words name most often, and else the first. */
    public Optional<Threshold> threshold() {
        if (thresholds.stream().allMatch(Threshold::inCell)) {
            return thresholds.stream().findFirst();
        }
        List<Threshold> said =
                thresholds.stream().filter(each -> !each.isSign()).toList();
        return said.stream()
                .max(Comparator.comparingLong((Threshold each) -> timesSaid(each, said))
                        .thenComparing(said::indexOf, Comparator.reverseOrder()));
    }

    private static long timesSaid(Threshold one, List<Threshold> said) {
        return said.stream().filter(each -> each.most() == one.most()).count();
    }

    /** In plain form; {@code unstated} where a symbol stands without a number. */
    public String rule() {
        return threshold().map(Threshold::rule).orElse("unstated");
    }
}
