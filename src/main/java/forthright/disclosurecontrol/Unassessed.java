package forthright.disclosurecontrol;

/**
 * A small figure that somebody must assess: one that was asked for, or one that others would give away.
 *
 * @param measure the name of the measure whose figure it is
 */
public record Unassessed(String measure, CellKey key, Stretch days) {}
