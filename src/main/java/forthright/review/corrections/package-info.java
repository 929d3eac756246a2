/** What a person has put right in how a reply was read, and the findings that somebody has dismissed, with the reason. */
@NullMarked
package forthright.review.corrections;

import org.jspecify.annotations.NullMarked;
