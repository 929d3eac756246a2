/**
 * What a careful reader objects to. One rule is one class, one file of words and law in {@code rules/review}, and one page in
 * {@code docs/review-rules}. A missed fault is acceptable, a false alarm is not: what is unsure is advice.
 */
@NullMarked
package forthright.review.rules;

import org.jspecify.annotations.NullMarked;
