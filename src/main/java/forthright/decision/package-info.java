/**
 * One outcome for each question, with its grounds. Rules propose; one function settles; what lost is kept for the
 * reviewer.
 */
@NullMarked
package forthright.decision;

import org.jspecify.annotations.NullMarked;
