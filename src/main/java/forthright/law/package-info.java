/**
 * The Acts as data, and the calendar: what a letter may cite and since when, what a search may cost, whom an applicant
 * may turn to, and which days count. Nothing here knows a request.
 */
@NullMarked
package forthright.law;

import org.jspecify.annotations.NullMarked;
