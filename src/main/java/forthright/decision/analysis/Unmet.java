package forthright.decision.analysis;

/**
 * One condition of a rule that is not met.
 *
 * @param fact the kind of fact it asks about: {@code figure-held}; "" where it is the day that stops the rule
 * @param field what of it, where a fact of that kind is there and says something else; else ""
 * @param known whether a fact of that kind is there
 * @param what what it asks and what is so instead, in words that follow the rule's name
 */
public record Unmet(String fact, String field, boolean known, String what) {}
