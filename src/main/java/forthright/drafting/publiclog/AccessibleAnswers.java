package forthright.drafting.publiclog;

import forthright.disclosurecontrol.Cell;
import forthright.disclosurelog.similar.Search.Asked;
import forthright.disclosurelog.similar.Search.Found;
import forthright.drafting.Reading;
import forthright.drafting.Workspace;
import forthright.drafting.publiclog.SimilarAnswers.Accessible;
import forthright.law.LawBook;
import forthright.law.Provision;
import forthright.law.files.Faults;
import forthright.law.files.FaultsException;
import forthright.record.Entry;
import forthright.record.Register;
import forthright.record.SealedAnswer;
import forthright.record.SealedFiles;
import forthright.record.SealedReply;
import forthright.reply.Content;
import forthright.reply.Content.Span;
import forthright.request.Question;
import forthright.request.QuestionId;
import forthright.request.Received;
import forthright.request.Request;
import forthright.request.RequestReader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Where an earlier reply that everybody can read has answered a question already. Only a person can say whether it is the same. */
final class AccessibleAnswers {
    private static final String NOTICE = "accessible-elsewhere";
    private static final String GIVEN = "supplied";

    private final Workspace workspace;
    private final Register register;
    private final Reading reading;
    private final String council;
    private final LocalDate today;
    private @Nullable LogReading log;

    AccessibleAnswers(Workspace workspace, Register register, Reading reading, String council, LocalDate today) {
        this.workspace = workspace;
        this.register = register;
        this.reading = reading;
        this.council = council;
        this.today = today;
    }

    /** The questions that a reply has answered. */
    List<Accessible> in(Found found, SealedReply sealed, List<Asked> asked) {
        List<Accessible> answered = new ArrayList<>();
        Entry entry = found.reply();
        if (found.erased() || council.isEmpty() || !sealed.council().equals(council)) {
            return answered;
        }
        Set<QuestionId> corrected = corrected(entry);
        for (Asked question : asked) {
            for (SealedAnswer answer : sealed.answers()) {
                if (!corrected.contains(answer.question())
                        && gives(answer, question)
                        && isSameQuestion(entry, sealed, answer.question(), question.question())
                        && isPublic(entry)) {
                    citation(sealed.regime())
                            .ifPresent(citation -> answered.add(new Accessible(
                                    question.question(),
                                    sealed.reference(),
                                    answer.question().path(),
                                    citation)));
                }
            }
        }
        return answered;
    }

    /** The questions whose answers a later letter has put right: what the reply says of them holds no longer. */
    private Set<QuestionId> corrected(Entry entry) {
        return register.corrections(register.caseFolder(entry), entry.folder()).stream()
                .flatMap(letter -> letter.answers().stream())
                .map(SealedAnswer::question)
                .collect(Collectors.toSet());
    }

    /** Whether everything that is asked was given, over the same days. */
    private static boolean gives(SealedAnswer answer, Asked asked) {
        List<Span> days = days(answer);
        return !asked.entry().isEmpty()
                && answer.entry().equals(asked.entry())
                && answer.outcome().equals(GIVEN)
                && !days.isEmpty()
                && Set.copyOf(days).equals(Set.copyOf(asked.days()))
                && answer.contents().stream().flatMap(AccessibleAnswers::cells).allMatch(Cell.Shown.class::isInstance);
    }

    private static Stream<Cell> cells(Content content) {
        return switch (content) {
            case Content.Figure figure -> Stream.of(figure.cell());
            case Content.Table table -> table.rows().stream().flatMap(row -> row.cells().stream());
            default -> Stream.of();
        };
    }

    /** The days over which an answer gives figures. */
    static List<Span> days(SealedAnswer answer) {
        return answer.contents().stream()
                .flatMap(content -> switch (content) {
                    case Content.Figure figure -> Stream.of(figure.period());
                    case Content.Table table -> table.periods().stream();
                    default -> Stream.<Span>of();
                })
                .distinct()
                .toList();
    }

    /** Whether the earlier question, read again, asks for the same thing in the same groups. */
    private boolean isSameQuestion(Entry entry, SealedReply sealed, QuestionId earlier, String now) {
        String text = SealedFiles.read(register, entry, false, Set.of()).request();
        Received received = sealed.dayOfReceipt();
        Optional<Request> then = RequestReader.read(text, entry.folder(), received, new Faults());
        Optional<Question> asked = then.flatMap(request -> request.question(earlier));
        Optional<Question> asks = reading.request().question(new QuestionId(now));
        return asked.isPresent() && asks.isPresent() && shape(asked.get()).equals(shape(asks.get()));
    }

    private record Shape(String kind, String unit, Set<String> breakdown, Set<Shape> parts) {}

    private static Shape shape(Question question) {
        return new Shape(
                question.kind().word(),
                question.unit(),
                question.breakdown().stream()
                        .map(label -> label.toLowerCase(Locale.UK).strip())
                        .collect(Collectors.toSet()),
                question.parts().stream().map(AccessibleAnswers::shape).collect(Collectors.toSet()));
    }

    /** Whether everybody can read the reply: nothing in it waits for a person. Those that were taken out are never found. */
    private boolean isPublic(Entry entry) {
        if (log == null) {
            log = new LogReading(workspace, register, erased -> false);
        }
        Faults faults = new Faults();
        return !log.read(entry, faults).waits() && !faults.hasErrors();
    }

    /** The provision for what can be had elsewhere, under the Act of the reply. */
    private Optional<String> citation(String regime) {
        Faults faults = new Faults();
        LawBook law = LawBook.load(workspace.kept().resolve("rules"), faults)
                .orElseThrow(() -> new FaultsException(faults.inOrder()));
        return law.provisions().stream()
                .filter(provision -> provision.notice().equals(NOTICE) && provision.inForce(today))
                .map(Provision::citation)
                .filter(citation -> citation.act().equalsIgnoreCase(regime))
                .map(Object::toString)
                .min(Comparator.naturalOrder());
    }
}
