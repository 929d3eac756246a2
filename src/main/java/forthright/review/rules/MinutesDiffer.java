package forthright.review.rules;

import forthright.review.reading.CostEstimate;
import forthright.review.reading.ReadAnswer;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** So many minutes a record in one reply, and another number in the next. */
final class MinutesDiffer implements AcrossRule {
    /** An estimate, and where it stands. */
    private record Estimated(Reviewed reviewed, CostEstimate estimate) {}

    @Override
    public void look(List<Reviewed> replies, RuleText text, Across across) {
        List<Estimated> estimates = new ArrayList<>();
        for (Reviewed reviewed : replies) {
            reviewed.reply().answers().stream()
                    .map(ReadAnswer::estimate)
                    .flatMap(Optional::stream)
                    .filter(estimate -> estimate.minutesEach().isPresent())
                    .forEach(estimate -> estimates.add(new Estimated(reviewed, estimate)));
        }
        for (int at = 1; at < estimates.size(); at++) {
            BigDecimal before = estimates.get(at - 1).estimate().minutesEach().orElseThrow();
            BigDecimal now = estimates.get(at).estimate().minutesEach().orElseThrow();
            if (before.compareTo(now) != 0) {
                across.to(
                        estimates.get(at).reviewed(),
                        estimates.get(at).estimate().line(),
                        "%s minutes for a record here, and %s in %s."
                                .formatted(
                                        now.toPlainString(),
                                        before.toPlainString(),
                                        estimates.get(at - 1).reviewed().reply().file()));
            }
        }
    }
}
