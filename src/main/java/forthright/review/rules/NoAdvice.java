package forthright.review.rules;

import forthright.review.reading.CitedProvision;
import forthright.review.reading.CostEstimate;

/** The cost limit relied on with no offer of help to narrow the request. */
final class NoAdvice implements ReviewRule {
    @Override
    public void look(Reviewed reviewed, RuleText text, Objections objections) {
        // FOIA s.16(1): "to provide advice and assistance, so far as it would be reasonable to expect"
        boolean offered =
                reviewed.reply().sentences().anyMatch(s -> text.finds("offer", s) && !text.finds("of-the-closing", s));
        if (!offered) {
            Relied.where(reviewed, Relied::isCost)
                    .map(CitedProvision::line)
                    .findFirst()
                    .or(() -> CostRefusals.in(reviewed).values().stream()
                            .map(CostEstimate::line)
                            .findFirst())
                    .ifPresent(line -> objections.to(
                            line, "The request is refused for its cost, and nothing says how it might be narrowed."));
        }
    }
}
