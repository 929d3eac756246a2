package forthright.reply;

import forthright.decision.Decision;
import forthright.facts.Fact;
import forthright.request.Question;
import forthright.request.QuestionId;
import forthright.request.Relation;
import java.util.List;

/**
 * The answer to one question.
 *
 * @param entry id of the standard question it was matched to; empty where none was
 * @param mappings how what is asked stands in the council's own categories
 * @param facts what the rules knew of this question; wordings take their values from here
 * @param seeAlso questions whose answers belong to this one
 */
public record Answer(
        Question question,
        String entry,
        Decision decision,
        List<Content> contents,
        List<Mapping> mappings,
        List<Fact> facts,
        List<QuestionId> seeAlso) {
    public Answer {
        contents = List.copyOf(contents);
        mappings = List.copyOf(mappings);
        facts = List.copyOf(facts);
        seeAlso = List.copyOf(seeAlso);
    }

    /**
     * A council's category for what is asked.
     *
     * @param asked the shared concept's name, as the letter uses it: "sexual exploitation"
     * @param label the council's label
     */
    public record Mapping(String asked, String label, Relation relation) {}
}
