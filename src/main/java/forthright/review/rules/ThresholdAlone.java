package forthright.review.rules;

import forthright.review.reading.Figure;
import forthright.review.reading.ReadReply;
import forthright.review.wording.Phrase;
import java.util.List;

/** Figures are hidden because they are small, and for no other reason. */
public final class ThresholdAlone implements ReviewRule {
    private final List<Phrase> reasons;

    ThresholdAlone() {
        this(List.of());
    }

    /**
     * One that knows how letters give a reason.
     *
     * @param reasons phrases of sentences that say why somebody could be known
     */
    ThresholdAlone(List<Phrase> reasons) {
        this.reasons = reasons;
    }

    @Override
    public void look(Reviewed reviewed, RuleText text, Objections objections) {
        if (isSo(reviewed.reply(), text.phrases("reason"))) {
            reviewed.reply()
                    .figures()
                    .filter(Figure::isHidden)
                    .findFirst()
                    .ifPresent(figure -> objections.to(
                            figure.line(),
                            "It is hidden because it is small; why somebody could be known from it is not said."));
        }
    }

    /** Whether a reply hides figures and gives no reason but that they are small. */
    public boolean isSo(ReadReply reply) {
        return isSo(reply, reasons);
    }

    private static boolean isSo(ReadReply reply, List<Phrase> reasons) {
        return reply.figures().anyMatch(Figure::isHidden)
                && reply.sentences().noneMatch(sentence -> Phrase.any(reasons, sentence.words()));
    }
}
