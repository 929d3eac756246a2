package forthright.drafting;

import forthright.bank.Confirmed;
import forthright.bank.Council;
import forthright.bank.Match;
import forthright.bank.QuestionBank;
import forthright.bank.ReadJson;
import forthright.drafting.decided.CaseFile;
import forthright.drafting.decided.Decided;
import forthright.law.Authorities;
import forthright.law.files.Faults;
import forthright.law.files.FaultsException;
import forthright.reply.Content.Span;
import forthright.request.Condition;
import forthright.request.Period;
import forthright.request.Question;
import forthright.request.QuestionId;
import forthright.request.Received;
import forthright.request.Request;
import forthright.request.RequestReader;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;

/**
 * What a request asks, and which standard question each question is.
 *
 * @param regime the Act of the council that answers, or of the authority that is addressed; empty where neither is known
 */
public record Reading(Request request, Map<QuestionId, Match> matches, String regime) {
    private static final String END = System.lineSeparator();
    private static final int WIDTH = 5;

    /** Reads a request against the bank of a workspace. */
    public static Reading of(Workspace workspace, RequestSource source, String councilId, Received received) {
        Faults faults = new Faults();
        Faults ofBank = new Faults();
        Faults ofList = new Faults();
        // The bank and the list of authorities need nothing of the request: all are read at once.
        CompletableFuture<Optional<QuestionBank>> reading =
                CompletableFuture.supplyAsync(() -> QuestionBank.load(workspace.questionBank(), ofBank));
        CompletableFuture<Optional<Authorities>> listing = councilId.isEmpty()
                ? reading.thenApply(read -> Authorities.load(workspace.rules(), ofList))
                : CompletableFuture.completedFuture(Optional.empty());
        Optional<Request> request = RequestReader.read(source.text(), source.shownAs(), received, faults);
        Optional<String> regime = councilId.isEmpty()
                ? request.flatMap(r -> ofAddressee(r, listing, ofList, faults))
                : new Councils(workspace).read(councilId, faults).map(Council::regime);
        Optional<QuestionBank> bank = reading.join();
        faults.addAll(ofBank.inOrder());
        faults.stopIfAny();
        Request read = request.orElseThrow(() -> new FaultsException(faults.inOrder()));
        QuestionBank known = bank.orElseThrow(() -> new FaultsException(faults.inOrder()));
        Map<QuestionId, Confirmed> confirmed =
                decided(workspace, source, read, faults).confirmed(read, known, faults);
        faults.stopIfAny();
        Map<QuestionId, Match> matches = known.match(read, confirmed);
        return new Reading(read, matches, regime.orElse(""));
    }

    /** The addressee's Act; whom nobody is addressed, nothing need be known of authorities. */
    private static Optional<String> ofAddressee(
            Request request, CompletableFuture<Optional<Authorities>> listing, Faults ofList, Faults faults) {
        List<String> addressed = request.addressee().lines().toList();
        if (addressed.isEmpty()) {
            return Optional.empty();
        }
        Optional<Authorities> all = listing.join();
        faults.addAll(ofList.inOrder());
        return all.flatMap(known -> known.regime(addressed));
    }

    /** A request that says neither reference nor date has no folder of its own yet, unless it lies in one. */
    private static Decided decided(Workspace workspace, RequestSource source, Request request, Faults faults) {
        String reference = CaseFolder.reference(request, source.text(), LocalDate.EPOCH);
        CaseFolder folder = CaseFolder.of(workspace, source.path(), reference);
        return CaseFile.read(folder.path(), workspace.shown(folder.path()), faults);
    }

    /** The days that a question asks about; empty where the request does not say or they cannot be known. */
    public List<Span> days(Question question) {
        Received day = request.received() instanceof Received.On ? request.received() : request.sent();
        return new Periods(request, day).of(question);
    }

    /** The council of the workspace that the request is addressed to; empty where it names none, or several. */
    public static Optional<String> addressee(Workspace workspace, Request request) {
        return new Councils(workspace).addressedBy(request, new Faults()).map(Council::id);
    }

    /** As {@code forthright/read/1}. */
    public String json() {
        return ReadJson.text(request, matches, regime);
    }

    /** For a person: one question a line, with what it was taken to be. */
    public String told() {
        StringBuilder text = new StringBuilder();
        String periods = request.periods().stream().map(Period::label).collect(Collectors.joining(", "));
        String shown = regime.isEmpty() ? request.regime() : regime;
        text.append("Act: ").append(shown.isEmpty() ? "not known" : shown).append(END);
        text.append("Periods: ")
                .append(periods.isEmpty() ? "none named" : periods)
                .append(END)
                .append(END);
        request.allQuestions().forEach(question -> text.append(line(question)));
        if (!request.fallbacks().isEmpty()) {
            text.append(END).append("What the applicant would take instead:").append(END);
            request.fallbacks()
                    .forEach(fallback ->
                            text.append("  ").append(fallback.text()).append(END));
        }
        return text.toString();
    }

    private String line(Question question) {
        String indent = "  "
                .repeat((int) question.id().path().chars().filter(c -> c == '.').count());
        String id = question.id().path();
        String mark = id + " ".repeat(Math.max(0, WIDTH - id.length()));
        return indent + mark + " " + question.text() + END + indent + "      " + condition(question) + match(question)
                + END;
    }

    private static String condition(Question question) {
        if (question.onlyIf() instanceof Condition.IfYes(QuestionId on)) {
            return "only if " + on + " is yes; ";
        }
        if (question.onlyIf() instanceof Condition.IfChosen(QuestionId on, String option)) {
            return "only if " + on + " is " + option + "; ";
        }
        return question.onlyIf() instanceof Condition.IfNo(QuestionId on) ? "only if " + on + " is no; " : "";
    }

    private String match(Question question) {
        Match match = matches.get(question.id());
        if (match == null) {
            return question.container() ? "introduces its parts" : "not matched";
        }
        if (match instanceof Match.Matched(var entry, double score, String because, var concepts)) {
            return entry.id() + " (" + hundredths(score) + "): " + because;
        }
        return match instanceof Match.Unclear(var candidates)
                ? "unclear: " + candidates.stream().map(c -> c.entry().id()).collect(Collectors.joining(" or "))
                : "no standard question is near enough";
    }

    /** A score from 0 to 1 to two places, rounded as its own digits say: Java's ways of doing so take longer to load. */
    private static String hundredths(double score) {
        String digits = Double.toString(score);
        if (digits.contains("E")) {
            return "0.00"; // below a thousandth
        }
        int point = digits.indexOf('.');
        int thousandths = Integer.parseInt(digits.substring(0, point)) * 1000
                + Integer.parseInt((digits.substring(point + 1) + "00").substring(0, 3));
        int rounded = (thousandths + 5) / 10;
        return rounded / 100 + "." + rounded / 10 % 10 + rounded % 10;
    }
}
