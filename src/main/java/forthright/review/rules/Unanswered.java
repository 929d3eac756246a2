package forthright.review.rules;

import forthright.request.Question;
import forthright.review.reading.ReadAnswer;
import java.util.Optional;

/** A question or a part of one that the letter skips. */
final class Unanswered implements ReviewRule {
    private static final String NOTHING = "Nothing in the letter answers this.";

    @Override
    public void look(Reviewed reviewed, RuleText text, Objections objections) {
        if (reviewed.request().isEmpty()) {
            reviewed.reply().answers().stream()
                    .filter(answer -> answer.isEmpty() && !answer.asked().isEmpty() && !hasParts(reviewed, answer))
                    .forEach(answer ->
                            objections.to(answer, answer.line(), "The question is repeated, and no answer follows."));
            return;
        }
        for (Question question : reviewed.questions()) {
            boolean onlyAStem = !question.parts().isEmpty()
                    && reviewed.answer(question.id().path()).isEmpty();
            if (question.container() || onlyAStem) {
                continue;
            }
            Optional<ReadAnswer> answer = reviewed.answer(question.id().path());
            if (answer.isPresent() && !answer.get().isEmpty()) {
                Evaded.by(question, answer.get(), text)
                        .or(() -> Evaded.leadsNowhere(question, answer.get(), reviewed))
                        .or(() -> Evaded.givesOneForSeveralYears(question, answer.get(), reviewed))
                        .or(() -> Evaded.givesOneOfTwo(question, answer.get(), text))
                        .or(() -> Evaded.leavesOut(question, answer.get(), reviewed, text))
                        .ifPresent(
                                what -> objections.to(answer.get(), answer.get().line(), what));
            } else if (!Covered.isCovered(question, reviewed, text) && !isMerged(answer, reviewed)) {
                int line = answer.map(ReadAnswer::line).orElse(0);
                // Where nothing is marked, which words answer which question is a guess.
                boolean sure = reviewed.reply().marksAnswers() && !Numbering.isDisturbed(reviewed);
                if (sure || Evaded.saysNowhereWhichWay(question, reviewed, text)) {
                    objections.at(question.id().path(), line, NOTHING);
                } else {
                    objections.advise(question.id().path(), line, NOTHING);
                }
            }
        }
    }

    /** Repeated together with the next questions, over one answer: that is another fault. */
    private static boolean isMerged(Optional<ReadAnswer> answer, Reviewed reviewed) {
        return answer.filter(first ->
                        Merged.isRepeatedWithTheNext(first, reviewed.reply().answers()))
                .isPresent();
    }

    private static boolean hasParts(Reviewed reviewed, ReadAnswer answer) {
        return reviewed.reply().answers().stream()
                .anyMatch(other -> other.id().startsWith(answer.id() + ".")
                        || (other.line() > answer.line() && other.line() <= answer.line() + 3));
    }
}
