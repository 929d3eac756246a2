package forthright.review.comparing;

/** One way in which answers to a question differ, and why. */
public record Difference(Cause cause, String what) {}
