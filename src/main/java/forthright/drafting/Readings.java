package forthright.drafting;

import forthright.bank.Council;
import forthright.reply.Answer;
import forthright.reply.Content;
import java.util.ArrayList;
import java.util.List;

/** How the request was read, one sentence each, as the letter says it. */
final class Readings {
    private Readings() {}

    static List<String> of(Council council, Periods periods, List<Answer> answers) {
        List<String> readings = new ArrayList<>(periods.assumptions());
        String population = council.recording().population();
        boolean figures = answers.stream()
                .flatMap(answer -> answer.contents().stream())
                .anyMatch(content -> content instanceof Content.Figure || content instanceof Content.Table);
        if (figures && !population.isEmpty()) {
            readings.add("Our figures cover %s.".formatted(population));
        }
        return readings;
    }
}
