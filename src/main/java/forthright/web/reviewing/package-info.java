/** Finished replies, anyone's: their faults, and several of them side by side. */
@NullMarked
package forthright.web.reviewing;

import org.jspecify.annotations.NullMarked;
