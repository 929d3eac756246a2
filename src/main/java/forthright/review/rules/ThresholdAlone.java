package forthright.review.rules;

import forthright.review.reading.Figure;
import forthright.review.reading.ReadReply;

/** Figures are hidden because they are small, and for no other reason. */
final class ThresholdAlone implements ReviewRule {
    @Override
    public void look(Reviewed reviewed, RuleText text, Objections objections) {
        if (isSo(reviewed.reply(), text)) {
            reviewed.reply()
                    .figures()
                    .filter(Figure::isHidden)
                    .findFirst()
                    .ifPresent(figure -> objections.to(
                            figure.line(),
                            "It is hidden because it is small; why somebody could be known from it is not said."));
        }
    }

    static boolean isSo(ReadReply reply, RuleText text) {
        return reply.figures().anyMatch(Figure::isHidden)
                && reply.sentences().noneMatch(sentence -> text.finds("reason", sentence));
    }
}
