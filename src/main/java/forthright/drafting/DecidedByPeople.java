package forthright.drafting;

import forthright.bank.Council;
import forthright.decision.Ground;
import forthright.decision.Outcome;
import forthright.disclosurecontrol.Cell;
import forthright.drafting.decided.Decided;
import forthright.drafting.decided.InPlaceOfRules;
import forthright.law.files.Faults;
import forthright.law.files.Spelling;
import forthright.reply.Content;
import forthright.request.Question;
import forthright.request.QuestionId;
import forthright.request.Request;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What people decided of questions in place of the rules. They are held to what a rule is held to: a wording that is
 * written, provisions that the law book knows and that are a ground for the outcome. And no person's word shows a figure that
 * disclosure control hides.
 */
final class DecidedByPeople {
    private final Request request;
    private final Pack pack;
    private final Council council;
    private final LocalDate dated;
    private final Map<Question, Evidence> evidence;
    private final Faults faults;

    private DecidedByPeople(
            Request request,
            Pack pack,
            Council council,
            LocalDate dated,
            Map<Question, Evidence> evidence,
            Faults faults) {
        this.request = request;
        this.pack = pack;
        this.council = council;
        this.dated = dated;
        this.evidence = evidence;
        this.faults = faults;
    }

    /** Why each of these questions ends as it does; every fault is noted. */
    static Map<QuestionId, Ground> of(
            Decided decided,
            Request request,
            Pack pack,
            Council council,
            LocalDate dated,
            Map<Question, Evidence> evidence,
            Faults faults) {
        DecidedByPeople people = new DecidedByPeople(request, pack, council, dated, evidence, faults);
        Map<QuestionId, Ground> grounds = new LinkedHashMap<>();
        decided.overrides().forEach(override -> {
            people.check(override);
            grounds.put(override.question(), override.ground());
        });
        return grounds;
    }

    private void check(InPlaceOfRules override) {
        Ground ground = override.ground();
        pack.rules().check(ground, council.regime(), faults);
        inForceWithNotice(ground);
        String wording = ground.proposal().wording();
        List<String> wordings = pack.letters().wordings();
        if (!wordings.contains(wording)) {
            faults.error(
                    ground.place(),
                    "no-wording",
                    "No sentence is written for the wording \"%s\".".formatted(wording),
                    Spelling.nearest(wording, wordings)
                            .map("Did you mean \"%s\"?"::formatted)
                            .orElse("Each file of templates/answers/ is one."));
        }
        Optional<Question> question = request.allQuestions()
                .filter(each -> each.id().equals(override.question()))
                .findFirst();
        question.ifPresentOrElse(found -> check(found, ground), () -> noSuchQuestion(override));
    }

    // FOIA s.17(1): a refusal notice states the fact, specifies the exemption and says why it applies.
    private void inForceWithNotice(Ground ground) {
        List<String> known =
                ground.citations().stream().filter(pack.law()::knows).toList();
        known.stream()
                .filter(citation -> !pack.law().inForce(citation, dated))
                .forEach(citation -> faults.error(
                        ground.place(),
                        "not-in-force",
                        "\"%s\" is not in force on %s.".formatted(citation, dated),
                        "rules/law.yaml says from when, and what stands in its place."));
        boolean noticed = known.stream()
                .flatMap(citation -> pack.law().provision(citation).stream())
                .anyMatch(provision -> !provision.notice().isEmpty());
        if (!known.isEmpty() && !noticed) {
            faults.error(
                    ground.place(),
                    "no-notice",
                    "No refusal notice is written for %s.".formatted(String.join(", ", known)),
                    "Write it in templates/paragraphs and name it at the provision in rules/law.yaml: templates/README.md says how.");
        }
    }

    private void noSuchQuestion(InPlaceOfRules override) {
        List<String> ids =
                request.allQuestions().map(Question::id).map(QuestionId::path).toList();
        faults.error(
                override.ground().place(),
                "no-such-question",
                "The request has no question \"%s\". Its text may have changed since %s was here."
                        .formatted(override.question(), override.signed().by()),
                Spelling.hint(override.question().path(), ids) + " To see the questions: foi read.");
    }

    private void check(Question question, Ground ground) {
        Outcome outcome = ground.proposal().outcome();
        if (question.container() && !question.parts().isEmpty()) {
            faults.error(
                    ground.place(),
                    "introduces-parts",
                    "Question %s only introduces its parts: it ends as they do.".formatted(question.id()),
                    "Decide its parts.");
        }
        boolean gives = outcome == Outcome.SUPPLIED || outcome == Outcome.PARTLY_WITHHELD;
        List<Content> contents = Optional.ofNullable(evidence.get(question))
                .map(Evidence::contents)
                .orElse(List.of());
        if (gives && contents.isEmpty()) {
            faults.error(
                    ground.place(),
                    "nothing-to-give",
                    "There is nothing that question %s could be given.".formatted(question.id()),
                    "Supply the figures first: cases/README.md.");
        }
        if (outcome == Outcome.SUPPLIED && contents.stream().anyMatch(DecidedByPeople::hides)) {
            faults.error(
                    ground.place(),
                    "hidden-figure",
                    "Question %s has figures that are hidden; nobody's word shows them.".formatted(question.id()),
                    "partly-withheld gives the others. That a small count identifies nobody is said in the council's assessments.yaml.");
        }
    }

    private static boolean hides(Content content) {
        Stream<Cell> cells = switch (content) {
            case Content.Figure figure -> Stream.of(figure.cell());
            case Content.Table table -> table.rows().stream().flatMap(row -> row.cells().stream());
            case Content.YesNo yesNo -> Stream.empty();
            case Content.Items items -> Stream.empty();
            case Content.Text text -> Stream.empty();
            case Content.Nothing nothing -> Stream.empty();
        };
        return cells.anyMatch(cell -> !(cell instanceof Cell.Shown));
    }
}
