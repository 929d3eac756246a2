package forthright.drafting;

import forthright.facts.Fact;
import forthright.request.Fallback;
import forthright.request.QuestionId;
import forthright.request.Request;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * What all the reading for one request takes. What serves two questions is read once.
 *
 * @param readings what must be read for each question, in reading order
 */
record CostsTogether(Map<QuestionId, Set<Reading>> readings, int limitMinutes) {
    /** One pass over some records. */
    private record Reading(String where, int records, int minutesEach, int totalMinutes) {}

    static CostsTogether of(List<Fact> facts, int limitMinutes) {
        Map<QuestionId, Set<Reading>> readings = new LinkedHashMap<>();
        for (Fact fact : facts) {
            if (fact instanceof Fact.CostEstimated(QuestionId q, int records, int each, int total, int limit)) {
                readings.computeIfAbsent(q, id -> new LinkedHashSet<>())
                        .add(new Reading(where(facts, q), records, each, total));
            }
        }
        return new CostsTogether(readings, limitMinutes);
    }

    private static String where(List<Fact> facts, QuestionId question) {
        return String.join(
                ", ",
                facts.stream()
                        .flatMap(fact ->
                                fact instanceof Fact.HeldInFreeText(QuestionId q, String where) && q.equals(question)
                                        ? java.util.stream.Stream.of(where)
                                        : java.util.stream.Stream.empty())
                        .toList());
    }

    /** What the rules may know where the applicant said what to answer, should the cost limit apply; else nothing. */
    List<Fact> asTheApplicantSaid(Request request) {
        Optional<Fallback> said = said(request);
        if (said.isEmpty()) {
            return List.of();
        }
        Predicate<QuestionId> first = id -> said.get().questions().stream().anyMatch(named -> isOf(named, id));
        int ofFirst = minutes(first);
        int ofAll = minutes(id -> true);
        List<Fact> facts = new ArrayList<>();
        readings.keySet()
                .forEach(id -> facts.add(new Fact.CostTogether(id, first.test(id) ? ofFirst : ofAll, limitMinutes)));
        return facts;
    }

    private static Optional<Fallback> said(Request request) {
        return request.fallbacks().stream()
                .filter(f -> f.when() == Fallback.When.COST && !f.questions().isEmpty())
                .findFirst();
    }

    /** A question that is named brings its parts with it. */
    private static boolean isOf(QuestionId named, QuestionId id) {
        return id.equals(named) || id.path().startsWith(named.path() + ".");
    }

    /**
     * Whether the questions that must still be read would together pass the limit, each of them being within it, and the
     * applicant did not say which to answer then.
     *
     * @param toBeRead the questions that wait for reading
     */
    boolean mustBeChosen(Request request, Predicate<QuestionId> toBeRead) {
        boolean several = readings.keySet().stream().filter(toBeRead).limit(2).count() == 2;
        return several && said(request).isEmpty() && minutes(toBeRead) > limitMinutes;
    }

    private int minutes(Predicate<QuestionId> which) {
        Set<Reading> once = new LinkedHashSet<>();
        readings.forEach((id, of) -> {
            if (which.test(id)) {
                once.addAll(of);
            }
        });
        return once.stream().mapToInt(Reading::totalMinutes).sum();
    }
}
