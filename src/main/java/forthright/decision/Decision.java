package forthright.decision;

import forthright.request.QuestionId;
import java.util.List;

/**
 * What was decided for one question.
 *
 * @param wording the wording, or the kind of task where a person must decide
 * @param grounds why; never empty
 * @param overruled what weaker rules proposed; all that the rules proposed where a person decided
 * @param byPerson whether a named person decided it in place of the rules
 */
public record Decision(
        QuestionId question,
        Outcome outcome,
        String wording,
        Held held,
        List<Ground> grounds,
        List<Ground> overruled,
        boolean byPerson) {
    public Decision {
        grounds = List.copyOf(grounds);
        overruled = List.copyOf(overruled);
    }

    /** What the rules decided. */
    public Decision(
            QuestionId question,
            Outcome outcome,
            String wording,
            Held held,
            List<Ground> grounds,
            List<Ground> overruled) {
        this(question, outcome, wording, held, grounds, overruled, false);
    }

    /** The provisions relied on, each once, in the order of the grounds. */
    public List<String> citations() {
        return grounds.stream()
                .flatMap(ground -> ground.citations().stream())
                .distinct()
                .toList();
    }
}
