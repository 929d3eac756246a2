package forthright.drafting;

import forthright.bank.BankEntry;
import forthright.bank.Council;
import forthright.bank.Council.SmallNumbers;
import forthright.bank.Match;
import forthright.bank.QuestionBank;
import forthright.data.CouncilData;
import forthright.decision.Decision;
import forthright.decision.Outcome;
import forthright.decision.RuleBook;
import forthright.decision.Stems;
import forthright.document.HtmlLetter;
import forthright.facts.Fact;
import forthright.law.CostLimit;
import forthright.law.Deadline;
import forthright.law.LawBook;
import forthright.law.Regime;
import forthright.law.files.Faults;
import forthright.law.files.FaultsException;
import forthright.law.files.Json;
import forthright.law.files.Place;
import forthright.reply.Answer;
import forthright.reply.Content;
import forthright.reply.LetterWriter;
import forthright.reply.Reply;
import forthright.request.Question;
import forthright.request.QuestionId;
import forthright.request.Received;
import forthright.request.Request;
import forthright.request.RequestReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.stream.Stream;

/** The story, from a request to a draft of the reply. */
public final class Drafter {
    private final Workspace workspace;
    private final Faults faults = new Faults();

    /** Drafts in this workspace. */
    public Drafter(Workspace workspace) {
        this.workspace = workspace;
    }

    /** Drafts a reply; stops with every fault where something is missing, wrong or unknown. */
    public Draft draft(Order order) {
        Request request = read(order);
        Council council = council(order, request);
        LawBook law = present(LawBook.load(workspace.rules(), faults));
        QuestionBank bank = present(QuestionBank.load(workspace.questionBank(), faults));
        RuleBook rules = present(RuleBook.load(workspace.rules(), law::kindOf, faults));
        LetterWriter letters =
                present(LetterWriter.load(workspace.templates(), council.folder().resolve("templates"), law, faults));
        HtmlLetter pages = present(
                HtmlLetter.load(workspace.templates(), council.folder().resolve("templates"), faults));
        SmallNumbers policy = policy(council, order);
        faults.stopIfAny();

        try (CouncilData data = data(order, council)) {
            Received received = received(order, request);
            Periods periods = new Periods(request, received);
            Figures figures = new Figures(council, data, policy, order.dated(), faults);
            Map<QuestionId, Match> matches = bank.match(request);
            Case the = new Case(
                    request, council, received, order.dated(), bank, matches, bank.refersBack(request), periods, figures,
                    law.costLimit(regime(council), CostLimit.Authority.COUNCIL, order.dated()));
            Map<Question, Evidence> evidence = evidence(the);
            faults.stopIfAny();

            List<Decision> decisions = rules.decide(numbers(request), Stems.of(request), facts(evidence), order.dated())
                    .inOrder();
            Reply reply = new Reply(
                    request,
                    reference(order, request),
                    council,
                    received,
                    order.dated(),
                    answers(the, evidence, decisions),
                    periods.assumptions(),
                    new Tasks(the, evidence).from(decisions));
            return draft(order, law, letters, pages, reply, data.loadId());
        }
    }

    private Request read(Order order) {
        Optional<Request> request = RequestReader.read(order.text(), order.shownAs(), faults);
        faults.stopIfAny();
        return present(request);
    }

    private Council council(Order order, Request request) {
        Councils councils = new Councils(workspace);
        Optional<Council> council =
                order.council().isEmpty() ? councils.addressedBy(request, faults) : councils.read(order.council(), faults);
        faults.stopIfAny();
        return present(council);
    }

    /** What the officer says, else what the text says, else the mail's own date. */
    private static Received received(Order order, Request request) {
        return Stream.of(order.received(), request.received(), request.sent())
                .filter(Received.On.class::isInstance)
                .findFirst()
                .orElse(new Received.NotSaid());
    }

    private SmallNumbers policy(Council council, Order order) {
        return council.smallNumbers().on(order.dated()).orElseGet(() -> {
            faults.error(
                    Place.of("councils/%s/profile.yaml".formatted(council.id())),
                    "no-value",
                    "No small-number policy holds on %s.".formatted(order.dated()),
                    "Add a line to small-numbers with an earlier date.");
            return new SmallNumbers(20, false, SmallNumbers.Level.STRICT, "");
        });
    }

