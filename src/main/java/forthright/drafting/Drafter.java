package forthright.drafting;

import forthright.bank.Council;
import forthright.bank.Council.SmallNumbers;
import forthright.bank.Match;
import forthright.data.CouncilData;
import forthright.decision.Decisions;
import forthright.decision.Ground;
import forthright.decision.Stems;
import forthright.disclosurecontrol.Gate;
import forthright.disclosurecontrol.ProtectedLetter;
import forthright.disclosurecontrol.Told;
import forthright.drafting.decided.CaseFile;
import forthright.drafting.decided.Decided;
import forthright.facts.Fact;
import forthright.law.files.Faults;
import forthright.law.files.FaultsException;
import forthright.law.files.Place;
import forthright.record.ToldFigures;
import forthright.reply.Answer;
import forthright.reply.Mark;
import forthright.reply.Reply;
import forthright.request.Question;
import forthright.request.QuestionId;
import forthright.request.Received;
import forthright.request.Regimes;
import forthright.request.Request;
import forthright.request.RequestReader;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** The story, from a request to a draft of the reply. */
public final class Drafter {

    private final Workspace workspace;
    private final Supplier<Pack.Begun> packs;
    private final Opening.Openings openings;
    private final Gate gate;

    /** Drafts one reply in this workspace. */
    public Drafter(Workspace workspace) {
        this(workspace, () -> Pack.begin(workspace), Opening::once, Gate.PROVED);
    }

    private Drafter(Workspace workspace, Supplier<Pack.Begun> packs, Opening.Openings openings, Gate gate) {
        this.workspace = workspace;
        this.packs = packs;
        this.openings = openings;
        this.gate = gate;
    }

    /** Drafts many replies: what people keep, and the councils' data, is read once, and again when it changes. */
    public static Drafter ofMany(Workspace workspace) {
        return ofMany(workspace, Gate.PROVED);
    }

    /** A draft for which nothing is kept or done ahead, with data opened in this way: for those who hold the others to it. */
    static Drafter plainly(Workspace workspace, Opening.Openings openings) {
        return new Drafter(workspace, () -> Pack.begin(workspace), openings, Gate.PROVED);
    }

    /** The same, through another gate: for those who try what a letter tells. */
    static Drafter ofMany(Workspace workspace, Gate gate) {
        Packs packs = new Packs(workspace);
        return new Drafter(workspace, () -> packs, new DataOnHand(), gate);
    }

    /** Drafts a reply; stops with every fault where something is missing, wrong or unknown. */
    public Draft draft(Order order) {
        return draft(order, Purpose.LETTER);
    }

    /** The same to be looked at and not sent: nothing is written for it. */
    public Draft look(Order order) {
        return draft(order, Purpose.LOOKING);
    }

    /** The same, laid beside the letter that was sent for this request before: what that told counts too. */
    public Draft lookBeside(Order order) {
        return draft(order, Purpose.LOOKING_BESIDE);
    }

    /** The reply as it ought to have been, held against the one that was issued too. */
    public Draft correction(Order order) {
        return draft(order, Purpose.CORRECTING);
    }

