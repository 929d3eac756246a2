package forthright.request;

import static org.assertj.core.api.Assertions.assertThat;

import forthright.law.files.Faults;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Reads a request in a test, and shows what was read in one line a question. */
final class Reading {
    private Reading() {}

    static Request read(String text) {
        Faults faults = new Faults();
        var request = RequestReader.read(text, "request.txt", faults);
        assertThat(faults.inOrder()).isEmpty();
        return request.orElseThrow();
    }

    /** "3.a count if 1 yes in 2021 2022": id, kind, and what else there is to say. */
    static List<String> shown(Request request) {
        return request.allQuestions().map(Reading::shown).toList();
    }

    static List<String> labels(Request request) {
        return request.periods().stream().map(Period::label).toList();
    }

    private static String shown(Question question) {
        List<String> said =
                new ArrayList<>(List.of(question.id().path(), question.kind().word()));
        if (question.container()) {
            said.add("container");
        }
        if (!question.printedParts().isEmpty()) {
            said.add("cells " + String.join(" ", question.printedParts()));
        }
        switch (question.onlyIf()) {
            case Condition.Always always -> {
                // nothing to say
            }
            case Condition.IfYes(QuestionId on) -> said.add("if " + on + " yes");
            case Condition.IfNo(QuestionId on) -> said.add("if " + on + " no");
            case Condition.IfChosen(QuestionId on, String option) -> said.add("if " + on + " " + option);
        }
        if (!question.periods().isEmpty()) {
            said.add("in " + String.join(" ", question.periods()));
        }
        return String.join(" ", said).toLowerCase(Locale.UK);
    }
}
