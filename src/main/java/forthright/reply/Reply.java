package forthright.reply;

import forthright.bank.Council;
import forthright.request.Received;
import forthright.request.Request;
import java.time.LocalDate;
import java.util.List;

/**
 * Everything a letter says, before it has words.
 *
 * @param reference the reference it is filed under
 * @param received when the clock began
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
        LocalDate dated,
        List<Answer> answers,
        List<String> assumptions,
        List<Task> tasks) {
    public Reply {
        answers = List.copyOf(answers);
        assumptions = List.copyOf(assumptions);
        tasks = List.copyOf(tasks);
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
