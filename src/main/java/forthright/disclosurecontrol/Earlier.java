package forthright.disclosurecontrol;

import java.util.List;

/**
 * What earlier replies, and others, told of one measure over one stretch of days.
 *
 * @param table the same as it would be counted today
 * @param told what was told, figure by figure
 */
public record Earlier(Wanted table, List<Told> told) {
    public Earlier {
        told = List.copyOf(told);
    }
}
