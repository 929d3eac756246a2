/**
 * Whether a plan keeps its promise, checked without any search: each world is put into everything known. What leaves the
 * council depends on this chapter alone, and not on the word of whoever found the plan.
 */
@NullMarked
package forthright.disclosurecontrol.proof;

import org.jspecify.annotations.NullMarked;
