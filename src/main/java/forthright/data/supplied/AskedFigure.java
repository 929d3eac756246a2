package forthright.data.supplied;

import forthright.bank.Unit;
import forthright.law.sheets.CsvCell;
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
 * @param group whether it is one of the groups by which a request divides a figure
 */
public record AskedFigure(
        List<QuestionId> questions,
        String measure,
        Unit unit,
        LocalDate from,
        LocalDate to,
        String list,
        String code,
        String label,
        boolean group) {
    /** Stands where the team writes its own groups. */
    public static final String OWN = "…";

    /** A figure that no request divides: a single one, or one of a category that the council itself keeps. */
    public AskedFigure(
            List<QuestionId> questions,
            String measure,
            Unit unit,
            LocalDate from,
            LocalDate to,
            String list,
            String code,
            String label) {
        this(questions, measure, unit, from, to, list, code, label, false);
    }

    public AskedFigure {
        questions = List.copyOf(questions);
    }

    /** The same figure, needed by these questions. */
    public AskedFigure by(List<QuestionId> others) {
        return new AskedFigure(others, measure, unit, from, to, list, code, label, group);
    }

    /** Whether it is this figure that was supplied. */
    boolean is(SuppliedFigure supplied) {
        return measure.equals(supplied.measure())
                && from.equals(supplied.from())
                && to.equals(supplied.to())
                && (CsvCell.safe(label).equalsIgnoreCase(CsvCell.safe(supplied.label()))
                        || (isOwn() && !ownGroup(supplied.label()).isEmpty()));
    }

    /** Whether the team writes its own groups in rows like this one. */
    boolean isOwn() {
        return code.equals(OWN);
    }

    /** The group in a label that the team wrote: "0 to 4" of "age: 0 to 4"; empty where it is none of this figure's. */
    String ownGroup(String written) {
        String before = label.substring(0, label.length() - OWN.length()).strip();
        return written.regionMatches(true, 0, before, 0, before.length())
                ? written.substring(before.length()).strip()
                : "";
    }
}
