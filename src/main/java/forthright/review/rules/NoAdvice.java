package forthright.review.rules;

import forthright.review.wording.Phrase;

/** The cost limit relied on with no offer of help to narrow the request. */
final class NoAdvice implements ReviewRule {
    @Override
    public void look(Reviewed reviewed, RuleText text, Objections objections) {
        // FOIA s.16(1): "to provide advice and assistance, so far as it would be reasonable to expect"
        boolean offered = reviewed.reply().sentences().anyMatch(s -> Phrase.any(text.phrases("offer"), s.words()));
        if (!offered) {
            Relied.where(reviewed, Relied::isCost)
                    .findFirst()
                    .ifPresent(cited -> objections.to(
                            cited.line(),
                            "The request is refused for its cost, and nothing says how it might be narrowed."));
        }
    }
}
