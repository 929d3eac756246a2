package forthright.review.rules;

import forthright.review.reading.Threshold;
import java.util.List;
import java.util.Optional;

/** One authority hides small numbers by another rule than in an earlier reply. */
final class ThresholdChanged implements AcrossRule {
    @Override
    public void look(List<Reviewed> replies, RuleText text, Across across) {
        Reviewed before = null;
        for (Reviewed reviewed : replies) {
            Optional<Threshold> now = reviewed.reply().suppression().threshold();
            if (now.isEmpty()) {
                continue;
            }
            if (before != null) {
                Threshold then = before.reply().suppression().threshold().orElseThrow();
                if (then.most() != now.get().most()) {
                    across.to(
                            reviewed,
                            now.get().line(),
                            "“%s” here, but “%s” in %s."
                                    .formatted(
                                            now.get().wording(),
                                            then.wording(),
                                            before.reply().file()));
                }
            }
            before = reviewed;
        }
    }
}
