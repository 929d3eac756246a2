package forthright.decision;

import forthright.request.QuestionId;
import java.util.List;

/** The decisions on a letter's questions, in the letter's order. */
public record Decisions(List<Decision> inOrder) {
    /** Keeps its own copy. */
    public Decisions {
        inOrder = List.copyOf(inOrder);
    }

    /** The decision on one of the questions. */
    public Decision on(QuestionId question) {
        return inOrder.stream()
                .filter(decision -> decision.question().equals(question))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Nothing was asked under " + question));
    }
}
