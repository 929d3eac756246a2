/**
 * Counts that a service supplies for one request, because no table at hand gives them: the sheet that is sent to it, and
 * the sheet that comes back. They are raw counts, and no value of them is in any message.
 */
@NullMarked
package forthright.data.supplied;

import org.jspecify.annotations.NullMarked;
