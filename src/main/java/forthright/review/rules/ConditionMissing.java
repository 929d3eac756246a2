package forthright.review.rules;

import forthright.law.Kind;
import forthright.law.Provision;
import forthright.review.reading.CitedProvision;
import java.util.Optional;

/** Personal data of other people withheld without saying which condition is met. */
final class ConditionMissing implements ReviewRule {
    @Override
    public void look(Reviewed reviewed, RuleText text, Objections objections) {
        // FOIA s.40(2)(b): "the first, second or third condition below is satisfied".
        // That the limb cited was repealed by the day of the letter is another fault.
        boolean given = reviewed.reply().citations().stream()
                .flatMap(cited -> cited.canonical().stream())
                .anyMatch(citation -> Relied.exact(citation, reviewed.law())
                        .filter(ConditionMissing::isCondition)
                        .filter(p -> citation.brackets().size() > 1 || p.inForce(reviewed.day()))
                        .isPresent());
        boolean principle = reviewed.reply().sentences().anyMatch(s -> text.finds("principle", s));
        if (given || principle) {
            return;
        }
        Optional<CitedProvision> cited = reviewed.reply()
                .relied()
                .filter(each -> Relied.provision(each, reviewed.law())
                                .filter(Relied::isByCondition)
                                .isPresent()
                        || isSaidToBeOfDataProtection(each))
                .findFirst();
        cited.ifPresent(each -> objections.to(
                each.line(),
                "%s is relied on, but not which condition is met or which data protection principle disclosure would breach."
                        .formatted(each.cite())));
    }

    /** "Section 40(2) of the Data Protection Act": the Act is wrong, and what is meant is plain. */
    private static boolean isSaidToBeOfDataProtection(CitedProvision cited) {
        return cited.act().startsWith("DPA") && cited.form().contains("s40(2)");
    }

    private static boolean isCondition(Provision provision) {
        return provision.kind() instanceof Kind.Condition;
    }
}
