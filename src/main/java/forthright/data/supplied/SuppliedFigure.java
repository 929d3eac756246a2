package forthright.data.supplied;

import forthright.law.files.Place;
import java.time.LocalDate;
import java.util.List;

/**
 * One figure as it was supplied.
 *
 * @param questions the questions that it is said to be for, by id
 * @param unit the unit that it is said to be in; empty where nobody says
 * @param label the category's label; empty for a single figure
 * @param addsUp whether the groups of which it is one are said to add up to their total
 */
public record SuppliedFigure(
        List<String> questions,
        String measure,
        String unit,
        LocalDate from,
        LocalDate to,
        String label,
        Given given,
        Place place,
        AddsUp addsUp) {
    /** A figure of which nobody was asked whether it adds up with others. */
    public SuppliedFigure(
            List<String> questions,
            String measure,
            String unit,
            LocalDate from,
            LocalDate to,
            String label,
            Given given,
            Place place) {
        this(questions, measure, unit, from, to, label, given, place, AddsUp.NOT_SAID);
    }

    /** Whether each thing counted stands in one group only, so that the groups add up to the total. */
    public enum AddsUp {
        YES,
        NO,
        NOT_SAID
    }

    public SuppliedFigure {
        questions = List.copyOf(questions);
    }

    @Override
    public String toString() {
        return "SuppliedFigure[" + place + "]";
    }
}
