package forthright.decision;

import forthright.decision.rules.RuleCheck;
import forthright.request.QuestionId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Makes one decision of what the rules propose for one question. Nothing depends on the order of the proposals. */
final class Settler {
    /** The kind of task where rules contradict one another. */
    static final String CONFLICT = "conflict";
    /** The wording of a rule that only points to another answer; it yields to every rule that has an answer. */
    static final String SEE_OTHER = "see-other-answer";

    // By name and not by place: a row that is moved to another line must not change the letter.
    private static final Comparator<Ground> ORDER = Comparator.comparing(
                    (Ground g) -> g.proposal().outcome())
            .thenComparing(Ground::rule)
            .thenComparing(g -> g.proposal().wording());

    private Settler() {}

    /** The decision; there must be at least one proposal. */
    static Decision settle(QuestionId question, List<Ground> proposed, OutcomeMatrix matrix) {
        List<Ground> all = proposed.stream().distinct().sorted(ORDER).toList();
        List<Ground> own = all.stream().filter(g -> !isReference(g)).toList();
        List<Ground> counting = own.isEmpty() ? all : own;
        Outcome strongest = counting.getFirst().proposal().outcome();
        Set<Outcome> contradicting = counting.stream()
                .map(g -> g.proposal().outcome())
                .filter(outcome -> matrix.clash(strongest, outcome))
                .collect(Collectors.toSet());
        Set<String> wordings = counting.stream()
                .filter(g -> g.proposal().outcome() == strongest)
                .map(g -> g.proposal().wording())
                .collect(Collectors.toCollection(TreeSet::new));
        boolean inTwoVoices = wordings.size() > 1 && strongest != Outcome.NEEDS_PERSON;
        if (!contradicting.isEmpty() || inTwoVoices) {
            contradicting.add(strongest);
            return split(question, Outcome.NEEDS_PERSON, CONFLICT, all, contradicting, matrix);
        }
        return split(question, strongest, wording(wordings), all, Set.of(strongest), matrix);
    }

    private static Decision split(
            QuestionId question,
            Outcome outcome,
            String wording,
            List<Ground> all,
            Set<Outcome> standing,
            OutcomeMatrix matrix) {
        List<Ground> grounds = new ArrayList<>();
        List<Ground> overruled = new ArrayList<>();
        boolean onlyReferences = all.stream().allMatch(Settler::isReference);
        for (Ground ground : all) {
            boolean stands = standing.contains(ground.proposal().outcome()) && (onlyReferences || !isReference(ground));
            (stands ? grounds : overruled).add(ground);
        }
        boolean restHeld = grounds.stream().anyMatch(g -> g.proposal().restHeld());
        return new Decision(
                question, outcome, wording, restHeld ? Held.PART : matrix.held(outcome), grounds, overruled);
    }

    /** One wording, or of several kinds of task the most basic, since it may settle the others. */
    static String wording(Set<String> wordings) {
        return wordings.stream()
                .min(Comparator.comparingInt((String w) -> RuleCheck.TASKS.indexOf(w))
                        .thenComparing(Comparator.naturalOrder()))
                .orElseThrow();
    }

    private static boolean isReference(Ground ground) {
        return ground.proposal().wording().equals(SEE_OTHER);
    }
}
