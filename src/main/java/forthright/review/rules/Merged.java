package forthright.review.rules;

import forthright.review.reading.Figure;
import forthright.review.reading.ReadAnswer;
import java.util.List;

/** Two questions given one answer without saying so. */
final class Merged implements ReviewRule {
    @Override
    public void look(Reviewed reviewed, RuleText text, Objections objections) {
        List<ReadAnswer> answers = reviewed.reply().answers();
        answers.stream()
                .filter(answer -> isOneForSeveral(answer, text))
                .forEach(answer -> objections.to(
                        answer,
                        answer.line(),
                        "One answer stands under several questions, and what each of them asks is not told apart."));
        for (int at = 0; at + 1 < answers.size(); at++) {
            ReadAnswer first = answers.get(at);
            ReadAnswer second = answers.get(at + 1);
            boolean said = second.lines().stream().anyMatch(line -> text.finds("says-so", line.text()));
            if (areRepeatedTogether(first, second) && !said) {
                objections.at(
                        second.id(),
                        second.line(),
                        "Questions %s and %s get one answer, and the letter does not say so."
                                .formatted(first.id(), second.id()));
            }
        }
    }

    static boolean areRepeatedTogether(ReadAnswer first, ReadAnswer second) {
        return first.isEmpty()
                && !second.isEmpty()
                && !first.asked().isEmpty()
                && isBeside(first, second)
                && isSibling(first, second);
    }

    private static boolean isBeside(ReadAnswer first, ReadAnswer second) {
        return second.line() - first.line() <= 3;
    }

    /** A stem followed by its first part is no second question. */
    private static boolean isSibling(ReadAnswer first, ReadAnswer second) {
        return !second.id().startsWith(first.id() + ".")
                && first.id().contains(".") == second.id().contains(".");
    }

    /** "4. and 5." over fewer figures than questions. */
    private static boolean isOneForSeveral(ReadAnswer answer, RuleText text) {
        long figures =
                answer.figures().stream().filter(figure -> !figure.isHidden()).count();
        long times = Math.max(
                1,
                answer.figures().stream()
                        .map(Figure::period)
                        .filter(period -> !period.isEmpty())
                        .distinct()
                        .count());
        return !answer.others().isEmpty()
                && figures > 0
                && figures < times * (answer.others().size() + 1)
                && answer.lines().stream().noneMatch(line -> text.finds("says-so", line.text()));
    }
}
