/** What policy staff keep, to be browsed: standard questions and rules, with the check and the cases. */
@NullMarked
package forthright.web.library;

import org.jspecify.annotations.NullMarked;
