package forthright.drafting;

import forthright.decision.Decision;
import forthright.decision.Outcome;
import forthright.facts.Fact;
import forthright.reply.Content;
import forthright.request.Question;
import forthright.request.QuestionId;
import forthright.request.Request;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Which other answers belong to an answer: the stem with the table, the answer that made a condition false. */
final class SeeAlso {
    private SeeAlso() {}

    /**
     * The answers that belong to one.
     *
     * @param known the facts about all questions
     */
    static List<QuestionId> of(
            Request request, Question question, Evidence found, List<Fact> known, Decision decision) {
        boolean notApplicable = decision.outcome() == Outcome.NOT_APPLICABLE;
        Set<QuestionId> ids = new LinkedHashSet<>();
        for (Fact fact : found.facts()) {
            switch (fact) {
                case Fact.AskedIfYes(QuestionId q, QuestionId on)
                when notApplicable && known.contains(new Fact.AnsweredNo(on)) -> ids.add(on);
                case Fact.AskedIfNo(QuestionId q, QuestionId on)
                when notApplicable && known.contains(new Fact.AnsweredYes(on)) -> ids.add(on);
                case Fact.RefersBack(QuestionId q, QuestionId on) -> ids.add(on);
                case Fact.SameAsked(QuestionId q, QuestionId as) -> ids.add(as);
                default -> {}
            }
        }
        request.stemOf(question.id())
                .filter(stem -> tableRowsAnswer(stem, found))
                .map(Question::id)
                .ifPresent(ids::add);
        return List.copyOf(ids);
    }

    /** A part without content of its own is answered by its stem's table. */
    private static boolean tableRowsAnswer(Question stem, Evidence found) {
        return stem.container()
                && found.contents().stream().allMatch(Content.Nothing.class::isInstance)
                && found.facts().stream().anyMatch(f -> f instanceof Fact.CategoryFound);
    }
}
