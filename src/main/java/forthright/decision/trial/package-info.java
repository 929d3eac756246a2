/**
 * What the cases prove of the rules: which rules and sides of a boundary they see, and whether they would notice if a
 * rule said something else.
 */
@NullMarked
package forthright.decision.trial;

import org.jspecify.annotations.NullMarked;
