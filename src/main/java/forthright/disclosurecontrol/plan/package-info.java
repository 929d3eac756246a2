/**
 * What to withhold so that nothing hidden can be worked out: provably the fewest figures where that can be found, and
 * few where it cannot. A plan carries the worlds that prove it.
 */
@NullMarked
package forthright.disclosurecontrol.plan;

import org.jspecify.annotations.NullMarked;
