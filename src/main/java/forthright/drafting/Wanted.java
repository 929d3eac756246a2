package forthright.drafting;

import java.time.LocalDate;

/**
 * A figure that nobody has given yet, as a form asks for it.
 *
 * @param question the question that needs it
 * @param measure its name
 * @param category its label; empty for a single figure
 * @param things whether it counts something else than people, so that the children behind it are asked for too
 */
public record Wanted(
        String question, String measure, String unit, LocalDate from, LocalDate to, String category, boolean things) {}
