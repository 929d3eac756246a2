/**
 * A case as an officer has it on the desk: taken in, drafted under the rules in force, decided bit by bit, and never
 * overwritten by a colleague unseen.
 */
@NullMarked
package forthright.drafting.desk;

import org.jspecify.annotations.NullMarked;
