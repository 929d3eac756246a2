package forthright.drafting;

import forthright.bank.Council;
import forthright.decision.Outcome;
import forthright.facts.Fact;
import forthright.reply.Answer;
import forthright.reply.Content;
import forthright.request.Fallback;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** How the request was read, one sentence each, as the letter says it. */
final class Readings {
    private Readings() {}

    /** The Act that a request names, and the one that governs the council, by their full names. */
    record OtherAct(String named, String governs) {}

    static List<String> of(
            Council council,
            Periods periods,
            List<Answer> answers,
            Optional<OtherAct> otherAct,
            List<Fallback> fallbacks) {
        List<String> readings = new ArrayList<>();
        otherAct.ifPresent(acts -> readings.add(
                "Your request names the %s. The law that applies to us is the %s, so we have answered under it."
                        .formatted(acts.named(), acts.governs())));
        readings.addAll(periods.assumptions(answers.stream()
                .filter(Readings::aboutFigures)
                .map(Answer::question)
                .toList()));
        answers.stream()
                .filter(answer -> answer.decision().outcome() == Outcome.COST_LIMIT)
                .findFirst()
                .ifPresent(refused -> fallbacks.stream()
                        .filter(fallback -> fallback.when() == Fallback.When.COST)
                        .map(fallback -> offered(fallback, refused.facts()))
                        .forEach(readings::add));
        String population = council.recording().population();
        if (answers.stream().anyMatch(Readings::givesFigures) && !population.isEmpty()) {
            readings.add("Our figures cover %s.".formatted(population));
        }
        return readings;
    }

    /** Where nothing is said of questions, or none need reading together, each question is weighed against the limit by itself, so what can be answered within it is answered anyway. */
    private static String offered(Fallback fallback, List<Fact> facts) {
        boolean obeyed = facts.stream().anyMatch(Fact.CostTogether.class::isInstance);
        return "You offered, should the cost limit apply: “%s” We have %s"
                .formatted(
                        fallback.text().replaceFirst("(?<![.!?])$", "."),
                        obeyed
                                ? "answered in that order, and every question that takes no reading."
                                : "answered every question that we could answer within it.");
    }

    private static boolean givesFigures(Answer answer) {
        return answer.contents().stream()
                .anyMatch(content -> content instanceof Content.Figure || content instanceof Content.Table);
    }

    /** Whether the period matters to an answer: it gives figures, lacks them, or says what finding them would cost. */
    private static boolean aboutFigures(Answer answer) {
        return givesFigures(answer)
                || answer.facts().stream()
                        .anyMatch(f -> f instanceof Fact.FiguresMissing
                                || f instanceof Fact.CostEstimated
                                || f instanceof Fact.ReadingWouldTake);
    }
}
