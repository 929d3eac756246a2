package forthright.review.rules;

import forthright.review.reading.Suppression;
import forthright.review.reading.Threshold;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a hidden figure may be, as the letter itself says it.
 *
 * @param least the smallest
 * @param most the largest
 */
record Bounds(long least, long most) {
    private static final int USUAL = 5;
    private static final int A_LARGE_ONE = 1_000_000;
    private static final Pattern SECONDARY = Pattern.compile(
            "(?i)worked out|could be (?:calculated|deduced|derived)|secondar|protect (?:an)?other|complementary");

    static Bounds of(Suppression suppression) {
        // "… or a figure from which such a figure could be worked out": a large one may stand behind the sign as well.
        boolean others = suppression.legends().stream()
                .anyMatch(legend -> SECONDARY.matcher(legend.meaning()).find());
        boolean nil = suppression.thresholds().stream().anyMatch(t -> t.zero() == Threshold.Zero.WITHHELD);
        return new Bounds(
                nil ? 0 : 1,
                others
                        ? A_LARGE_ONE
                        : suppression.threshold().map(Threshold::most).orElse(USUAL));
    }

    /** What a reader can work out of a sum; empty where every hidden part can still be three values at least, or all of its own. */
    Optional<String> narrowed(Lines.Sum sum) {
        long left = sum.left();
        boolean fits = sum.hidden() > 0 && left >= least * sum.hidden() && left <= most * sum.hidden();
        if (!fits) {
            return Optional.empty();
        }
        long low = Math.max(least, left - most * (sum.hidden() - 1));
        long high = Math.min(most, left - least * (sum.hidden() - 1));
        if (sum.hidden() == 1) {
            return Optional.of("The withheld figure (%s) can be worked out: %s.".formatted(sum.label(), sum.inWords()));
        }
        if (most == A_LARGE_ONE) {
            return Optional.empty();
        }
        if (low == high) {
            return Optional.of("Each of the %d withheld figures can be worked out: %s leaves only one way."
                    .formatted(sum.hidden(), sum.inWords()));
        }
        return left <= most || (high - low < 2 && high - low < most - least)
                ? Optional.of("The %d withheld figures are held to a tight range: %s is what they add up to."
                        .formatted(sum.hidden(), sum.inWords()))
                : Optional.empty();
    }
}
