package forthright.decision;

import forthright.facts.Fact;
import forthright.facts.Fact.SameAsked;
import forthright.request.QuestionId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The deciding of one letter: settles what was proposed, and follows questions whose decision is that of others. */
final class Deciding {
    private final Map<QuestionId, List<Ground>> proposed;
    private final Stems stems;
    private final Map<QuestionId, Ground> byPeople;
    private final Map<QuestionId, QuestionId> sameAs = new HashMap<>();
    private final OutcomeMatrix matrix;
    private final Set<QuestionId> underWay = new HashSet<>();

    private Deciding(
            Map<QuestionId, List<Ground>> proposed,
            Stems stems,
            Map<QuestionId, Ground> byPeople,
            OutcomeMatrix matrix) {
        this.proposed = proposed;
        this.stems = stems;
        this.byPeople = byPeople;
        this.matrix = matrix;
    }

    static Deciding of(
            List<Ground> proposed,
            Stems stems,
            Map<QuestionId, Ground> byPeople,
            Collection<? extends Fact> facts,
            OutcomeMatrix matrix) {
        Deciding deciding = new Deciding(
                proposed.stream()
                        .collect(Collectors.groupingBy(
                                ground -> ground.proposal().question())),
                stems,
                byPeople,
                matrix);
        for (Fact fact : facts) {
            if (fact instanceof SameAsked(QuestionId question, QuestionId as)) {
                deciding.sameAs.merge(question, as, (a, b) -> a.compareTo(b) <= 0 ? a : b);
            }
        }
        return deciding;
    }

    /** The decision on a question; empty where no rule speaks of it, or where its parts or its model have none. */
    Optional<Decision> decide(QuestionId question) {
        if (!underWay.add(question)) {
            return Optional.empty();
        }
        try {
            List<Ground> grounds = proposed.getOrDefault(question, List.of());
            Ground said = byPeople.get(question);
            if (said != null) {
                return Optional.of(byPerson(question, said, grounds));
            }
            if (grounds.isEmpty()) {
                return fromParts(question);
            }
            Decision own = Settler.settle(question, grounds, matrix);
            return own.wording().equals(Settler.SEE_OTHER) ? fromTheOther(own) : Optional.of(own);
        } finally {
            underWay.remove(question);
        }
    }

    /** What a person decided stands; what the rules proposed stays beside it. */
    private Decision byPerson(QuestionId question, Ground said, List<Ground> ofRules) {
        Outcome outcome = said.proposal().outcome();
        List<Ground> overruled = ofRules.isEmpty()
                ? List.of()
                : Stream.of(Settler.settle(question, ofRules, matrix))
                        .flatMap(own -> Stream.concat(own.grounds().stream(), own.overruled().stream()))
                        .toList();
        return new Decision(
                question, outcome, said.proposal().wording(), matrix.held(outcome), List.of(said), overruled, true);
    }

    private Optional<Decision> fromParts(QuestionId stem) {
        List<Decision> parts = new ArrayList<>();
        for (QuestionId part : stems.parts().getOrDefault(stem, List.of())) {
            Optional<Decision> decision = decide(part);
            if (decision.isEmpty()) {
                return Optional.empty();
            }
            parts.add(decision.get());
        }
        return parts.isEmpty() ? Optional.empty() : Optional.of(Stems.summarise(stem, parts, matrix));
    }

    // "See our answer to question 3" promises what that answer gives, so it is decided as that answer is. A question
    // that was not answered there, because it was not asked, is no answer to this one.
    private Optional<Decision> fromTheOther(Decision own) {
        QuestionId as = sameAs.get(own.question());
        Optional<Decision> other = as == null ? Optional.empty() : decide(as);
        return other.map(theirs -> {
            List<Ground> grounds = Stream.concat(own.grounds().stream(), theirs.grounds().stream())
                    .distinct()
                    .toList();
            boolean noAnswer = theirs.outcome() == Outcome.NOT_APPLICABLE;
            Outcome outcome = noAnswer ? Outcome.NEEDS_PERSON : theirs.outcome();
            String wording = noAnswer ? Settler.CONFLICT : own.wording();
            wording = outcome == Outcome.NEEDS_PERSON && !noAnswer ? theirs.wording() : wording;
            Held held = noAnswer ? Held.UNSAID : theirs.held();
            return new Decision(own.question(), outcome, wording, held, grounds, own.overruled());
        });
    }
}
