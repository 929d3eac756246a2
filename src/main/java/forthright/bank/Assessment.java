package forthright.bank;

import java.time.LocalDate;
import java.util.List;

/**
 * What a named person concluded about a small count. A threshold opens an assessment; only the assessment licenses
 * section 40(2).
 *
 * @param measure the measure's name
 * @param categories the codes it covers; empty means the single figure, "*" every category
 * @param from first day of the period it covers
 * @param to last day of the period it covers
 * @param conclusion identifies somebody, or nobody
 * @param why who could identify whom, with what other information
 * @param principle why showing it would contravene a data-protection principle; empty where nobody is identified
 * @param reviewBy the day from which it no longer holds
 */
public record Assessment(
        String measure,
        List<String> categories,
        LocalDate from,
        LocalDate to,
        Conclusion conclusion,
        String why,
        String principle,
        String by,
        LocalDate on,
        LocalDate reviewBy) {
    public Assessment {
        categories = List.copyOf(categories);
    }

    /** Whether somebody could be identified. */
    public enum Conclusion {
        IDENTIFIES,
        IDENTIFIES_NOBODY
    }

    /** Whether it speaks of this cell of this period, on this day. */
    public boolean covers(String measureAsked, String code, LocalDate first, LocalDate last, LocalDate today) {
        boolean category =
                code.isEmpty() ? categories.isEmpty() : categories.contains("*") || categories.contains(code);
        return category
                && measure.equals(measureAsked)
                && from.equals(first)
                && to.equals(last)
                && today.isBefore(reviewBy);
    }
}
