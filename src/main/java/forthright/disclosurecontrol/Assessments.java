package forthright.disclosurecontrol;

import forthright.bank.Assessment;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What has been assessed of one measure in one period, as it stands on the letter's date.
 *
 * @param recorded every assessment of the council
 */
public record Assessments(List<Assessment> recorded, String measure, LocalDate from, LocalDate to, LocalDate dated) {
    /** The latest assessment that still holds for a figure. */
    public Optional<Assessment> of(CellKey key) {
        return recorded.stream()
                .filter(a -> a.covers(measure, key.code(), from, to, dated) && !a.on().isAfter(dated))
                .max(Comparator.comparing(Assessment::on));
    }

    /** The same of other days. */
    Assessments over(Stretch days) {
        return new Assessments(recorded, measure, days.from(), days.to(), dated);
    }
}