    private CouncilData data(Order order, Council council) {
        Path folder = order.data().isEmpty() ? council.folder().resolve("data") : Path.of(order.data());
        CouncilData data = CouncilData.open(council, folder, faults);
        faults.stopIfAny();
        return data;
    }

    private static Map<Question, Evidence> evidence(Case the) {
        EvidenceFinder finder = new EvidenceFinder(the);
        Map<Question, Evidence> evidence = new LinkedHashMap<>();
        the.request().allQuestions().forEach(q -> evidence.put(q, finder.about(q)));
        return evidence;
    }

    private static List<QuestionId> numbers(Request request) {
        return request.allQuestions().map(Question::id).toList();
    }

    private static List<Fact> facts(Map<Question, Evidence> evidence) {
        return evidence.values().stream().flatMap(e -> e.facts().stream()).distinct().toList();
    }

    private static List<Answer> answers(Case the, Map<Question, Evidence> evidence, List<Decision> decisions) {
        Map<QuestionId, Decision> decided = new LinkedHashMap<>();
        decisions.forEach(d -> decided.put(d.question(), d));
        List<Fact> known = facts(evidence);
        List<Answer> answers = new ArrayList<>();
        evidence.forEach((question, found) -> {
            Decision decision = decided.get(question.id());
            if (decision != null) {
                answers.add(new Answer(
                        question,
                        the.matched(question.id()).map(Match.Matched::entry).map(BankEntry::id).orElse(""),
                        decision,
                        contents(decision, found),
                        found.mappings(),
                        found.facts(),
                        SeeAlso.of(the, question, found, known, decision)));
            }
        });
        return answers;
    }

    private static List<Content> contents(Decision decision, Evidence found) {
        return gives(decision) ? found.contents() : List.of();
    }

    /** Whether an answer with this outcome carries content; a task still shows what is known. */
    private static boolean gives(Decision decision) {
        return switch (decision.outcome()) {
            case SUPPLIED, PARTLY_WITHHELD, WITHHELD -> true;
            case NEEDS_PERSON -> decision.wording().equals("assessment");
            case NEITHER_CONFIRMED_NOR_DENIED, NOT_APPLICABLE, COST_LIMIT, NOT_HELD, ACCESSIBLE_ELSEWHERE, FUTURE_PUBLICATION -> false;
        };
    }

    /** The request's own reference, else one made from its date and content. */
    private static String reference(Order order, Request request) {
        if (!request.reference().isEmpty()) {
            return request.reference();
        }
        String day = request.sent() instanceof Received.On(var sent) ? sent.toString() : order.dated().toString();
        return "FOI-" + day + "-" + Inputs.hash(List.of(order.text().getBytes(java.nio.charset.StandardCharsets.UTF_8))).substring(0, 8);
    }

    private Draft draft(Order order, LawBook law, LetterWriter letters, HtmlLetter pages, Reply reply, String loadId) {
        SequencedMap<String, String> files = new LinkedHashMap<>();
        String letter = letters.write(reply);
        files.put("letter.md", letter);
        files.put("letter.html", pages.from(letter, title(reply), "en-GB"));
        Object due = reply.received() instanceof Received.On(var day)
                ? Deadline.of(day, regime(reply.council()), regime(reply.council()).daysToReply(), law).due().toString()
                : Json.NOTHING;
        files.put(
                "decisions.json",
                Json.write(DecisionsJson.of(
                        reply,
                        new DecisionsJson.Dates(due),
                        Inputs.of(workspace, reply.council().folder(), order.text(), loadId))));
        return new Draft(reply, files);
    }

    private static String title(Reply reply) {
        return "Reply to request %s – %s".formatted(reply.reference(), reply.council().name());
    }

    private static Regime regime(Council council) {
        return Regime.of(council.regime()).orElseThrow();
    }

    private <T> T present(Optional<T> loaded) {
        return loaded.orElseThrow(() -> new FaultsException(faults.inOrder()));
    }
}
