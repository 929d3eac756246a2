package forthright.review.rules;

import forthright.law.Citation;
import forthright.review.reading.CitedProvision;
import forthright.review.reading.ReadAnswer;
import java.util.List;

/** A qualified exemption without its balance. */
final class NoPublicInterestTest implements ReviewRule {
    @Override
    public void look(Reviewed reviewed, RuleText text, Objections objections) {
        // FOIA s.17(3): "the reasons for claiming ... that, in all the circumstances of the case, the public interest
        // ..."
        boolean weighed = reviewed.reply().sentences().anyMatch(s -> text.finds("weighed", s));
        Relied.where(reviewed, Relied::needsABalance)
                .filter(cited -> !weighed || isWeighedForAnotherAlone(cited, reviewed, text))
                .findFirst()
                .ifPresent(cited -> objections.to(
                        cited.line(),
                        "%s is a qualified exemption, and the letter does not weigh the public interest%s."
                                .formatted(cited.cite(), weighed ? " in it" : "")));
    }

    /** Whether every balance of the letter stands in answers that rely on another qualified exemption, and this one's has none. */
    private static boolean isWeighedForAnotherAlone(CitedProvision cited, Reviewed reviewed, RuleText text) {
        List<ReadAnswer> weighing = reviewed.reply().answers().stream()
                .filter(answer -> answer.sentences().stream().anyMatch(s -> text.finds("weighed", s)))
                .toList();
        boolean around = reviewed.reply().around().stream().anyMatch(s -> text.finds("weighed", s));
        boolean ofTheirOwn = weighing.stream()
                .allMatch(answer -> answer.citations().stream()
                        .anyMatch(other -> Relied.provision(other, reviewed.law())
                                        .filter(Relied::needsABalance)
                                        .isPresent()
                                && !numberOf(other).equals(numberOf(cited))));
        return !around
                && !weighing.isEmpty()
                && ofTheirOwn
                && weighing.stream()
                        .noneMatch(answer -> answer.citations().stream()
                                .anyMatch(other -> numberOf(other).equals(numberOf(cited))));
    }

    private static String numberOf(CitedProvision cited) {
        return cited.canonical().map(Citation::number).orElse(cited.cite());
    }
}
