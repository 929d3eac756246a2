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
    /**
     * A figure of a sealed answer, by its place.
     *
     * @param hidden what its letter hid of the same sum, itself included where it is hidden
     */
    record Told(QuestionId question, String what, List<String> hidden) {
        @Override
        public String toString() {
            return "question %s: %s".formatted(question, what);
        }
    }

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
                    sealed.byPerson(),
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
                                    List.of()));
                case Content.Table table -> table(table);
                case Content.YesNo yesNo -> yesNo;
                case Content.Items items -> items;
                case Content.Text text -> text;
                case Content.Nothing nothing -> nothing;
            };
        }

        private Content table(Content.Table table) {
            List<Row> rows = table.rows().stream()
                    .map(row -> new Row(row.code(), row.label(), cells(table, row), row.answers()))
                    .toList();
            return new Content.Table(
                    table.measure(), table.periods(), table.called(), table.recordedOn(), table.overlapping(), rows);
        }

        private List<Cell> cells(Content.Table table, Row row) {
            List<Cell> cells = new ArrayList<>();
            for (int span = 0; span < row.cells().size(); span++) {
                String period = table.periods().size() == 1
                        ? ""
                        : ", %s to %s"
                                .formatted(
                                        table.periods().get(span).from(),
                                        table.periods().get(span).to());
                String what = "%s, “%s”%s".formatted(table.measure().name(), row.label(), period);
                cells.add(cell(row.cells().get(span), table.measure(), what, hiddenOfOneSum(table, span)));
            }
            return cells;
        }

        /** What is hidden of a column that adds up; nothing where one child may count in several rows. */
        private static List<String> hiddenOfOneSum(Content.Table table, int span) {
            return table.overlapping()
                    ? List.of()
                    : table.rows().stream()
                            .filter(row -> isHidden(row.cells().get(span)))
                            .map(row -> "“%s”".formatted(row.label()))
                            .toList();
        }

        private static boolean isHidden(Cell cell) {
            return cell instanceof Cell.Identifying || cell instanceof Cell.Complementary;
        }

        private Cell cell(Cell cell, Measure measure, String what, List<String> besides) {
            SmallNumbers policy = is.of(measure.name());
            boolean small = cell instanceof Cell.Shown(long value)
                    && value <= policy.threshold()
                    && (value > 0 || !policy.zerosPublished());
            if (small) {
                hidden.add(new Told(sealed.question(), what, besides));
                return new Cell.NotAssessed();
            }
            boolean lower = policy.threshold() < was.of(measure.name()).threshold();
            if (lower && isHidden(cell)) {
                perhaps.add(new Told(sealed.question(), what, besides));
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
