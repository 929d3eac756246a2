/**
 * What is known of a set of figures: their values, what a reader is told of them, the sums and sentences that link them,
 * and how much a withheld one must keep to itself. It decides nothing.
 */
@NullMarked
package forthright.disclosurecontrol.problem;

import org.jspecify.annotations.NullMarked;
