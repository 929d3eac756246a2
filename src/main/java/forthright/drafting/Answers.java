package forthright.drafting;

import forthright.bank.BankEntry;
import forthright.bank.Match;
import forthright.decision.Decision;
import forthright.decision.Decisions;
import forthright.decision.Held;
import forthright.facts.Fact;
import forthright.reply.Answer;
import forthright.reply.Content;
import forthright.request.Question;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Puts together, for each question, what was decided and what the letter may give. */
final class Answers {
    private Answers() {}

    static List<Answer> of(Case the, Map<Question, Evidence> evidence, List<Fact> known, Decisions decisions) {
        List<Answer> answers = new ArrayList<>();
        evidence.forEach((question, found) -> {
            Decision decision = decisions.on(question.id());
            answers.add(new Answer(
                    question,
                    the.matched(question.id())
                            .map(Match.Matched::entry)
                            .map(BankEntry::id)
                            .orElse(""),
                    decision,
                    gives(decision) ? found.contents() : List.<Content>of(),
                    found.mappings(),
                    found.facts(),
                    SeeAlso.of(the, question, found, known, decision)));
        });
        return answers;
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
