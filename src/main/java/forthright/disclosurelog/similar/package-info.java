/** Which issued replies a new request is like, however many there are: an index that is added to and heals itself. */
@NullMarked
package forthright.disclosurelog.similar;

import org.jspecify.annotations.NullMarked;
