/**
 * The letter as a tree of questions, with its periods and conditions: what is asked, in the applicant's own words and
 * order. Nothing here knows what the council can answer.
 */
@NullMarked
package forthright.request;

import org.jspecify.annotations.NullMarked;
