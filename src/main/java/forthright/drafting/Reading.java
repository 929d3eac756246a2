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
    /** Reads a request against the bank of a workspace. */
    public static Reading of(Workspace workspace, RequestSource source, String councilId, Received received) {
        Faults faults = new Faults();
        Faults ofBank = new Faults();
        // The bank needs nothing of the request: both are read at once.
        CompletableFuture<Optional<QuestionBank>> reading =
                CompletableFuture.supplyAsync(() -> QuestionBank.load(workspace.questionBank(), ofBank));
        Optional<Request> request = RequestReader.read(source.text(), source.shownAs(), received, faults);
        Optional<String> regime = councilId.isEmpty()
                ? request.flatMap(r -> ofAddressee(workspace, r, faults))
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
    private static Optional<String> ofAddressee(Workspace workspace, Request request, Faults faults) {
        List<String> addressed = request.addressee().lines().toList();
        return addressed.isEmpty()
                ? Optional.empty()
                : Authorities.load(workspace.rules(), faults).flatMap(all -> all.regime(addressed));
    }

    /** A request that says neither reference nor date has no folder of its own yet, unless it lies in one. */
    private static Decided decided(Workspace workspace, RequestSource source, Request request, Faults faults) {
        String reference = CaseFolder.reference(request, source.text(), LocalDate.EPOCH);
        CaseFolder folder = CaseFolder.of(workspace, source.path(), reference);
        return CaseFile.read(folder.path(), workspace.shown(folder.path()), faults);
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
        text.append("Act: %s%n".formatted(shown.isEmpty() ? "not known" : shown));
        text.append("Periods: %s%n%n".formatted(periods.isEmpty() ? "none named" : periods));
        request.allQuestions().forEach(question -> text.append(line(question)));
        if (!request.fallbacks().isEmpty()) {
            text.append("%nWhat the applicant would take instead:%n".formatted());
            request.fallbacks().forEach(fallback -> text.append("  %s%n".formatted(fallback.text())));
        }
        return text.toString();
    }

    private String line(Question question) {
        String indent = "  "
                .repeat((int) question.id().path().chars().filter(c -> c == '.').count());
        return "%s%-5s %s%n%s      %s%s%n"
                .formatted(indent, question.id(), question.text(), indent, condition(question), match(question));
    }

    private static String condition(Question question) {
        return switch (question.onlyIf()) {
            case Condition.Always always -> "";
            case Condition.IfYes(QuestionId on) -> "only if %s is yes; ".formatted(on);
            case Condition.IfNo(QuestionId on) -> "only if %s is no; ".formatted(on);
            case Condition.IfChosen(QuestionId on, String option) -> "only if %s is %s; ".formatted(on, option);
        };
    }

    private String match(Question question) {
        Match match = matches.get(question.id());
        return switch (match) {
            case Match.Matched(var entry, double score, String because, var concepts) ->
                "%s (%.2f): %s".formatted(entry.id(), score, because);
            case Match.Unclear(var candidates) ->
                "unclear: " + candidates.stream().map(c -> c.entry().id()).collect(Collectors.joining(" or "));
            case Match.Unknown(var nearest) -> "no standard question is near enough";
            case null -> question.container() ? "introduces its parts" : "not matched";
        };
    }
}
