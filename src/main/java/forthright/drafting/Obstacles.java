package forthright.drafting;

import forthright.bank.BankEntry.Measure;
import forthright.bank.Concept;
import forthright.bank.Recording.Way;
import forthright.data.Counted;
import forthright.facts.Fact;
import forthright.reply.Content.Span;
import forthright.request.Question;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Says, as facts, what stands between a question and its figure. */
final class Obstacles {
    private final Case the;
    private final Evidence evidence;

    Obstacles(Case the, Evidence evidence) {
        this.the = the;
        this.evidence = evidence;
    }

    /** A measure that could not be counted. */
    void note(Question question, Available available, Span span) {
        switch (available) {
            case Available.Counted counted -> {}
            case Available.InFreeText(Way.InFreeText way) -> mustRead(question, way, span);
            case Available.NotRecorded(String what, String instead) ->
                evidence.add(new Fact.NotRecorded(question.id(), what, instead));
            case Available.Told(Counted.Answer answer, String what) -> evidence.tell(answer, what);
            case Available.Missing(String because) -> evidence.add(new Fact.FiguresMissing(question.id(), because));
        }
    }

    /**
     * A concept that was in none of the council's lists at the time.
     *
     * @param categorySince from when it has been in one, if ever
     */
    void elsewhere(Question question, Concept concept, Optional<LocalDate> categorySince, Span span) {
        Optional<Way> way = the.council().recording().wayOf(concept.id());
        if (way.isEmpty()) {
            String what = concept.name()
                    + categorySince
                            .map(day -> " (before %s, when a category for it began)".formatted(day))
                            .orElse("");
            evidence.saysNothing(question.id(), concept, what);
            return;
        }
        switch (way.get()) {
            case Way.InFreeText text -> mustRead(question, text, span);
            case Way.NotRecorded(String instead) ->
                evidence.add(new Fact.NotRecorded(question.id(), concept.name(), instead));
        }
    }

    /** How a concept is held that the answer "no" is about; nobody asked for a count, so nothing is refused here. */
    void explain(Question question, Concept concept, Way way, List<Span> spans) {
        switch (way) {
            case Way.InFreeText text -> {
                evidence.add(new Fact.HeldInFreeText(question.id(), text.where()));
                spans.forEach(span -> estimate(text, span)
                        .ifPresent(e -> evidence.add(new Fact.ReadingWouldTake(
                                question.id(), e.records, text.minutesEach(), e.total, limitMinutes()))));
            }
            case Way.NotRecorded none -> {}
        }
    }

    /** Records that somebody would have to read to answer. */
    void mustRead(Question question, Way.InFreeText way, Span span) {
        evidence.add(new Fact.HeldInFreeText(question.id(), way.where()));
        if (way.minutesEach() == 0) {
            evidence.add(new Fact.MinutesUnknown(question.id()));
            Unrecorded.untimed(way, the.council().recording()).forEach(evidence::lacks);
            return;
        }
        estimate(way, span)
                .ifPresentOrElse(
                        e -> evidence.add(new Fact.CostEstimated(
                                question.id(), e.records, way.minutesEach(), e.total, limitMinutes())),
                        () -> evidence.add(new Fact.FiguresMissing(
                                question.id(),
                                "the number of records to be read (%s) is not known, or is too small to be shown"
                                        .formatted(way.read()))));
    }

    // SI 2004/3244 reg.4(3): determining whether held, locating, retrieving, extracting; reading is how it is located.
    private Optional<Estimate> estimate(Way.InFreeText way, Span span) {
        if (way.minutesEach() == 0) {
            return Optional.empty();
        }
        Optional<Measure> measure = the.measure(way.read());
        return measure.flatMap(m -> the.figures().recordsToRead(m, span))
                .map(records -> new Estimate(Math.toIntExact(records), Math.toIntExact(records * way.minutesEach())));
    }

    private int limitMinutes() {
        return the.costLimit().minutes();
    }

    private record Estimate(int records, int total) {}
}
