package forthright.bank;

import forthright.law.files.Place;
import java.time.LocalDate;

/**
 * A figure that others publish, and that whoever reads a letter may have beside it: a ministry's statistics, the papers of
 * a committee.
 *
 * @param measure the name of the measure
 * @param list the list its category belongs to; empty for a single figure
 * @param code the category's code; empty for a single figure
 * @param from the first day over which it counts
 * @param to the last day
 * @param title who published it in what: "DfE, Children looked after 2024"
 * @param where where in it the figure stands: "table A1"
 * @param knownFrom the day from which it was known; the first of all days where the file does not say
 * @param place where a person wrote it down
 */
public record PublishedFigure(
        String measure,
        String list,
        String code,
        LocalDate from,
        LocalDate to,
        long value,
        String title,
        String where,
        LocalDate knownFrom,
        Place place) {
    /** Whether the reader of a letter of that day could know it. */
    public boolean isKnownOn(LocalDate day) {
        return !day.isBefore(knownFrom);
    }
}
