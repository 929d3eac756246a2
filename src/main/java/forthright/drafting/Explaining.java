package forthright.drafting;

import forthright.bank.BankEntry.AnsweredBy;
import forthright.drafting.Explained.Known;
import forthright.drafting.Why.Query;
import forthright.facts.Fact;
import forthright.law.files.Fault;
import forthright.law.files.FaultsException;
import forthright.law.files.Place;
import forthright.law.files.Spelling;
import forthright.reply.Answer;
import forthright.reply.Reply;
import forthright.request.QuestionId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Why a request would be answered as it would: what a draft of it rests on, told. The draft is the very one that would be
 * written; here nothing is.
 */
public final class Explaining {
    private static final String FIGURE = "figure-held";
    private static final String TABLE = "table-held";

    private final Draft draft;
    private final Reply reply;
    private final List<Explained> questions;
    private final List<Reply.Task> ofLetter;

    private Explaining(Draft draft, List<Explained> questions, List<Reply.Task> ofLetter) {
        this.draft = draft;
        this.reply = draft.reply();
        this.questions = List.copyOf(questions);
        this.ofLetter = List.copyOf(ofLetter);
    }

    /** Explains every question of a request, or the one that is named. */
    public static Explaining of(Workspace workspace, Order order, String named) {
        return of(new Drafter(workspace).look(order), named);
    }

    /** Explains a draft. */
    static Explaining of(Draft draft, String named) {
        Reply reply = draft.reply();
        Optional<QuestionId> only = named.isBlank()
                ? Optional.empty()
                : Optional.of(question(reply, named, draft.reasons().request()));
        Licences licences = new Licences(reply);
        List<Explained> questions = reply.answers().stream()
                .filter(answer -> only.stream().allMatch(answer.question().id()::equals))
                .map(answer -> explained(answer, draft.reasons(), licences, reply))
                .toList();
        List<Reply.Task> ofLetter = reply.tasks().stream()
                .filter(task -> task.question().isEmpty() && only.isEmpty())
                .toList();
        return new Explaining(draft, questions, ofLetter);
    }

    private static Explained explained(Answer answer, Reasons reasons, Licences licences, Reply reply) {
        QuestionId id = answer.question().id();
        FactSource sources = new FactSource(reasons);
        Explained bare = new Explained(
                answer.question(),
                Optional.ofNullable(reasons.the().matches().get(id)),
                reasons.the().decided().match(id).map(m -> m.signed().inWords()).orElse(""),
                answer.facts().stream()
                        .filter(fact -> !(fact instanceof Fact.Asked))
                        .map(fact -> new Known(fact, sources.of(fact)))
                        .toList(),
                answer.decision(),
                List.of(),
                licences.of(answer),
                reply.tasks().stream()
                        .filter(task -> task.question().equals(id.path()))
                        .toList());
        // Of a question that is the sum of its parts no rule need speak.
        return bare.isSum()
                ? bare
                : bare.with(reasons.rules()
                        .nearest(answer.decision(), reasons.known(), reply.dated(), expected(reasons, id)));
    }

    /** What the rules might have known of a question, by how its standard question is answered. */
    private static Set<String> expected(Reasons reasons, QuestionId id) {
        return reasons.the()
                .matched(id)
                .map(matched -> switch (matched.entry().by()) {
                    case AnsweredBy.Count count -> Set.of(FIGURE);
                    case AnsweredBy.ServiceFigures service -> Set.of(FIGURE);
                    case AnsweredBy.Breakdown breakdown -> Set.of(FIGURE, TABLE);
                    case AnsweredBy.OtherCategories others -> Set.of(TABLE);
                    case AnsweredBy.ListedIn listed -> Set.of(TABLE);
                    case AnsweredBy.RecordingOf recording -> Set.of("answered-yes", "answered-no");
                    case AnsweredBy.CategoriesOf categories -> Set.of("items-held");
                })
                .orElse(Set.of());
    }

    /** The question that a person names as the letter prints it: 3.a, 3a, 3(a), Q3a. */
    private static QuestionId question(Reply reply, String named, String request) {
        List<QuestionId> ids =
                reply.answers().stream().map(answer -> answer.question().id()).toList();
        String bare = bare(named);
        return Stream.concat(
                        ids.stream().filter(id -> id.path().equals(named.strip())),
                        ids.stream().filter(id -> bare(id.path()).equals(bare)))
                .findFirst()
                .orElseThrow(() -> new FaultsException(List.of(Fault.error(
                        Place.of(request),
                        "no-such-question",
                        "The request has no question \"%s\".".formatted(named),
                        Spelling.hint(named, ids.stream().map(QuestionId::path).toList())))));
    }

    private static String bare(String id) {
        return id.strip().toLowerCase(Locale.UK).replaceFirst("^q(?=\\d)", "").replaceAll("[.()\\s]", "");
    }

    List<Explained> questions() {
        return questions;
    }

    /** Explains every question of a draft that is at hand. */
    public static Explaining of(Draft draft) {
        return of(draft, "");
    }

    /** Each question, in the order of the request. */
    public List<Why> whys() {
        Case the = draft.reasons().the();
        return questions.stream()
                .map(explained -> new Why(
                        reply.answers().stream()
                                .filter(answer -> answer.question().id().equals(explained.id()))
                                .findFirst()
                                .orElseThrow(),
                        explained.match(),
                        explained.signed(),
                        the.periods().of(explained.question()),
                        the.matched(explained.id())
                                .flatMap(matched -> matched.entry().by().measured())
                                .map(Query::of),
                        ExplainedText.sections(explained)))
                .toList();
    }

    /** For a person. */
    public String told() {
        return ExplainedText.of(reply, questions, ofLetter);
    }

    /** As {@code forthright/explain/1}. */
    public String json() {
        return ExplainedJson.of(reply, questions, ofLetter);
    }
}
