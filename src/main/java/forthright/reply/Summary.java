package forthright.reply;

import forthright.decision.Held;
import forthright.decision.Outcome;
import forthright.facts.Fact;
import forthright.request.QuestionId;
import forthright.request.Relation;
import java.util.List;
import java.util.function.Predicate;

/** The letter on a few lines: how each question ended, and what is held. */
final class Summary {
    private final List<Answer> answers;

    private Summary(List<Answer> answers) {
        this.answers = answers;
    }

    static Values of(Reply reply) {
        Summary summary = new Summary(
                reply.answers().stream().filter(Summary::asksSomething).toList());
        Values values = new Values();
        for (Outcome outcome : Outcome.values()) {
            summary.add(values, nameOf(outcome), a -> a.decision().outcome() == outcome);
        }
        // FOIA s.1(1)(a): the applicant is entitled to be informed in writing whether the information is held
        summary.add(values, "held", a -> a.decision().held() == Held.YES && !onlyNear(a));
        summary.add(values, "heldNearby", a -> a.decision().held() == Held.YES && onlyNear(a));
        summary.add(values, "heldInPart", a -> a.decision().held() == Held.PART);
        return values;
    }

    /** A stem that only introduces its parts asks nothing itself. */
    static boolean asksSomething(Answer answer) {
        return !answer.question().container()
                || answer.contents().stream().anyMatch(c -> !(c instanceof Content.Nothing));
    }

    /** What is asked is kept only under categories that are wider than it, narrower, or related to it. */
    private static boolean onlyNear(Answer answer) {
        return answer.facts().stream().anyMatch(Fact.CategoryFound.class::isInstance)
                && answer.facts().stream()
                        .noneMatch(f -> f instanceof Fact.CategoryFound(var q, Relation relation)
                                && relation == Relation.EXACT);
    }

    /** The name of an outcome in templates: {@code partlyWithheld}. */
    static String nameOf(Outcome outcome) {
        StringBuilder name = new StringBuilder();
        for (String word : outcome.word().split("-", -1)) {
            name.append(name.isEmpty() ? word : InWords.capital(word));
        }
        return name.toString();
    }

    private void add(Values values, String name, Predicate<Answer> which) {
        List<QuestionId> ids =
                answers.stream().filter(which).map(a -> a.question().id()).toList();
        values.group(name, ids.isEmpty() ? List.of() : List.of(new Values().text("questions", InWords.questions(ids))));
    }
}
