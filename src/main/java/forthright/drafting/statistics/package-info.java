/**
 * How many requests came, and how they ended: the counts that a council returns, from sealed replies and from the folders of
 * cases that are still open. They count requests and never children.
 */
@NullMarked
package forthright.drafting.statistics;

import org.jspecify.annotations.NullMarked;
