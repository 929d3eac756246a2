package forthright.drafting.decided;

import forthright.law.files.Faults;
import forthright.law.files.Place;
import forthright.law.files.Spelling;
import forthright.request.Question;
import forthright.request.QuestionId;
import forthright.request.Received;
import forthright.request.Request;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What people decided for the letters around a reply, the earliest first: the first clarification is the first letter. */
public record Correspondence(
        List<Clarification> clarifications,
        List<Extension> extensions,
        List<Correction> corrections,
        List<Review> reviews) {
    public Correspondence {
        clarifications = List.copyOf(clarifications);
        extensions = List.copyOf(extensions);
        corrections = List.copyOf(corrections);
        reviews = List.copyOf(reviews);
    }

    /** Nothing was decided. */
    public static final Correspondence NONE = new Correspondence(List.of(), List.of(), List.of(), List.of());

    /** The day on which the last answer came; empty where nothing was asked, or nothing was answered. */
    public Optional<LocalDate> clarified() {
        return clarifications.stream()
                .flatMap(asked -> asked.answered().stream())
                .map(Clarification.Answered::received)
                .max(Comparator.naturalOrder());
    }

    /** Notes every question that the request does not have, and every day that comes before the one it must follow. */
    public void check(Request request, Received received, Faults faults) {
        List<String> ids =
                request.allQuestions().map(Question::id).map(QuestionId::path).toList();
        clarifications.forEach(asked -> {
            asked.points().forEach(point -> known(point.question(), point.place(), ids, faults));
            asked.answered()
                    .filter(answer -> answer.received().isBefore(asked.signed().on()))
                    .ifPresent(answer -> tooEarly(answer.place(), "The answer came before it was asked for.", faults));
            follows(asked.signed().on(), received, asked.place(), faults);
        });
        extensions.forEach(longer -> {
            longer.questions().forEach(id -> known(id, longer.place(), ids, faults));
            follows(longer.signed().on(), received, longer.place(), faults);
        });
        corrections.forEach(
                correction -> correction.questions().forEach(id -> known(id, correction.place(), ids, faults)));
        reviews.forEach(review -> {
            review.findings().forEach(finding -> known(finding.question(), finding.place(), ids, faults));
            follows(review.asked(), received, review.place(), faults);
        });
    }

    private static void known(String question, Place place, List<String> ids, Faults faults) {
        if (!question.isEmpty() && !ids.contains(question)) {
            faults.error(
                    place,
                    "no-such-question",
                    "The request has no question \"%s\".".formatted(question),
                    Spelling.hint(question, ids) + " To see the questions: foi read.");
        }
    }

    private static void follows(LocalDate day, Received received, Place place, Faults faults) {
        if (received instanceof Received.On(LocalDate came) && day.isBefore(came)) {
            tooEarly(place, "%s is before the request came, on %s.".formatted(day, came), faults);
        }
    }

    private static void tooEarly(Place place, String what, Faults faults) {
        faults.error(place, "too-early", what, "Correct one of the two days.");
    }
}
