/**
 * A file that is about to be sent: everything in it that its reader does not see and could find. What is found is named by
 * kind and place, never by what it says.
 */
@NullMarked
package forthright.scan;

import org.jspecify.annotations.NullMarked;
