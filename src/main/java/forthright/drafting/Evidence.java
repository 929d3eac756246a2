package forthright.drafting;

import forthright.bank.Concept;
import forthright.data.Counted;
import forthright.facts.Fact;
import forthright.reply.Answer.Mapping;
import forthright.reply.Content;
import forthright.request.QuestionId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

/** What was found out about one question: facts for the rules, and content for the letter if the rules let it through. */
final class Evidence {
    private final List<Fact> facts = new ArrayList<>();
    private final List<Content> contents = new ArrayList<>();
    private final List<Mapping> mappings = new ArrayList<>();
    private final List<String> toAssess = new ArrayList<>();
    private final List<Unrecorded> unrecorded = new ArrayList<>();
    private final SequencedMap<String, Counted.Answer> told = new LinkedHashMap<>();

    void add(Fact fact) {
        if (!facts.contains(fact)) {
            facts.add(fact);
        }
    }

    void give(Content content) {
        contents.add(content);
    }

    void map(Mapping mapping) {
        if (!mappings.contains(mapping)) {
            mappings.add(mapping);
        }
    }

    void mustAssess(String cell) {
        if (!toAssess.contains(cell)) {
            toAssess.add(cell);
        }
    }

    /** Of how a concept is held, the council has said nothing. */
    void saysNothing(QuestionId question, Concept concept, String what) {
        add(new Fact.RecordingUnknown(question, what));
        lacks(Unrecorded.concept(concept.id(), concept.name()));
    }

    /** Of how this is held, the council has not said enough. */
    void lacks(Unrecorded what) {
        unrecorded.add(what);
    }

    /** What a service said in place of a count, and of what. */
    void tell(Counted.Answer answer, String what) {
        told.put(what, answer);
    }

    SequencedMap<String, Counted.Answer> told() {
        return Collections.unmodifiableSequencedMap(told);
    }

    List<Fact> facts() {
        return List.copyOf(facts);
    }

    List<Content> contents() {
        return List.copyOf(contents);
    }

    List<Mapping> mappings() {
        return List.copyOf(mappings);
    }

    /** What the council has not yet said of how it holds what was asked about. */
    List<Unrecorded> unrecorded() {
        return List.copyOf(unrecorded);
    }

    /** The small figures that somebody must assess, each by measure, category and period. */
    List<String> toAssess() {
        return List.copyOf(toAssess);
    }
}
