package forthright.drafting.issuing;

import forthright.bank.BankEntry.Measure;
import forthright.bank.Council.SmallNumbers;
import forthright.disclosurecontrol.Cell;
import forthright.facts.Fact;
import forthright.record.SealedAnswer;
import forthright.reply.Content;
import forthright.reply.Content.Row;
import forthright.request.QuestionId;
import java.util.ArrayList;
import java.util.List;

/**
 * Sealed answers under another policy on small numbers: a figure that was released and would be small now opens an
 * assessment. What a symbol hid is not known here, so nothing is ever shown that was not.
 *
 * @param answers the answers, with what would be hidden now
 * @param hidden figures that were told and would be hidden now
 * @param perhapsShown figures that were hidden and might be shown now; certain only with the data
 */
record Reassessed(List<SealedAnswer> answers, List<Told> hidden, List<Told> perhapsShown) {
    /** A figure of a sealed answer, by its place. */
    record Told(QuestionId question, String what, boolean besideHidden) {}

    static Reassessed under(SmallNumbers was, SmallNumbers is, List<SealedAnswer> sealed) {
        List<Told> hidden = new ArrayList<>();
        List<Told> perhaps = new ArrayList<>();
        List<SealedAnswer> answers = sealed.stream()
                .map(answer -> new Reading(answer, was, is, hidden, perhaps).answer())
                .toList();
        return new Reassessed(answers, List.copyOf(hidden), List.copyOf(perhaps));
    }

    private record Reading(
            SealedAnswer sealed, SmallNumbers was, SmallNumbers is, List<Told> hidden, List<Told> perhaps) {
        SealedAnswer answer() {
            int before = hidden.size();
            List<Content> contents =
                    sealed.contents().stream().map(this::content).toList();
            boolean changed = hidden.size() > before;
            List<Fact> facts = changed ? sealed.facts().stream().map(this::fact).toList() : sealed.facts();
            return new SealedAnswer(
                    sealed.question(),
                    sealed.entry(),
                    sealed.outcome(),
                    sealed.citations(),
                    facts,
                    contents,
                    sealed.mappings());
        }

        private Content content(Content content) {
            return switch (content) {
                case Content.Figure(var measure, var period, Cell cell) ->
                    new Content.Figure(
                            measure,
                            period,
                            cell(
                                    cell,
                                    measure,
                                    "%s, %s to %s".formatted(measure.name(), period.from(), period.to()),
                                    false));
                case Content.Table table -> table(table);
                case Content.YesNo yesNo -> yesNo;
                case Content.Items items -> items;
                case Content.Text text -> text;
                case Content.Nothing nothing -> nothing;
            };
        }

        private Content table(Content.Table table) {
            boolean anyHidden = table.rows().stream()
                    .flatMap(row -> row.cells().stream())
                    .anyMatch(cell -> cell instanceof Cell.Identifying || cell instanceof Cell.Complementary);
            List<Row> rows = table.rows().stream()
                    .map(row -> new Row(
                            row.code(),
                            row.label(),
                            row.cells().stream()
                                    .map(cell -> cell(
                                            cell,
                                            table.measure(),
                                            "%s, “%s”".formatted(table.measure().name(), row.label()),
                                            anyHidden))
                                    .toList(),
                            row.answers()))
                    .toList();
            return new Content.Table(
                    table.measure(), table.periods(), table.called(), table.recordedOn(), table.overlapping(), rows);
        }

        private Cell cell(Cell cell, Measure measure, String what, boolean besideHidden) {
            SmallNumbers policy = is.of(measure.name());
            boolean small = cell instanceof Cell.Shown(long value)
                    && value <= policy.threshold()
                    && (value > 0 || !policy.zerosPublished());
            if (small) {
                hidden.add(new Told(sealed.question(), what, besideHidden));
                return new Cell.NotAssessed();
            }
            boolean lower = policy.threshold() < was.of(measure.name()).threshold();
            if (lower && (cell instanceof Cell.Identifying || cell instanceof Cell.Complementary)) {
                perhaps.add(new Told(sealed.question(), what, true));
            }
            return cell;
        }

        private Fact fact(Fact fact) {
            return switch (fact) {
                case Fact.FigureHeld(QuestionId question, Fact.CellState state) ->
                    new Fact.FigureHeld(question, Fact.CellState.NOT_ASSESSED);
                case Fact.TableHeld(
                        QuestionId question,
                        boolean shown,
                        boolean identifying,
                        boolean other,
                        boolean open) -> new Fact.TableHeld(question, shown, identifying, other, true);
                default -> fact;
            };
        }
    }
}
