package forthright.review.rules;

import forthright.review.reading.Threshold;
import java.util.List;

/** Two thresholds, or two wordings that mean different figures, in one letter. */
final class ThresholdConflict implements ReviewRule {
    @Override
    public void look(Reviewed reviewed, RuleText text, Objections objections) {
        List<Threshold> all = reviewed.reply().suppression().thresholds();
        if (all.isEmpty()) {
            return;
        }
        Threshold first = all.getFirst();
        all.stream()
                .filter(other -> other.most() != first.most())
                .findFirst()
                .ifPresent(other -> objections.to(
                        other.line(),
                        "“%s” takes in figures up to %d, but “%s” (line %d) up to %d: a figure of %d is hidden by one and not by the other."
                                .formatted(
                                        other.wording(),
                                        other.most(),
                                        first.wording(),
                                        first.line(),
                                        first.most(),
                                        Math.max(other.most(), first.most()))));
    }
}
