package forthright.request;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A request as it was read.
 *
 * @param reference the council's or applicant's own reference; empty where the text gives none
 * @param addressee whom the text addresses, as written, one a line, the surest first; empty where it names nobody
 * @param subject the subject line; empty where there is none
 * @param sent the date of the mail itself
 * @param regime the Act that the text itself points to, in capitals; empty where it names none
 * @param answerFormat the form asked for; empty where none is
 * @param notQuestions numbered or questioning sentences that ask for nothing
 * @param fallbacks what the applicant would take instead, should the whole not be had
 */
public record Request(
        String reference,
        String addressee,
        String subject,
        Received received,
        Received sent,
        String regime,
        String answerFormat,
        List<Period> periods,
        List<Question> questions,
        List<String> notQuestions,
        List<Fallback> fallbacks) {
    public Request {
        periods = List.copyOf(periods);
        questions = List.copyOf(questions);
        notQuestions = List.copyOf(notQuestions);
        fallbacks = List.copyOf(fallbacks);
    }

    /** Every question, stems before their parts, in reading order. */
    public Stream<Question> allQuestions() {
        return questions.stream().flatMap(Question::withAllParts);
    }

    /** The question with this id. */
    public Optional<Question> question(QuestionId id) {
        return allQuestions().filter(q -> q.id().equals(id)).findFirst();
    }

    /** The stem above a question; empty for a question at the root. */
    public Optional<Question> stemOf(QuestionId id) {
        return allQuestions()
                .filter(q -> q.parts().stream().anyMatch(part -> part.id().equals(id)))
                .findFirst();
    }

    /** The periods that a question asks about: its own, else all of the request's. */
    public List<Period> periodsOf(Question question) {
        return question.periods().isEmpty()
                ? periods
                : periods.stream()
                        .filter(p -> question.periods().contains(p.label()))
                        .toList();
    }
}
