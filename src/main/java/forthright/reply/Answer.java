package forthright.reply;

import forthright.decision.Decision;
import forthright.facts.Fact;
import forthright.reply.language.Phrase;
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
     * What a council keeps that answers to what is asked.
     *
     * @param asked the shared concept's name, as the letter uses it: "sexual exploitation"
     * @param kept whether a category or a box answers to it
     * @param label the council's label
     */
    public record Mapping(String asked, Kept kept, String label, Relation relation) {}

    /** In what form a council keeps something that has a label of its own. */
    public enum Kept {
        /** A category. */
        CATEGORY(Phrase.CATEGORY),
        /** A box with a heading. */
        FREE_TEXT(Phrase.FREE_TEXT_BOX);

        private final Phrase phrase;

        Kept(Phrase phrase) {
            this.phrase = phrase;
        }

        /** As the letter calls it. */
        Phrase phrase() {
            return phrase;
        }
    }
}
