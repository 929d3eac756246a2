package forthright.decision.trial;

import forthright.decision.rules.Rule;

/**
 * A slip that no case would notice.
 *
 * @param change what was changed, in words
 * @param example a case that would notice it, as a case file writes it; "" where none was found
 */
public record Survivor(Rule rule, String change, String example) {}
