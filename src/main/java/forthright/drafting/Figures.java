package forthright.drafting;

import forthright.bank.BankEntry.Measure;
import forthright.bank.Council;
import forthright.bank.Council.SmallNumbers;
import forthright.bank.Recording.Way;
import forthright.data.CouncilData;
import forthright.data.Counted;
import forthright.disclosurecontrol.Assessments;
import forthright.disclosurecontrol.Cell;
import forthright.disclosurecontrol.CellKey;
import forthright.disclosurecontrol.DisclosureControl;
import forthright.law.files.Faults;
import forthright.reply.Content.Span;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The figures of one reply: each leaves here only through disclosure control. */
final class Figures {
    private final Council council;
    private final CouncilData data;
    private final SmallNumbers policy;
    private final LocalDate dated;
    private final Faults faults;

    Figures(Council council, CouncilData data, SmallNumbers policy, LocalDate dated, Faults faults) {
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
            case Counted.Failed(var fault) -> {
                faults.add(fault);
                yield new Available.Missing(fault.what());
            }
        };
    }

    private Available without(String field, Measure measure) {
        Way way = council.recording().fields().get(field);
        if (way == null) {
            return new Available.Unsaid("the field %s".formatted(field));
        }
        return switch (way) {
            case Way.InFreeText text -> new Available.InFreeText(text);
            case Way.NotRecorded(String instead) ->
                new Available.NotRecorded("what would be needed to count " + measure.basis(), instead);
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
