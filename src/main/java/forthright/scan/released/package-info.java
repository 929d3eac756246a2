/** What the letter of a case releases, and whether a table holds more. */
@NullMarked
package forthright.scan.released;

import org.jspecify.annotations.NullMarked;
