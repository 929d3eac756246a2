package forthright.reply;

import forthright.decision.Held;
import forthright.decision.Outcome;
import forthright.facts.Fact;
import java.util.List;
import java.util.function.Predicate;

/** The help that a letter offers where it gives less than was asked. */
final class Advice {
    private Advice() {}

    static List<Values> of(Reply reply) {
        // FOIA s.16(1): advice and assistance, so far as it would be reasonable
        boolean withheld =
                reply.answers().stream().anyMatch(a -> Withheld.any(reply, a).isPresent());
        boolean cost = any(reply, a -> a.decision().outcome() == Outcome.COST_LIMIT);
        boolean notHeld = any(reply, a -> a.decision().held() == Held.NO);
        boolean freeText = any(reply, a -> a.facts().stream().anyMatch(f -> f instanceof Fact.ReadingWouldTake));
        return withheld || cost || notHeld || freeText
                ? List.of(new Values()
                        .flag("withheld", withheld)
                        .flag("cost", cost)
                        .flag("notHeld", notHeld)
                        .flag("freeText", freeText))
                : List.of();
    }

    private static boolean any(Reply reply, Predicate<Answer> which) {
        return reply.answers().stream().anyMatch(which);
    }
}
