package forthright.review.rules;

import forthright.request.Condition;
import forthright.request.Question;
import forthright.review.reading.Ending;
import forthright.review.reading.ReadAnswer;
import java.util.Locale;
import java.util.Optional;

/** "Not applicable" to a question whose own condition does not say so. */
final class NotApplicableUnsure implements ReviewRule {
    @Override
    public void look(Reviewed reviewed, RuleText text, Objections objections) {
        for (ReadAnswer answer : reviewed.reply().answers()) {
            Optional<Question> question = reviewed.question(answer);
            boolean unconditional =
                    question.isEmpty() ? reviewed.request().isPresent() : isAsked(question.get(), reviewed);
            if (answer.ending() == Ending.NOT_APPLICABLE && unconditional) {
                objections.advise(
                        answer.id(),
                        answer.line(),
                        "Say which answer makes this not applicable, and how the question was read.");
            }
        }
    }

    /** Whether the question has no condition, or one that another answer meets as far as can be seen. */
    private static boolean isAsked(Question question, Reviewed reviewed) {
        return switch (question.onlyIf()) {
            case Condition.Always always -> true;
            case Condition.IfYes(var on) -> says(reviewed, on.path(), true);
            case Condition.IfNo(var on) -> says(reviewed, on.path(), false);
            case Condition.IfChosen chosen -> false;
        };
    }

    private static boolean says(Reviewed reviewed, String id, boolean yes) {
        return reviewed.answer(id)
                .map(ReadAnswer::text)
                .filter(text -> isNo(text) != yes)
                .isPresent();
    }

    private static boolean isNo(String text) {
        String start = text.strip().toLowerCase(Locale.UK);
        return start.startsWith("no") || start.matches(".{0,120}\\b(?:not|none|nil)\\b.*");
    }
}
