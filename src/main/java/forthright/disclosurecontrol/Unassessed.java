package forthright.disclosurecontrol;

/** A small figure that somebody must assess: one that was asked for, or one that others would give away. */
public record Unassessed(CellKey key, Stretch days) {}
