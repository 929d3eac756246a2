package forthright.reply;

import forthright.decision.Outcome;
import forthright.facts.Fact;
import forthright.request.QuestionId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The conditions of a question that were not met, each with the answer that made it so. */
final class Conditions {
    private Conditions() {}

    static List<Values> notMet(Reply reply, Answer answer) {
        return answer.facts().stream()
                .distinct()
                .flatMap(fact -> switch (fact) {
                    case Fact.AskedIfYes(var q, QuestionId on) -> condition(reply, on, true);
                    case Fact.AskedIfNo(var q, QuestionId on) -> condition(reply, on, false);
                    default -> Stream.empty();
                })
                .toList();
    }

    private static Stream<Values> condition(Reply reply, QuestionId on, boolean wanted) {
        Optional<Answer> deciding = reply.answers().stream()
                .filter(a -> a.question().id().equals(on))
                .findFirst();
        boolean notAsked = deciding.filter(a -> a.decision().outcome() == Outcome.NOT_APPLICABLE)
                .isPresent();
        if (!notAsked && says(deciding, wanted)) {
            return Stream.empty();
        }
        return Stream.of(AnswerValues.question(on)
                .flag("ifYes", wanted)
                .flag("ifNo", !wanted)
                .flag("saidYes", !notAsked && says(deciding, true))
                .flag("saidNo", !notAsked && says(deciding, false))
                .flag("notAsked", notAsked));
    }

    private static boolean says(Optional<Answer> deciding, boolean yes) {
        return deciding.stream()
                .flatMap(a -> a.contents().stream())
                .anyMatch(c -> c instanceof Content.YesNo(boolean value) && value == yes);
    }
}
