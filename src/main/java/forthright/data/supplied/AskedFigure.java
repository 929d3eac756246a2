package forthright.data.supplied;

import forthright.bank.Unit;
import forthright.request.QuestionId;
import java.time.LocalDate;
import java.util.List;

/**
 * One figure that a service can be asked for: one row of its sheet.
 *
 * @param questions the questions that need it
 * @param measure the measure's name
 * @param list the list that its category belongs to; empty for a single figure
 * @param code the category's code; empty for a single figure
 * @param label the category's label, which tells the rows of one measure and period apart; empty for a single figure
 */
public record AskedFigure(
        List<QuestionId> questions,
        String measure,
        Unit unit,
        LocalDate from,
        LocalDate to,
        String list,
        String code,
        String label) {
    public AskedFigure {
        questions = List.copyOf(questions);
    }

    /** The same figure, needed by these questions. */
    public AskedFigure by(List<QuestionId> others) {
        return new AskedFigure(others, measure, unit, from, to, list, code, label);
    }

    /** Whether it is this figure that was supplied. */
    boolean is(SuppliedFigure supplied) {
        return measure.equals(supplied.measure())
                && from.equals(supplied.from())
                && to.equals(supplied.to())
                && CsvCell.safe(label).equalsIgnoreCase(CsvCell.safe(supplied.label()));
    }
}
