package forthright.review.rules;

import forthright.law.LawBook;
import forthright.request.Period;
import forthright.request.Question;
import forthright.request.QuestionId;
import forthright.request.Request;
import forthright.review.reading.ReadAnswer;
import forthright.review.reading.ReadReply;
import forthright.review.reading.Units;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A reply under review, with what it may be held against.
 *
 * @param request what it answers, where that is at hand
 * @param today the day by which a reply without a date is judged
 */
public record Reviewed(ReadReply reply, Optional<Request> request, LawBook law, Units units, LocalDate today) {
    /** The day whose law holds. */
    public LocalDate day() {
        return reply.dated().orElse(today);
    }

    /** Every question of the request; none where no request is at hand. */
    public List<Question> questions() {
        return request.map(asked -> asked.allQuestions().toList()).orElse(List.of());
    }

    /** The question that an answer is to. */
    public Optional<Question> question(ReadAnswer answer) {
        return questions().stream()
                .filter(q -> q.id().path().equals(answer.id()))
                .findFirst();
    }

    /** The answer to a question. */
    public Optional<ReadAnswer> answer(String id) {
        return reply.answers().stream().filter(answer -> answer.id().equals(id)).findFirst();
    }

    /** The answer to the question that this one is a part of; empty where it is no part. */
    Optional<ReadAnswer> stem(String id) {
        String stem = QuestionId.stem(id);
        return stem.isEmpty() ? Optional.empty() : answer(stem);
    }

    /** The times that a question asks about; none where no request is at hand. */
    List<Period> periods(Question question) {
        return request.map(asked -> asked.periodsOf(question)).orElse(List.of());
    }

    /** The same, those from one day to another. */
    List<Period.Between> stretches(Question question) {
        return Period.Between.among(periods(question)).toList();
    }

    /** What an answer was asked, in the request's words or as the reply repeats them. */
    public String asked(ReadAnswer answer) {
        return question(answer).map(Question::text).orElse(answer.asked());
    }
}
