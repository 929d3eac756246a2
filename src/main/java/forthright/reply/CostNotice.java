package forthright.reply;

import forthright.bank.Recording.Way;
import forthright.facts.Fact;
import forthright.law.CostLimit;
import forthright.law.Kind;
import forthright.law.LawBook;
import forthright.law.Provision;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The limit, and the estimates that exceed it. */
final class CostNotice {
    private final Reply reply;
    private final LawBook law;
    private final CostLimit limit;

    CostNotice(Reply reply, LawBook law, CostLimit limit) {
        this.reply = reply;
        this.law = law;
        this.limit = limit;
    }

    /** What a notice that relies on a provision says of cost: nothing, unless the provision is about cost. */
    Values about(Provision provision, List<Answer> answers) {
        boolean cost = provision.kind() == Kind.Plain.COST;
        return new Values()
                .group("estimates", cost ? estimates(answers) : List.of())
                .group("together", cost ? together(answers) : List.of())
                .group("limit", cost ? List.of(limit()) : List.of());
    }

    private Values limit() {
        return new Values()
                .number("pounds", limit.pounds())
                .text("hours", InWords.hours(limit.minutes()))
                .number("poundsAnHour", limit.poundsAnHour())
                .text("counts", InWords.terms(limit.counts()))
                .term(
                        "regulations",
                        limit.citations().isEmpty()
                                ? ""
                                : law.act(limit.citations().getFirst().act()).name());
    }

    private record Estimate(Reading reading, List<String> where) {}

    /** Each reading once, with every question that it would answer. */
    private List<Values> estimates(List<Answer> answers) {
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

    private static long minutesTogether(Answer answer) {
        return answer.facts().stream()
                .mapToLong(fact -> fact instanceof Fact.CostTogether(var q, int total, int limit) ? total : 0)
                .max()
                .orElse(0);
    }

    // FOIA s.12(1): the cost of complying with the request. What goes first by the applicant's own word is part of the
    // sum.
    private List<Values> together(List<Answer> refused) {
        long total =
                refused.stream().mapToLong(CostNotice::minutesTogether).max().orElse(0);
        if (!limit.isExceededBy(total)) {
            return List.of();
        }
        List<Answer> first = reply.answers().stream()
                .filter(answer -> !refused.contains(answer) && minutesTogether(answer) > 0)
                .toList();
        Values sum = new Values()
                .text("hours", InWords.hours(total))
                .text("limitHours", InWords.hours(limit.minutes()))
                .text("cost", InWords.cost(total, limit.poundsAnHour()));
        return List.of(sum.group("first", first.stream().flatMap(this::firsts).toList()));
    }

    private Stream<Values> firsts(Answer answer) {
        return answer.facts().stream()
                .flatMap(fact -> Reading.refused(fact).stream())
                .distinct()
                .map(reading -> reading.against(limit)
                        .text(
                                "questions",
                                InWords.questions(List.of(answer.question().id()))));
    }

    private static List<String> where(Answer answer) {
        return answer.facts().stream()
                .distinct()
                .flatMap(f -> f instanceof Fact.HeldInFreeText(var q, String where) ? Stream.of(where) : Stream.empty())
                .toList();
    }

    // FOIA s.12(1) rests on an estimate, so a letter without one, or with one that does not come out, must not go
    private void checkSum(Answer answer, List<Reading> readings) {
        long total = readings.stream().mapToLong(Reading::totalMinutes).sum();
        boolean adds = readings.stream().allMatch(r -> (long) r.records() * r.minutesEach() == r.totalMinutes());
        if (readings.isEmpty() || !adds || !limit.isExceededBy(Math.max(total, minutesTogether(answer)))) {
            throw Incomplete.because(
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
                        estimate.where.isEmpty()
                                ? List.of()
                                : List.of(new Values().text("where", InWords.terms(estimate.where))))
                .group(
                        "sampled",
                        sampled(estimate)
                                .map(how -> new Values().term("how", how))
                                .toList());
    }

    private Stream<String> sampled(Estimate estimate) {
        var recording = reply.council().recording();
        return Stream.concat(recording.elsewhere().values().stream(), recording.fields().values().stream())
                .flatMap(way -> way instanceof Way.InFreeText text
                                && List.of(text.where()).equals(estimate.where)
                                && text.minutesEach() == estimate.reading.minutesEach()
                        ? Stream.of(text.sampled().strip())
                        : Stream.<String>empty())
                .filter(how -> !how.isEmpty())
                .sorted()
                .distinct();
    }
}
