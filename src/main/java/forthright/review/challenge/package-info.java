/**
 * Challenge mode: the questions that a sceptical reader puts to a refusal, as {@code rules/challenges.yaml} has them, each
 * with the place that answers it, or a blank.
 */
@NullMarked
package forthright.review.challenge;

import org.jspecify.annotations.NullMarked;
