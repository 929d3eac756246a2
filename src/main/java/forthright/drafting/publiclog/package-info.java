/** What becomes of a reply once it is issued: it stands in the public log, is taken out, and answers the next who ask. */
@NullMarked
package forthright.drafting.publiclog;

import org.jspecify.annotations.NullMarked;
