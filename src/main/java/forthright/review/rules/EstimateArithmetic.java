package forthright.review.rules;

import forthright.law.CostLimit;
import forthright.law.NumberWords;
import forthright.law.Regime;
import forthright.review.reading.CostEstimate;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.regex.Pattern;

/** A cost estimate that does not come out, or does not exceed the limit. */
final class EstimateArithmetic implements ReviewRule {
    private static final BigDecimal MINUTES = BigDecimal.valueOf(60);
    private static final Pattern MINUTES_NAMED = Pattern.compile(
            "(?i)\\b(\\d[\\d,.]*|" + String.join("|", NumberWords.TO_TWENTY) + "|thirty)[ -]min(?:ute)?s?\\b");
    private static final BigDecimal TWENTIETH = new BigDecimal("0.05");

    @Override
    public void look(Reviewed reviewed, RuleText text, Objections objections) {
        CostRefusals.in(reviewed).forEach((answer, estimate) -> {
            boolean reduced = text.finds("reduced", estimate.said());
            if (estimate.items().isEmpty() || estimate.minutesEach().isEmpty() || reduced) {
                return;
            }
            BigDecimal minutes =
                    estimate.items().get().multiply(estimate.minutesEach().get());
            BigDecimal hours = minutes.divide(MINUTES, 1, RoundingMode.HALF_UP);
            if (estimate.hours().isPresent() && isFar(estimate.hours().get(), hours)) {
                String what = "%s records of %s minutes each take %s hours, not %s."
                        .formatted(
                                plain(estimate.items().get()),
                                plain(estimate.minutesEach().get()),
                                plain(hours),
                                plain(estimate.hours().get()));
                if (namesSeveralTimes(estimate)) {
                    objections.advise(answer.id(), estimate.line(), what);
                } else {
                    objections.to(answer, estimate.line(), what);
                }
            } else if (!exceeds(minutes, reviewed)) {
                objections.to(answer, estimate.line(), "%s hours do not exceed the limit.".formatted(plain(hours)));
            }
        });
    }

    /** "Six minutes for some, a quarter of an hour for others": which of them the sum is of is a guess. */
    private static boolean namesSeveralTimes(CostEstimate estimate) {
        return MINUTES_NAMED
                        .matcher(estimate.said())
                        .results()
                        .map(m -> m.group(1))
                        .distinct()
                        .count()
                > 1;
    }

    private static boolean isFar(BigDecimal said, BigDecimal reckoned) {
        BigDecimal difference = said.subtract(reckoned).abs();
        return difference.compareTo(BigDecimal.ONE) > 0 && difference.compareTo(reckoned.multiply(TWENTIETH)) > 0;
    }

    private static boolean exceeds(BigDecimal minutes, Reviewed reviewed) {
        if (reviewed.reply().regime() == Regime.EIR) {
            return true;
        }
        CostLimit limit =
                reviewed.law().costLimit(reviewed.reply().regime(), CostLimit.Authority.COUNCIL, reviewed.day());
        // FOISA: £15 an hour is the most, so that the time may be longer but is never shorter
        return limit.isExceededBy(minutes.longValue());
    }

    private static String plain(BigDecimal number) {
        BigDecimal bare = number.stripTrailingZeros();
        return "%,.1f".formatted(bare).replaceFirst("\\.0$", "");
    }
}
