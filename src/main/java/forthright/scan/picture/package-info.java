/** Pictures, and what they carry besides what they show. */
@NullMarked
package forthright.scan.picture;

import org.jspecify.annotations.NullMarked;
