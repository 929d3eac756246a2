package forthright.drafting;

import forthright.bank.Council;
import forthright.facts.Fact;
import forthright.reply.Answer;
import forthright.reply.Content;
import java.util.ArrayList;
import java.util.List;

/** How the request was read, one sentence each, as the letter says it. */
final class Readings {
    private Readings() {}

    static List<String> of(Council council, Periods periods, List<Answer> answers) {
        List<String> readings = new ArrayList<>(periods.assumptions(answers.stream()
                .filter(Readings::aboutFigures)
                .map(Answer::question)
                .toList()));
        String population = council.recording().population();
        if (answers.stream().anyMatch(Readings::givesFigures) && !population.isEmpty()) {
            readings.add("Our figures cover %s.".formatted(population));
        }
        return readings;
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
