package forthright.review.rules;

/** A qualified exemption without its balance. */
final class NoPublicInterestTest implements ReviewRule {
    @Override
    public void look(Reviewed reviewed, RuleText text, Objections objections) {
        // FOIA s.17(3): "the reasons for claiming ... that, in all the circumstances of the case, the public interest
        // ..."
        boolean weighed = reviewed.reply().sentences().anyMatch(s -> text.finds("weighed", s));
        if (!weighed) {
            Relied.where(reviewed, Relied::needsABalance)
                    .findFirst()
                    .ifPresent(cited -> objections.to(
                            cited.line(),
                            "%s is a qualified exemption, and the letter does not weigh the public interest."
                                    .formatted(cited.cite())));
        }
    }
}