    /** The same, for another purpose. */
    Draft draft(Order order, Purpose purpose) {
        Faults faults = new Faults();
        Pack.Begun begun = packs.get();
        Request request = read(order, faults);
        Council asKept = council(order, request, begun, faults);
        try (Opening opening = openings.open(asKept, dataFolder(order, asKept))) {
            Optional<Pack> loaded = begun.load(asKept.folder().resolve("templates"), faults);
            // Without one, this is said with all other faults.
            policy(asKept, order.dated(), faults);
            // What needs no figure is done while the data is still being read.
            CaseFolder folder = CaseFolder.of(workspace, order.request(), reference(order, request));
            Decided decided = CaseFile.read(folder.path(), workspace.shown(folder.path()), faults);
            Optional<Map<QuestionId, Match>> matches =
                    loaded.map(Pack::bank).map(bank -> bank.match(request, decided.confirmed(request, bank, faults)));
            Received received = received(order, request);
            Periods periods = new Periods(request, received);
            opening.ahead(
                    matches.map(known -> Wishes.of(request, known, periods)).orElse(List.of()));
            Optional<Inputs> written = loaded.map(pack -> begun.inputs(workspace, asKept.folder(), order.text()));
            Supplies supplies = Supplies.of(workspace, folder, decided, faults);
            CouncilData data = opening.await(faults);
            faults.stopIfAny();
            Pack pack = present(loaded, faults);
            Council council = asKept.knowing(pack.bank());
            SmallNumbers policy = policy(council, order.dated(), faults);

            decided.letters().check(request, received, faults);
            faults.stopIfAny();
            Counting counting = new Counting(pack.bank(), council, data, supplies.figures(faults), faults);
            Figures figures = Figures.toBeAsked(council, counting, policy, order.dated());
            Case asked = theCase(
                    order, pack, request, present(matches, faults), council, received, periods, figures, decided);
            // First what the letter would give, then all of it protected together.
            evidence(asked);
            List<Told> elsewhere = new PublishedElsewhere(council, pack.bank(), faults).knownOn(order.dated());
            faults.stopIfAny();
            // Whoever has the letter that was sent for this request can lay it beside this one.
            String own = purpose.countsItsOwnReply() ? "" : reference(order, request);
            Before before = new Before(counting, told(council), elsewhere, own);
            Figures ready = figures.together(gate, before, decided.released(), faults);
            Case the = asked.with(ready);
            ProtectedLetter letter = ready.protectedLetter().orElseThrow();
            decided.checkReleases(letter, faults);
            Map<Question, Evidence> evidence = evidence(the);
            supplies.check(request, counting.wanted(), faults);
            faults.stopIfAny();

            Map<QuestionId, Ground> byPeople =
                    DecidedByPeople.of(decided, request, pack, council, order.dated(), evidence, faults);
            faults.stopIfAny();
            CostsTogether costs =
                    CostsTogether.of(facts(evidence), the.costLimit().minutes());
            addTo(evidence, costs.asTheApplicantSaid(request));
            List<Fact> known = facts(evidence);
            Decisions decisions =
                    pack.rules().decide(numbers(request), Stems.of(request), byPeople, known, order.dated());
            Map<QuestionId, Ask> asks = new Asks(the, counting).of(decisions.inOrder());
            String askCommand = AskCommand.of(workspace, folder, order);
            if (purpose != Purpose.ASKING) {
                supplies.checkWhole(asks.values(), askCommand, faults);
                faults.stopIfAny();
            }
            List<Answer> answers = Answers.of(request, the.entries(), evidence, known, decisions);
            Reply unreviewed = new Reply(
                    request,
                    reference(order, request),
                    council,
                    received,
                    decided.letters().clarified(),
                    order.dated(),
                    answers,
                    Readings.of(
                            council,
                            periods,
                            answers,
                            otherAct(order.text(), pack, request, council),
                            request.fallbacks()),
                    new Tasks(
                                    the,
                                    evidence,
                                    asks,
                                    costs,
                                    askCommand,
                                    pack.signs().ofLetter(order.text(), council.regime()),
                                    letter.leaks())
                            .from(decisions.inOrder()));
            // A letter through another gate is tried, and goes to nobody.
            boolean goes = purpose.isToBeSent() && gate.equals(Gate.PROVED);
            LetterFiles letters = letterFiles(pack, council, faults);
            Reply reply = goes ? letters.translated(reviewed(pack, unreviewed)) : unreviewed;
            String load = purpose.isToBeSent() ? supplies.load(data.loadId()) : "";
            Inputs inputs = present(written, faults).with(load);
            Asking asking =
                    new Asking(the, pack, supplies.service(), List.copyOf(asks.values()), evidence.values(), order);
            Reasons reasons = new Reasons(
                    the,
                    pack.rules(),
                    known,
                    order.shownAs(),
                    workspace.shown(supplies.folder().path()),
                    pack.review(),
                    pack.letters().wordings());
            return new Draft(
                    reply,
                    letters.of(reply, inputs, Mark.NONE),
                    asking,
                    letter,
                    Telling.of(reply, policy, ready::tables),
                    reasons,
                    inputs,
                    mark -> letters.of(reply, inputs, mark),
                    letters.printed(reply));
        }
    }

