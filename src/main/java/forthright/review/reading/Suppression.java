package forthright.review.reading;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * How a reply hides small figures.
 *
 * @param thresholds every way in which it says which, in its order; empty where it gives no number
 * @param symbols what stands in the place of figures, other than words
 * @param legends what it says that a symbol means
 */
public record Suppression(List<Threshold> thresholds, List<String> symbols, List<Legend> legends) {
    private static final Pattern HIDES = Pattern.compile(
            "(?i)\\bsmall|\\bfewer\\b|\\bless than\\b|withh|suppress|redact|not (?:shown|given|released|disclosed)");

    public Suppression {
        thresholds = List.copyOf(thresholds);
        symbols = List.copyOf(symbols);
        legends = List.copyOf(legends);
    }

    /** What a reply says that a symbol means. */
    public record Legend(String symbol, String meaning, int line) {}

    /** Whether anything is hidden at all. */
    public boolean isNone() {
        return thresholds.isEmpty()
                && symbols.isEmpty()
                && legends.stream()
                        .noneMatch(legend -> HIDES.matcher(legend.meaning()).find());
    }

    /**
     * The threshold that counts: the first; a sentence's where the first is only a sign in a table, or where other cells
     * agree with the sentence and not with the first.
     */
    public Optional<Threshold> threshold() {
        Optional<Threshold> first = thresholds.stream().findFirst();
        List<Threshold> told =
                thresholds.stream().filter(each -> !each.inCell()).toList();
        boolean alone = first.filter(one -> told.stream().noneMatch(each -> each.most() == one.most()))
                .isPresent();
        Optional<Threshold> agreed = told.stream()
                .filter(each -> first.filter(Threshold::isSign).isPresent() || (alone && isSaidInACell(each)))
                .findFirst();
        return agreed.or(() -> first);
    }

    private boolean isSaidInACell(Threshold told) {
        return thresholds.stream().anyMatch(each -> each.inCell() && each.most() == told.most());
    }

    /** In plain form; {@code unstated} where a symbol stands without a number. */
    public String rule() {
        return threshold().map(Threshold::rule).orElse("unstated");
    }
}
