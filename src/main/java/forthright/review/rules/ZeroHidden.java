package forthright.review.rules;

import forthright.review.reading.Figure;
import forthright.review.reading.Suppression;
import forthright.review.reading.Threshold;
import java.util.List;

/** "Fewer than five" also used where there is none, or nil not told apart. */
final class ZeroHidden implements ReviewRule {
    @Override
    public void look(Reviewed reviewed, RuleText text, Objections objections) {
        Suppression suppression = reviewed.reply().suppression();
        boolean hides = !suppression.thresholds().isEmpty()
                && (reviewed.reply().figures().anyMatch(Figure::isHidden)
                        || suppression.thresholds().stream().anyMatch(t -> t.zero() == Threshold.Zero.NOT_SAID));
        if (!hides) {
            return;
        }
        Threshold first = suppression.thresholds().getFirst();
        boolean withheld = suppression.thresholds().stream().anyMatch(t -> t.zero() == Threshold.Zero.WITHHELD);
        boolean told = suppression.thresholds().stream().anyMatch(t -> t.zero() == Threshold.Zero.GIVEN)
                || reviewed.reply().figures().anyMatch(figure -> figure.isWithin(0, 0) && !figure.isPercentage())
                || reviewed.reply().sentences().anyMatch(s -> text.finds("nil-given", s));
        if (withheld) {
            suppression.thresholds().stream()
                    .filter(t -> t.zero() == Threshold.Zero.WITHHELD)
                    .findFirst()
                    .ifPresent(t -> objections.to(
                            t.line(),
                            "“%s” also stands where there is none. A zero is about nobody.".formatted(t.wording())));
        } else if (!told && !isOneThatIsNot(reviewed, text)) {
            objections.to(
                    first.line(),
                    "“%s” does not say whether it takes in nil, and no nil is shown.".formatted(first.wording()));
        }
    }

    /** Whether one figure alone is hidden, and the total of its table shows that it is not nil. */
    private static boolean isOneThatIsNot(Reviewed reviewed, RuleText text) {
        List<Figure> hidden =
                reviewed.reply().figures().filter(Figure::isHidden).toList();
        return hidden.size() == 1
                && reviewed.reply().answers().stream()
                        .flatMap(answer -> answer.tables().stream())
                        .flatMap(table -> Lines.of(table, text.phrases("total")).stream())
                        .anyMatch(sum -> sum.hidden() == 1 && sum.left() > 0);
    }
}
