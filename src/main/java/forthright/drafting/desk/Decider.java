package forthright.drafting.desk;

import java.time.LocalDate;

/** Who decides something, when, and why. */
public record Decider(String by, LocalDate on, String reason) {}
