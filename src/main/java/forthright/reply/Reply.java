package forthright.reply;

import forthright.bank.Council;
import forthright.law.LawBook;
import forthright.law.Regime;
import forthright.law.TimeForReply;
import forthright.request.QuestionId;
import forthright.request.Received;
import forthright.request.Request;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Everything a letter says, before it has words.
 *
 * @param reference the reference it is filed under
 * @param received when the request came
 * @param clarified when the last answer came to what the council had to ask before it could find the information: from then
 *     the time for the reply counts; empty where nothing was asked or answered
 * @param dated the letter's date, which decides law, values, rules and wordings
 * @param answers one for each question, stems before parts
 * @param assumptions what was taken for granted about the request, one sentence each: "last 12 months" read as …
 * @param tasks what a person must decide before it can be issued
 */
public record Reply(
        Request request,
        String reference,
        Council council,
        Received received,
        Optional<LocalDate> clarified,
        LocalDate dated,
        List<Answer> answers,
        List<String> assumptions,
        List<Task> tasks) {
    public Reply {
        answers = List.copyOf(answers);
        assumptions = List.copyOf(assumptions);
        tasks = List.copyOf(tasks);
    }

    /** A reply to a request about which nothing had to be asked. */
    public Reply(
            Request request,
            String reference,
            Council council,
            Received received,
            LocalDate dated,
            List<Answer> answers,
            List<String> assumptions,
            List<Task> tasks) {
        this(request, reference, council, received, Optional.empty(), dated, answers, assumptions, tasks);
    }

    /** When it is due; empty where nobody knows when the request came. */
    public Optional<TimeForReply> time(Regime regime, LawBook law) {
        return received instanceof Received.On(LocalDate day)
                ? Optional.of(TimeForReply.of(day, clarified, regime, law))
                : Optional.empty();
    }

    /** The same with some of its answers only. */
    public Reply answering(List<QuestionId> questions) {
        return new Reply(
                request,
                reference,
                council,
                received,
                clarified,
                dated,
                answers.stream()
                        .filter(answer -> questions.contains(answer.question().id()))
                        .toList(),
                assumptions,
                tasks);
    }

    /** The same with more for a person to decide. */
    public Reply with(List<Task> more) {
        List<Task> all = new ArrayList<>(tasks);
        all.addAll(more);
        return new Reply(request, reference, council, received, clarified, dated, answers, assumptions, all);
    }

    /** Whether a person must decide something before it can be issued. */
    public boolean needsPerson() {
        return !tasks.isEmpty();
    }

    /**
     * Something a person must decide.
     *
     * @param question the question's id; empty where it concerns the whole request
     * @param kind match, assessment, estimate, figures, public-interest, mapping or conflict
     * @param what what to do, in a sentence or two, with file and field
     */
    public record Task(String question, String kind, String what) {}
}
