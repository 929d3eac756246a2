/**
 * What rules say beside one another: rules that never speak, that never count, that contradict each other, and what no
 * rule speaks of. Each finding has an example of a question, and the places of the rules.
 */
@NullMarked
package forthright.decision.analysis;

import org.jspecify.annotations.NullMarked;
