package forthright.drafting.publiclog;

import forthright.bank.Match;
import forthright.disclosurelog.similar.Search;
import forthright.disclosurelog.similar.Search.Asked;
import forthright.disclosurelog.similar.Search.Found;
import forthright.disclosurelog.similar.SimilarIndex;
import forthright.drafting.Reading;
import forthright.drafting.RequestSource;
import forthright.drafting.Workspace;
import forthright.drafting.issuing.Issuing;
import forthright.law.WrittenDay;
import forthright.record.Register;
import forthright.record.RequestOutcome;
import forthright.record.SealedFiles;
import forthright.record.SealedReply;
import forthright.reply.Content.Span;
import forthright.request.Question;
import forthright.request.Received;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Earlier answers to what a new request asks, and where one of them answers a question already. */
public final class SimilarAnswers {
    private static final int MOST = 10;

    private final Workspace workspace;
    private final Register register;
    private final LocalDate today;
    private final Consumer<String> say;

    /** Looks through the record of a workspace; {@code say} is told when that takes a while. */
    public SimilarAnswers(Workspace workspace, LocalDate today, Consumer<String> say) {
        this.workspace = workspace;
        this.register = Issuing.register(workspace);
        this.today = today;
        this.say = say;
    }

    /**
     * What was found.
     *
     * @param council the id of the council that is asked; empty where it is not known
     * @param accessible questions that an earlier reply has answered already; whether that is enough, a person decides
     */
    public record Result(String council, List<Similar> replies, List<Accessible> accessible) {
        public Result {
            replies = List.copyOf(replies);
            accessible = List.copyOf(accessible);
        }
    }

    /** An earlier reply, and why it is like the request. */
    public record Similar(
            String reference,
            String folder,
            String council,
            LocalDate answered,
            RequestOutcome ending,
            double score,
            List<String> why) {
        public Similar {
            why = List.copyOf(why);
        }
    }

    /**
     * A question that an earlier reply has answered: the same standard question and breakdown over the same days, by the same
     * council, everything given, and public.
     *
     * @param citation the provision that a person may think of
     */
    public record Accessible(String question, String reference, String answeredAs, String citation) {
        /** For a person. */
        public String inWords() {
            return "question %s was answered in %s (question %s): %s may apply (accessible to the applicant by other means)"
                    .formatted(question, reference, answeredAs, citation);
        }
    }

    /** Looks for earlier answers to a request. */
    public Result to(RequestSource source, String councilId) {
        Reading reading = Reading.of(workspace, source, councilId, new Received.NotSaid());
        String council = councilId.isEmpty()
                ? Reading.addressee(workspace, reading.request()).orElse("")
                : councilId;
        List<Asked> asked =
                reading.request().allQuestions().map(q -> asked(reading, q)).toList();
        List<String> texts =
                reading.request().allQuestions().map(Question::text).toList();
        SimilarIndex index = new SimilarIndex(workspace.root().resolve(".cache"), register, say);
        Path own = source.path().toAbsolutePath().normalize().getParent();
        List<Found> found = new Search(index, register, council, asked, texts)
                        // A case is not like itself; one more is looked for in its place.
                        .found(MOST + 1)
                        .stream()
                        .filter(each -> !register.caseFolder(each.reply()).equals(own))
                        .toList();
        AccessibleAnswers answers = new AccessibleAnswers(workspace, register, reading, council, today);
        List<Similar> similar = new ArrayList<>();
        List<Accessible> accessible = new ArrayList<>();
        for (Found each : found) {
            SealedReply sealed =
                    SealedFiles.read(register, each.reply(), true, Set.of()).reply();
            if (similar.size() < MOST) {
                similar.add(similar(each, sealed, asked));
            }
            answers.in(each, sealed, asked).stream()
                    .filter(one ->
                            accessible.stream().noneMatch(a -> a.question().equals(one.question())))
                    .forEach(accessible::add);
        }
        return new Result(council, similar, accessible);
    }

    private static Asked asked(Reading reading, Question question) {
        String entry = reading.matches().get(question.id()) instanceof Match.Matched matched
                ? matched.entry().id()
                : "";
        return new Asked(question.id().path(), entry, reading.days(question));
    }

    private static Similar similar(Found found, SealedReply sealed, List<Asked> asked) {
        List<String> why = new ArrayList<>();
        Set<String> listed = new HashSet<>();
        for (Asked question : asked) {
            sealed.answers().stream()
                    .filter(answer ->
                            !question.entry().isEmpty() && answer.entry().equals(question.entry()))
                    .findFirst()
                    .filter(answer -> listed.add(answer.question().path()))
                    .ifPresent(answer -> why.add("question %s is its question %s (%s), %s"
                            .formatted(
                                    question.question(),
                                    answer.question().path(),
                                    answer.entry(),
                                    days(question.days(), AccessibleAnswers.days(answer)))));
        }
        if (!found.words().isEmpty()) {
            why.add("both say " + String.join(", ", found.words()));
        }
        return new Similar(
                sealed.reference(),
                found.reply().folder(),
                sealed.council(),
                found.reply().on(),
                RequestOutcome.of(sealed),
                found.score(),
                why);
    }

    private static String days(List<Span> asked, List<Span> told) {
        if (told.isEmpty() || asked.isEmpty()) {
            return "its days cannot be compared";
        }
        if (Set.copyOf(asked).equals(Set.copyOf(told))) {
            return "over the same days";
        }
        String said = told.stream()
                .map(span -> WrittenDay.of(span.from()) + " to " + WrittenDay.of(span.to()))
                .collect(Collectors.joining(", "));
        boolean overlap = asked.stream()
                .anyMatch(a -> told.stream().anyMatch(t -> !a.to().isBefore(t.from()) && !t.to().isBefore(a.from())));
        return (overlap ? "over days that overlap: " : "over other days: ") + said;
    }
}
