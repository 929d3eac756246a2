/**
 * The letter as a page that a screen reader, a phone and a printer can use. It says what the Markdown says and fetches
 * nothing.
 */
@NullMarked
package forthright.document;

import org.jspecify.annotations.NullMarked;
