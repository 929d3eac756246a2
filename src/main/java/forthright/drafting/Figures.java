package forthright.drafting;

import forthright.bank.BankEntry.Measure;
import forthright.bank.Council;
import forthright.bank.Council.SmallNumbers;
import forthright.bank.Recording.Way;
import forthright.data.Counted;
import forthright.disclosurecontrol.Assessments;
import forthright.disclosurecontrol.Cell;
import forthright.disclosurecontrol.CellKey;
import forthright.disclosurecontrol.DisclosureControl;
import forthright.law.files.Faults;
import forthright.law.files.Place;
import forthright.reply.Content.Span;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The figures of one reply: each leaves here only through disclosure control. */
final class Figures {
    private final Council council;
    private final Counting data;
    private final SmallNumbers policy;
    private final LocalDate dated;
    private final Faults faults;

    Figures(Council council, Counting data, SmallNumbers policy, LocalDate dated, Faults faults) {
        this.council = council;
        this.data = data;
        this.policy = policy;
        this.dated = dated;
        this.faults = faults;
    }

    /** A measure's figures, or what stands in their way. */
    Available of(Measure measure, Span span, List<CellKey> keys) {
        return switch (data.count(measure, span.from(), span.to())) {
            case Counted.Counts(var table) ->
                new Available.Counted(DisclosureControl.protect(
                        table,
                        keys,
                        measure.exclusive(),
                        policy,
                        new Assessments(council.assessments(), measure.name(), span.from(), span.to(), dated)));
            case Counted.NotCovered(String because) -> new Available.Missing(because);
            case Counted.Lacks(List<String> fields) -> without(fields.getFirst(), measure);
            case Counted.Told(Counted.Answer answer, Place where) ->
                answer == Counted.Answer.NOT_KNOWN
                        ? new Available.Missing("those who hold the records cannot say it (%s)".formatted(where))
                        : new Available.Told(answer, told(answer, measure, span));
            case Counted.Failed(var fault) -> {
                faults.add(fault);
                yield new Available.Missing(fault.what());
            }
        };
    }

    private static String told(Counted.Answer answer, Measure measure, Span span) {
        return answer == Counted.Answer.NOT_RECORDED
                ? whatIsNeeded(measure)
                : "%s, %s".formatted(measure.basis(), AskWords.inWords(span));
    }

    private static String whatIsNeeded(Measure measure) {
        return "what would be needed to count " + measure.basis();
    }

    private Available without(String field, Measure measure) {
        Way way = council.recording().fields().get(field);
        if (way == null) {
            return new Available.Missing(
                    "the council's tables have no %s, and councils/%s/recording.yaml does not say how it is held"
                            .formatted(field, council.id()));
        }
        return switch (way) {
            case Way.InFreeText text -> new Available.InFreeText(text);
            case Way.NotRecorded(String instead) -> new Available.NotRecorded(whatIsNeeded(measure), instead);
        };
    }

    /**
     * How many records somebody would have to read, for the estimate under section 12. The letter prints the sum, so the
     * number comes through disclosure control like any other, and is there only where it may be shown.
     */
    Optional<Long> recordsToRead(Measure measure, Span span) {
        return of(measure, span, List.of(CellKey.SINGLE)) instanceof Available.Counted(var table)
                        && table.cell(CellKey.SINGLE) instanceof Cell.Shown(long records)
                ? Optional.of(records)
                : Optional.empty();
    }
}
