/** The public log as it would be: each issued reply without whoever asked. */
@NullMarked
package forthright.web.publiclog;

import org.jspecify.annotations.NullMarked;
