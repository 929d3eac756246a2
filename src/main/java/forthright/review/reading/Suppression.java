package forthright.review.reading;

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
    /** A sign in a cell is shorter than the words of a legend. */
    private static final int A_SIGN = 4;

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

    /** The threshold that counts: the first that is given. */
    public Optional<Threshold> threshold() {
        return thresholds.stream()
                .filter(each -> each.wording().length() > A_SIGN)
                .findFirst()
                .or(() -> thresholds.stream().findFirst());
    }

    /** In plain form; {@code unstated} where a symbol stands without a number. */
    public String rule() {
        return threshold().map(Threshold::rule).orElse("unstated");
    }
}
