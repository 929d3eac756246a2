package forthright.decision.trial;

import forthright.decision.rules.Rule;

/**
 * A rule that says something else than its author meant, by one change.
 *
 * @param change what was changed, in words
 */
record Mutant(Rule rule, Rule changed, String change) {}
