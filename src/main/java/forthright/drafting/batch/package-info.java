/** Many requests at once: a folder of them, or one for many councils. */
@NullMarked
package forthright.drafting.batch;

import org.jspecify.annotations.NullMarked;
