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
 */
public record SuppliedFigure(
        List<String> questions,
        String measure,
        String unit,
        LocalDate from,
        LocalDate to,
        String label,
        Given given,
        Place place) {
    public SuppliedFigure {
        questions = List.copyOf(questions);
    }

    @Override
    public String toString() {
        return "SuppliedFigure[" + place + "]";
    }
}
