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

    /** The threshold that counts: the first; where that is only a sign in a table, the sentence that explains it. */
    public Optional<Threshold> threshold() {
        Optional<Threshold> first = thresholds.stream().findFirst();
        boolean sign = first.filter(each -> each.inCell() && each.wording().length() <= A_SIGN)
                .isPresent();
        return sign
                ? thresholds.stream().filter(each -> !each.inCell()).findFirst().or(() -> first)
                : first;
    }

    /** In plain form; {@code unstated} where a symbol stands without a number. */
    public String rule() {
        return threshold().map(Threshold::rule).orElse("unstated");
    }
}
