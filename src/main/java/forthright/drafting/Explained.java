package forthright.drafting;

import forthright.bank.Assessment;
import forthright.bank.Match;
import forthright.decision.Decision;
import forthright.decision.NearRule;
import forthright.facts.Fact;
import forthright.law.files.Place;
import forthright.reply.Reply.Task;
import forthright.request.Question;
import forthright.request.QuestionId;
import java.util.List;
import java.util.Optional;

/**
 * Why one question was decided as it was.
 *
 * @param match the standard question it was taken to be; empty for one that was not looked for
 * @param signed who said so, and when and why; empty where the program matched it
 * @param known what was known of it
 * @param nearest the rules that nearly applied
 * @param licences the assessments on which a figure of it is withheld
 * @param tasks what a person must do
 */
record Explained(
        Question question,
        Optional<Match> match,
        String signed,
        List<Known> known,
        Decision decision,
        List<NearRule> nearest,
        List<Licence> licences,
        List<Task> tasks) {
    Explained {
        known = List.copyOf(known);
        nearest = List.copyOf(nearest);
        licences = List.copyOf(licences);
        tasks = List.copyOf(tasks);
    }

    /** A fact, and the file it comes from; "" where there is none. */
    record Known(Fact fact, String file) {}

    /** An assessment, with its place. */
    record Licence(Place place, Assessment assessment) {}

    /** The same, with the rules that nearly applied. */
    Explained with(List<NearRule> near) {
        return new Explained(question, match, signed, known, decision, near, licences, tasks);
    }

    QuestionId id() {
        return question.id();
    }

    /** Whether no rule speaks of the question itself: it is the sum of its parts. */
    boolean isSum() {
        return decision.grounds().stream()
                .noneMatch(ground -> ground.proposal().question().equals(id()));
    }
}
