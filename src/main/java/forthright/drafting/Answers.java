package forthright.drafting;

import forthright.decision.Decision;
import forthright.decision.Decisions;
import forthright.decision.Held;
import forthright.decision.Outcome;
import forthright.facts.Fact;
import forthright.reply.Answer;
import forthright.reply.Content;
import forthright.request.Question;
import forthright.request.QuestionId;
import forthright.request.Request;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Puts together, for each question, what was decided and what the letter may give. */
final class Answers {
    private Answers() {}

    /**
     * The answers.
     *
     * @param entries the standard question that each question was matched to
     */
    static List<Answer> of(
            Request request,
            Map<QuestionId, String> entries,
            Map<Question, Evidence> evidence,
            List<Fact> known,
            Decisions decisions) {
        List<Answer> answers = new ArrayList<>();
        evidence.forEach((question, found) -> {
            Decision decision = decisions.on(question.id());
            answers.add(new Answer(
                    question,
                    entries.getOrDefault(question.id(), ""),
                    decision,
                    gives(decision) && !isWithheldByPerson(decision) ? found.contents() : List.<Content>of(),
                    found.mappings(),
                    found.facts(),
                    SeeAlso.of(request, question, found, known, decision)));
        });
        return answers;
    }

    /** A person who withholds what the rules would give withholds all of it. */
    private static boolean isWithheldByPerson(Decision decision) {
        return decision.byPerson() && decision.outcome() == Outcome.WITHHELD;
    }

    /** Whether an answer with this outcome carries content; one that waits for an assessment shows what is known. */
    private static boolean gives(Decision decision) {
        return switch (decision.outcome()) {
            case SUPPLIED, PARTLY_WITHHELD, WITHHELD -> true;
            case NEEDS_PERSON -> decision.wording().equals("assessment") || decision.held() == Held.PART;
            case NEITHER_CONFIRMED_NOR_DENIED,
                    NOT_APPLICABLE,
                    COST_LIMIT,
                    NOT_HELD,
                    ACCESSIBLE_ELSEWHERE,
                    FUTURE_PUBLICATION -> false;
        };
    }
}
