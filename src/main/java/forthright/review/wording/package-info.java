/**
 * Words and phrases: how policy staff write what a rule looks for. A phrase is matched word by word, in time that its own
 * length bounds; there are no regular expressions in rules.
 */
@NullMarked
package forthright.review.wording;

import org.jspecify.annotations.NullMarked;
