/**
 * Many authorities' answers to the same questions, side by side: who gave what, in which unit and for which time, and why they
 * differ.
 */
@NullMarked
package forthright.review.comparing;

import org.jspecify.annotations.NullMarked;
