/**
 * The reviewer: reads anyone's finished reply, finds its faults with their place, reason and law, and puts the replies of
 * many councils to one question side by side.
 */
@NullMarked
package forthright.review;

import org.jspecify.annotations.NullMarked;
