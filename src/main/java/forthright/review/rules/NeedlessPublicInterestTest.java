package forthright.review.rules;

import forthright.review.reading.Sentence;
import java.util.Optional;

/** A public-interest test where every exemption relied on is absolute. */
final class NeedlessPublicInterestTest implements ReviewRule {
    @Override
    public void look(Reviewed reviewed, RuleText text, Objections objections) {
        Optional<Sentence> weighed = reviewed.reply()
                .sentences()
                .filter(s -> text.finds("weighed", s) && !text.finds("says-none", s))
                .findFirst();
        boolean qualified =
                Relied.where(reviewed, Relied::needsABalance).findAny().isPresent();
        boolean exempt = Relied.where(reviewed, Relied::isExemption).findAny().isPresent();
        if (exempt && !qualified) {
            weighed.ifPresent(s -> objections.at(
                    Finding.LETTER,
                    s.line(),
                    "The exemptions relied on are absolute: no public interest is weighed for them."));
        }
    }
}
