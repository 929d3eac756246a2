package forthright.decision;

import forthright.request.Question;
import forthright.request.QuestionId;
import forthright.request.Request;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Questions that only introduce their parts. Where no rule speaks of such a stem itself, its decision is the sum of
 * those of its parts.
 *
 * @param parts the parts of each stem
 */
public record Stems(Map<QuestionId, List<QuestionId>> parts) {
    /** The wording of a stem that leaves the answers to its parts. */
    static final String SEE_PARTS = "see-parts";

    private static final Set<Outcome> WITHHOLDING = Set.of(Outcome.WITHHELD, Outcome.PARTLY_WITHHELD);

    /** Keeps its own copy. */
    public Stems {
        parts = Map.copyOf(parts);
    }

    /** No stems. */
    public static Stems none() {
        return new Stems(Map.of());
    }

    /** The stems of a request. */
    public static Stems of(Request request) {
        Map<QuestionId, List<QuestionId>> parts = new LinkedHashMap<>();
        request.allQuestions()
                .filter(question -> question.container() && !question.parts().isEmpty())
                .forEach(stem -> parts.put(
                        stem.id(), stem.parts().stream().map(Question::id).toList()));
        return new Stems(parts);
    }

    /** The decision on a stem, from those on its parts; there must be at least one. */
    static Decision summarise(QuestionId stem, List<Decision> parts, OutcomeMatrix matrix) {
        Set<Outcome> outcomes = parts.stream().map(Decision::outcome).collect(Collectors.toCollection(TreeSet::new));
        Outcome outcome = sum(outcomes);
        List<Ground> grounds = parts.stream()
                .filter(part -> part.outcome() == outcome
                        || (outcome == Outcome.PARTLY_WITHHELD && WITHHOLDING.contains(part.outcome())))
                .flatMap(part -> part.grounds().stream())
                .distinct()
                .toList();
        String wording = outcome == Outcome.NEEDS_PERSON ? task(parts) : SEE_PARTS;
        return new Decision(stem, outcome, wording, held(outcome, parts, matrix), grounds, List.of());
    }

    private static Outcome sum(Set<Outcome> outcomes) {
        if (outcomes.size() == 1) {
            return outcomes.iterator().next();
        }
        if (outcomes.contains(Outcome.NEEDS_PERSON)) {
            return Outcome.NEEDS_PERSON;
        }
        Set<Outcome> asked = outcomes.stream()
                .filter(o -> o != Outcome.NOT_APPLICABLE)
                .collect(Collectors.toCollection(TreeSet::new));
        if (asked.size() == 1) {
            return asked.iterator().next();
        }
        boolean anyGiven = asked.contains(Outcome.SUPPLIED) || asked.contains(Outcome.PARTLY_WITHHELD);
        if (!anyGiven) {
            // A stem is not called "not held" while one of its parts is.
            return asked.stream().filter(o -> o != Outcome.NOT_HELD).findFirst().orElseThrow();
        }
        return asked.stream().anyMatch(WITHHOLDING::contains) ? Outcome.PARTLY_WITHHELD : Outcome.SUPPLIED;
    }

    private static String task(List<Decision> parts) {
        Set<String> tasks = parts.stream()
                .filter(part -> part.outcome() == Outcome.NEEDS_PERSON)
                .map(Decision::wording)
                .collect(Collectors.toCollection(TreeSet::new));
        return Settler.wording(tasks);
    }

    private static Held held(Outcome outcome, List<Decision> parts, OutcomeMatrix matrix) {
        Set<Held> said =
                parts.stream().map(Decision::held).filter(h -> h != Held.UNSAID).collect(Collectors.toSet());
        Held sum = said.size() == 1
                ? said.iterator().next()
                : said.equals(Set.of(Held.YES, Held.NO)) ? Held.PART : Held.UNSAID;
        return matrix.allows(outcome, sum) ? sum : matrix.held(outcome);
    }
}
