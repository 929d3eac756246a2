package forthright.reply;

import forthright.bank.Recording.Way;
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
            throw incomplete(
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
        return incomplete(
                answer,
                "no-basis",
                "Question %s gives less than was asked, but no provision says why.",
                "Let the rule cite a provision that has a notice in rules/law.yaml.");
    }

    private static FaultsException incomplete(Answer answer, String code, String what, String remedy) {
        return FaultsException.error(
                answer.decision().grounds().getFirst().place(),
                code,
                what.formatted(answer.question().id()),
                remedy);
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
            throw incomplete(
                    answers.getFirst(),
                    "no-assessment",
                    "Question %s is refused as personal data, and no assessment says why.",
                    "Record who could identify whom in the council's assessments.yaml.");
        }
        Values values = new Values()
                .text("section", main.citation().inWords())
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
                                        .text("section", p.citation().inWords())
                                        .text("title", p.title()))
                                .toList())
                .group("quotes", main.quotes().stream().map(this::quote).toList())
                .group("findings", findings)
                .group("estimates", estimates(main, answers))
                .group("limit", main.kind() == Kind.Plain.COST ? List.of(limit()) : List.of())
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
                .text("section", quoted.citation().inWords())
                .text("act", quoted.act().name())
                .text("words", quoted.quotation());
    }

    private record Said(Answer answer, Fact fact) {}

    private static Stream<Said> facts(List<Answer> answers) {
        return answers.stream().flatMap(a -> a.facts().stream().distinct().map(f -> new Said(a, f)));
    }

    private Values limit() {
        return new Values()
                .number("pounds", limit.pounds())
                .text("hours", InWords.hours(limit.minutes()))
                .number("poundsAnHour", limit.poundsAnHour())
                .text("counts", InWords.and(limit.counts()))
                .text(
                        "regulations",
                        limit.citations().isEmpty()
                                ? ""
                                : law.act(limit.citations().getFirst().act()).name());
    }

    private record Estimate(Reading reading, String where) {}

    /** Each reading once, with every question that it would answer. */
    private List<Values> estimates(Provision main, List<Answer> answers) {
        if (main.kind() != Kind.Plain.COST) {
            return List.of();
        }
        Map<Estimate, List<Answer>> byEstimate = new LinkedHashMap<>();
        for (Answer answer : answers) {
            List<Reading> readings = answer.facts().stream()
                    .flatMap(fact -> Reading.refused(fact).stream())
                    .distinct()
                    .toList();
            checkSum(answer, readings);
            readings.forEach(r -> byEstimate
                    .computeIfAbsent(new Estimate(r, where(answer)), e -> new ArrayList<>())
                    .add(answer));
        }
        return byEstimate.entrySet().stream()
                .map(e -> estimate(e.getKey(), e.getValue()))
                .toList();
    }

    private static String where(Answer answer) {
        return InWords.and(answer.facts().stream()
                .distinct()
                .flatMap(f -> f instanceof Fact.HeldInFreeText(var q, String where) ? Stream.of(where) : Stream.empty())
                .toList());
    }

    // FOIA s.12(1) rests on an estimate, so a letter without one, or with one that does not come out, must not go
    private void checkSum(Answer answer, List<Reading> readings) {
        long total = readings.stream().mapToLong(Reading::totalMinutes).sum();
        boolean adds = readings.stream().allMatch(r -> (long) r.records() * r.minutesEach() == r.totalMinutes());
        if (readings.isEmpty() || !adds || !limit.isExceededBy(total)) {
            throw incomplete(
                    answer,
                    "no-estimate",
                    "Question %s is refused for cost without an estimate that exceeds the limit.",
                    "Estimate records and minutes, or answer the question.");
        }
    }

    private Values estimate(Estimate estimate, List<Answer> answers) {
        return estimate.reading
                .against(limit)
                .text(
                        "questions",
                        InWords.questions(
                                answers.stream().map(a -> a.question().id()).toList()))
                .group(
                        "freeText",
                        estimate.where.isEmpty() ? List.of() : List.of(new Values().text("where", estimate.where)))
                .group(
                        "sampled",
                        sampled(estimate)
                                .map(how -> new Values().text("how", how))
                                .toList());
    }

    private Stream<String> sampled(Estimate estimate) {
        var recording = reply.council().recording();
        return Stream.concat(recording.elsewhere().values().stream(), recording.fields().values().stream())
                .flatMap(way -> way instanceof Way.InFreeText text
                                && text.where().equals(estimate.where)
                                && text.minutesEach() == estimate.reading.minutesEach()
                        ? Stream.of(text.sampled().strip())
                        : Stream.<String>empty())
                .filter(how -> !how.isEmpty())
                .sorted()
                .distinct();
    }
}
