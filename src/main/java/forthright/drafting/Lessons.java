package forthright.drafting;

import forthright.bank.BankEntry.AnsweredBy;
import forthright.bank.BankEntry.At;
import forthright.bank.Confirmed;
import forthright.bank.Learning;
import forthright.bank.Learnt;
import forthright.bank.NewWording;
import forthright.bank.QuestionBank;
import forthright.drafting.decided.CaseFile;
import forthright.law.files.Faults;
import forthright.law.files.FaultsException;
import forthright.law.files.Json;
import forthright.law.files.Place;
import forthright.law.files.Spelling;
import forthright.request.Question;
import forthright.request.QuestionId;
import forthright.request.Request;
import forthright.request.RequestReader;
import forthright.request.Wording;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The wordings of one case that its officers confirmed, and what came of giving them to the bank.
 *
 * @param shownAs the folder of the case
 * @param learnt in the order of the request's questions; one that is refused keeps all from being written
 */
public record Lessons(String shownAs, List<Learnt> learnt) {
    public Lessons {
        learnt = List.copyOf(learnt);
    }

    /**
     * Teaches the bank every match that a case confirms.
     *
     * @param without questions that are passed over
     */
    public static Lessons of(Workspace workspace, RequestSource source, List<String> without) {
        Faults faults = new Faults();
        Path folder = source.path().toAbsolutePath().normalize().resolveSibling("");
        String shownAs = workspace.shown(folder);
        Request request = RequestReader.read(source.text(), source.shownAs(), faults)
                .orElseThrow(() -> new FaultsException(faults.inOrder()));
        QuestionBank bank = QuestionBank.load(workspace.questionBank(), faults)
                .orElseThrow(() -> new FaultsException(faults.inOrder()));
        Map<QuestionId, Confirmed> confirmed =
                CaseFile.read(folder, shownAs, faults).confirmed(request, bank, faults);
        passedOver(shownAs, confirmed, without, faults);
        faults.stopIfAny();
        Applicant applicant = new Applicant(source.text());
        List<NewWording> wordings = new ArrayList<>();
        request.allQuestions().forEach(question -> {
            if (confirmed.get(question.id()) instanceof Confirmed.As as
                    && !without.contains(question.id().path())) {
                wordings.add(wording(request, question, as, applicant));
            }
        });
        List<Learnt> learnt = Learning.addAll(workspace.questionBank(), wordings, faults);
        faults.stopIfAny();
        return new Lessons(
                shownAs, learnt.stream().map(l -> shown(workspace, l)).toList());
    }

    private static void passedOver(
            String shownAs, Map<QuestionId, Confirmed> confirmed, List<String> without, Faults faults) {
        List<String> ids = confirmed.keySet().stream().map(QuestionId::path).toList();
        without.stream()
                .filter(id -> !ids.contains(id))
                .forEach(id -> faults.error(
                        Place.of(shownAs + "/" + CaseFile.NAME),
                        "not-confirmed",
                        "No match of a question \"%s\" is confirmed here.".formatted(id),
                        Spelling.hint(id, ids)));
    }

    private static NewWording wording(Request request, Question question, Confirmed.As as, Applicant applicant) {
        boolean onADay = as.entry().by() instanceof AnsweredBy.ServiceFigures service && service.at() == At.DATE;
        // A stem says what it is about only together with its parts.
        String text = question.container() && !question.parts().isEmpty()
                ? question.text() + " " + question.parts().getFirst().text()
                : Wording.of(request, question);
        return new NewWording(
                question.id().path(), as.entry().id(), applicant.hiddenIn(Wording.ofAnyRequest(text, onADay)));
    }

    private static Learnt shown(Workspace workspace, Learnt learnt) {
        return learnt instanceof Learnt.Added(NewWording of, Path file, String line)
                ? new Learnt.Added(of, Path.of(workspace.shown(file)), line)
                : learnt;
    }

    /** Whether the bank was left as it was because something was refused. */
    public boolean refused() {
        return learnt.stream().anyMatch(Learnt.Refused.class::isInstance);
    }

    /** For a person: what was added, what was known, what was refused and why. */
    public String told() {
        if (learnt.isEmpty()) {
            return "%s confirms no match in case.yaml that the bank could learn.%n".formatted(shownAs);
        }
        String lines = learnt.stream().map(this::line).collect(Collectors.joining());
        long refused = learnt.stream().filter(Learnt.Refused.class::isInstance).count();
        return refused == 0
                ? lines
                : lines
                        + "Nothing was written, since %s refused. To leave one out: --without, and its number.%n"
                                .formatted(refused == 1 ? "one wording was" : refused + " wordings were");
    }

    private String line(Learnt learnt) {
        String id = learnt.of().question();
        return switch (learnt) {
            case Learnt.Added(NewWording of, Path file, String line) ->
                "%-5s %s, %s:%n      %s%n".formatted(id, refused() ? "could be added" : "added", slashed(file), line);
            case Learnt.Known(NewWording of, String what) -> "%-5s known: %s%n".formatted(id, what);
            case Learnt.Refused(NewWording of, String code, String what, String remedy) ->
                "%-5s refused, %s: %s%n      %s%n".formatted(id, code, what, remedy);
        };
    }

    /** As JSON. */
    public String json() {
        Map<String, Object> root = new LinkedHashMap<>();
        root.put("schema", "forthright/learn/1");
        root.put("written", !refused());
        root.put("wordings", learnt.stream().map(Lessons::one).toList());
        return Json.write(root);
    }

    private static Map<String, Object> one(Learnt learnt) {
        Map<String, Object> one = new LinkedHashMap<>();
        one.put("question", learnt.of().question());
        one.put("entry", learnt.of().entry());
        switch (learnt) {
            case Learnt.Added(NewWording of, Path file, String line) -> {
                one.put("outcome", "added");
                one.put("file", slashed(file));
                one.put("line", line);
            }
            case Learnt.Known(NewWording of, String what) -> {
                one.put("outcome", "known");
                one.put("what", what);
            }
            case Learnt.Refused(NewWording of, String code, String what, String remedy) -> {
                one.put("outcome", "refused");
                one.put("code", code);
                one.put("what", what);
                one.put("remedy", remedy);
            }
        }
        return one;
    }

    private static String slashed(Path file) {
        return file.toString().replace('\\', '/');
    }
}
