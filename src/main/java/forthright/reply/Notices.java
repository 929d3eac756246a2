package forthright.reply;

import forthright.decision.Ground;
import forthright.decision.Outcome;
import forthright.facts.Fact;
import forthright.law.CostLimit;
import forthright.law.Kind;
import forthright.law.LawBook;
import forthright.law.Provision;
import forthright.law.files.FaultsException;
import forthright.law.files.Place;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What a letter must say where it gives less than was asked: one notice for each set of provisions relied on, for all
 * the questions it covers. A refusal that relies on no provision, or on one that is not in force, stops the letter.
 */
final class Notices {
    private static final Set<Outcome> REFUSING = Set.of(
            Outcome.WITHHELD,
            Outcome.PARTLY_WITHHELD,
            Outcome.COST_LIMIT,
            Outcome.ACCESSIBLE_ELSEWHERE,
            Outcome.FUTURE_PUBLICATION,
            Outcome.NEITHER_CONFIRMED_NOR_DENIED);

    private final Reply reply;
    private final LawBook law;
    private final CostLimit limit;

    Notices(Reply reply, LawBook law, CostLimit limit) {
        this.reply = reply;
        this.law = law;
        this.limit = limit;
    }

    /**
     * One notice.
     *
     * @param name its template is {@code paragraphs/notice-<name>}
     */
    record Notice(String name, Values values) {}

    static boolean refuses(Answer answer) {
        return REFUSING.contains(answer.decision().outcome());
    }

    List<Notice> all() {
        Map<List<Provision>, List<Answer>> groups = new LinkedHashMap<>();
        for (Answer answer : reply.answers()) {
            if (refuses(answer) && Summary.asksSomething(answer)) {
                groups.computeIfAbsent(reliedOn(answer), key -> new ArrayList<>())
                        .add(answer);
            } else if (!refuses(answer)
                    && answer.decision().outcome() != Outcome.NEEDS_PERSON
                    && Withheld.any(reply, answer).isPresent()) {
                throw noBasis(answer);
            }
        }
        return groups.entrySet().stream()
                .map(e -> notice(e.getKey(), e.getValue()))
                .toList();
    }

    private List<Provision> reliedOn(Answer answer) {
        Set<Provision> provisions = new LinkedHashSet<>();
        for (Ground ground : answer.decision().grounds()) {
            for (String citation : ground.citations()) {
                provisions.add(inForce(citation, ground.place()));
            }
        }
        if (provisions.stream().allMatch(p -> p.notice().isEmpty())) {
            throw noBasis(answer);
        }
        if (provisions.stream().anyMatch(Notices::needsCondition)
                && provisions.stream().noneMatch(p -> p.kind() instanceof Kind.Condition)) {
            throw Incomplete.because(
                    answer,
                    "no-condition",
                    "Question %s is refused under an exemption that needs a condition, and none is cited.",
                    "Let the rule cite the condition too, as in FOIA s40(3A)(a).");
        }
        return List.copyOf(provisions);
    }

    private Provision inForce(String citation, Place place) {
        return law.provision(citation)
                .filter(p -> p.inForce(reply.dated()))
                .orElseThrow(
                        () -> FaultsException.error(
                                place,
                                "not-in-force",
                                "%s is not in force on %s, the date of the letter.".formatted(citation, reply.dated()),
                                law.provision(citation)
                                        .map(Provision::instead)
                                        .filter(instead -> !instead.isEmpty())
                                        .map("Cite %s."::formatted)
                                        .orElse(
                                                "Give the rule the dates between which it may be used, or mend rules/law.yaml.")));
    }

    private static boolean needsCondition(Provision provision) {
        return provision.kind() instanceof Kind.Exemption exemption && exemption.balance() == Kind.Balance.BY_CONDITION;
    }

    private static FaultsException noBasis(Answer answer) {
        return Incomplete.because(
                answer,
                "no-basis",
                "Question %s gives less than was asked, but no provision says why.",
                "Let the rule cite a provision that has a notice in rules/law.yaml.");
    }

    private Notice notice(List<Provision> provisions, List<Answer> answers) {
        Provision main = provisions.stream()
                .filter(p -> !p.notice().isEmpty())
                .findFirst()
                .orElseThrow();
        boolean absolute = law.isAbsolute(provisions);
        List<Values> findings = Withheld.findings(
                answers.stream().flatMap(a -> Withheld.of(reply, a).stream()).toList());
        if (needsCondition(main) && findings.isEmpty()) {
            throw Incomplete.because(
                    answers.getFirst(),
                    "no-assessment",
                    "Question %s is refused as personal data, and no assessment says why.",
                    "Record who could identify whom in the council's assessments.yaml.");
        }
        Values values = new Values()
                .text("section", InWords.section(main.citation()))
                .text(
                        "questions",
                        InWords.questions(
                                answers.stream().map(a -> a.question().id()).toList()))
                .flag("absolute", absolute)
                .flag("qualified", !absolute && main.kind() instanceof Kind.Exemption)
                .group(
                        "conditions",
                        provisions.stream()
                                .filter(p -> p.kind() instanceof Kind.Condition)
                                .map(p -> new Values()
                                        .text("section", InWords.section(p.citation()))
                                        .term("title", p.title()))
                                .toList())
                .group("quotes", main.quotes().stream().map(this::quote).toList())
                .group("findings", findings)
                .all(new CostNotice(reply, law, limit).about(main, answers))
                .group(
                        "planned",
                        facts(answers)
                                .flatMap(f ->
                                        Publications.planned(
                                                reply.council(), f.answer().entry(), f.fact())
                                                .stream())
                                .toList())
                .group(
                        "published",
                        facts(answers)
                                .flatMap(f -> Publications.published(f.fact()).stream())
                                .toList());
        return new Notice(main.notice(), values);
    }

    private Values quote(String citation) {
        Provision quoted = law.provision(citation).orElseThrow();
        return new Values()
                .text("section", InWords.section(quoted.citation()))
                .term("act", quoted.act().name())
                .text("words", quoted.quotation());
    }

    private record Said(Answer answer, Fact fact) {}

    private static Stream<Said> facts(List<Answer> answers) {
        return answers.stream().flatMap(a -> a.facts().stream().distinct().map(f -> new Said(a, f)));
    }
}
