package forthright.review.corrections;

import forthright.law.Regime;
import forthright.review.reading.Ending;
import forthright.review.reading.Figure;
import forthright.review.reading.ReadAnswer;
import forthright.review.reading.ReadReply;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a person has put right in how one reply was read: it stands beside the reply and counts before what the program reads.
 *
 * @param authority empty where it was read rightly; so with the others
 * @param answers by question
 */
public record Corrections(
        Optional<String> authority,
        Optional<String> reference,
        Optional<LocalDate> dated,
        Optional<LocalDate> received,
        Optional<Regime> regime,
        Map<String, OfAnswer> answers,
        List<Dismissal> dismissed) {
    /** Nothing was put right. */
    public static final Corrections NONE = new Corrections(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Map.of(),
            List.of());

    public Corrections {
        answers = Map.copyOf(answers);
        dismissed = List.copyOf(dismissed);
    }

    /**
     * What was put right of one answer.
     *
     * @param figures all of them, in place of those that were read; empty where they were read rightly
     */
    public record OfAnswer(Optional<Ending> outcome, Optional<List<Figure>> figures) {}

    /** The reply as the person has it. */
    public ReadReply in(ReadReply read) {
        return new ReadReply(
                read.file(),
                authority.orElse(read.authority()),
                reference.orElse(read.reference()),
                dated.or(read::dated),
                received.or(read::received),
                regime.orElse(read.regime()),
                read.answers().stream().map(this::in).toList(),
                read.around(),
                read.citations(),
                read.suppression(),
                read.complaint(),
                read.lines(),
                read.marksAnswers());
    }

    private ReadAnswer in(ReadAnswer answer) {
        OfAnswer right = answers.get(answer.id());
        return right == null ? answer : answer.with(right.outcome(), right.figures());
    }
}
