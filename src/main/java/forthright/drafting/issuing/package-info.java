/**
 * What becomes of a draft that somebody has read: it is sealed, can be made again from what was sealed, and shows what a
 * change of the rules would have made of it.
 */
@NullMarked
package forthright.drafting.issuing;

import org.jspecify.annotations.NullMarked;
