/**
 * How long what an applicant wrote is kept: which cases are past the council's time for keeping them, and how one is erased
 * on a named person's word. Nothing is ever deleted by itself.
 */
@NullMarked
package forthright.drafting.retention;

import org.jspecify.annotations.NullMarked;