    /** The reply with what the review of its letter objects to; one that is not ready yet has no letter to review. */
    private static Reply reviewed(Pack pack, Reply reply) {
        if (reply.needsPerson()) {
            return reply;
        }
        List<Reply.Task> objections = pack.review().objections(pack.letters().write(reply, Mark.NONE), reply);
        return objections.isEmpty() ? reply : reply.with(objections);
    }

    private ToldFigures told(Council council) {
        return workspace.record().told(council.id());
    }

    /** The request; stops where it cannot be read. */
    static Request read(Order order, Faults faults) {
        Optional<Request> request = RequestReader.read(order.text(), order.shownAs(), order.received(), faults);
        faults.stopIfAny();
        return present(request, faults);
    }

    private Council council(Order order, Request request, Pack.Begun begun, Faults faults) {
        Councils councils = new Councils(workspace);
        Optional<Council> council = order.council().isEmpty()
                ? councils.addressedBy(request, faults)
                : councils.read(order.council(), faults);
        if (faults.hasErrors()) {
            // What else is wrong is said in the same breath.
            begun.load(workspace.templates(), faults);
        }
        faults.stopIfAny();
        return present(council, faults);
    }

    private static Path dataFolder(Order order, Council council) {
        return order.data().isEmpty() ? council.folder().resolve("data") : Path.of(order.data());
    }

    private static SmallNumbers policy(Council council, LocalDate dated, Faults faults) {
        return council.smallNumbers().on(dated).orElseGet(() -> {
            faults.error(
                    Place.of("councils/%s/profile.yaml".formatted(council.id())),
                    "no-value",
                    "No small-number policy holds on %s.".formatted(dated),
                    "Add a line to small-numbers with an earlier date.");
            return new SmallNumbers(20, false, SmallNumbers.Level.STRICT, "");
        });
    }

    /** What the officer says, else what the text says, else the mail's own date. */
    private static Received received(Order order, Request request) {
        return Stream.of(order.received(), request.received(), request.sent())
                .filter(Received.On.class::isInstance)
                .findFirst()
                .orElse(new Received.NotSaid());
    }

    private static Case theCase(
            Order order,
            Pack pack,
            Request request,
            Map<QuestionId, Match> matches,
            Council council,
            Received received,
            Periods periods,
            Figures figures,
            Decided decided) {
        return new Case(
                request,
                council,
                received,
                order.dated(),
                pack.bank(),
                matches,
                pack.bank().refersBack(request, matches),
                periods,
                figures,
                pack.law().costLimit(council.regime(), order.dated()),
                decided,
                pack.authorities(),
                pack.signs());
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
        return evidence.values().stream()
                .flatMap(e -> e.facts().stream())
                .distinct()
                .toList();
    }

    private static void addTo(Map<Question, Evidence> evidence, List<Fact> facts) {
        evidence.forEach((question, found) -> facts.stream()
                .filter(fact -> fact.question().equals(question.id()))
                .forEach(found::add));
    }

    /** The Act that the request names where another governs the council; empty where it names that one, or none. */
    static Optional<Readings.OtherAct> otherAct(String text, Pack pack, Request request, Council council) {
        return Regimes.statute(text)
                .filter(named -> named.equals(request.regime()) && !named.equals(council.regime()))
                .map(named -> new Readings.OtherAct(
                        pack.law().act(named).name(),
                        pack.law().act(council.regime()).name()));
    }

    static String reference(Order order, Request request) {
        return CaseFolder.reference(request, order.text(), order.dated());
    }

    private LetterFiles letterFiles(Pack pack, Council council, Faults faults) {
        Path folder = council.folder();
        return new LetterFiles(
                pack,
                new OtherLanguages(workspace, council).writers(pack.law(), faults),
                new Printing(workspace.templates(), folder, workspace.shown(folder)));
    }

    private static <T> T present(Optional<T> loaded, Faults faults) {
        return loaded.orElseThrow(() -> new FaultsException(faults.inOrder()));
    }
}
