/** Finished replies are taken in, with the request they answer where it is at hand, and reviewed. */
@NullMarked
package forthright.drafting.reviewing;

import org.jspecify.annotations.NullMarked;
