/**
 * From a letter's text to what it says: which question each part answers, the figures, what is withheld and how, the
 * provisions cited, estimates of cost, and how the applicant may complain.
 */
@NullMarked
package forthright.review.reading;

import org.jspecify.annotations.NullMarked;
