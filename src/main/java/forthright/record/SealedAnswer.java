package forthright.record;

import forthright.decision.Ground;
import forthright.facts.Fact;
import forthright.reply.Answer;
import forthright.reply.Answer.Mapping;
import forthright.reply.Content;
import forthright.request.QuestionId;
import java.util.List;
import java.util.Optional;

/**
 * What was decided on one question.
 *
 * @param entry id of the standard question it was matched to; empty where none was
 * @param outcome as the decisions call it
 * @param citations the provisions relied on
 * @param facts what the rules knew
 * @param byPerson why a named person decided it in place of the rules; empty where the rules did
 * @param contents what was given: figures that were released, and symbols in place of the others
 */
public record SealedAnswer(
        QuestionId question,
        String entry,
        String outcome,
        List<String> citations,
        List<Fact> facts,
        Optional<Ground> byPerson,
        List<Content> contents,
        List<Mapping> mappings) {
    public SealedAnswer {
        citations = List.copyOf(citations);
        facts = List.copyOf(facts);
        contents = List.copyOf(contents);
        mappings = List.copyOf(mappings);
    }

    /** An answer as it goes out. */
    public static SealedAnswer of(Answer answer) {
        return new SealedAnswer(
                answer.question().id(),
                answer.entry(),
                answer.decision().outcome().word(),
                answer.decision().citations().stream().sorted().toList(),
                answer.facts(),
                answer.decision().byPerson()
                        ? Optional.of(answer.decision().grounds().getFirst())
                        : Optional.empty(),
                answer.contents(),
                answer.mappings());
    }

    /** Whether another tells the applicant the same, whatever it was decided on. */
    public boolean saysTheSame(SealedAnswer other) {
        return outcome.equals(other.outcome)
                && citations.equals(other.citations)
                && Trees.tree(contents).equals(Trees.tree(other.contents))
                && Trees.tree(mappings).equals(Trees.tree(other.mappings));
    }
}
