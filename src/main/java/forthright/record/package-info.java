/**
 * What was said: the replies that were sealed, one chain over all, and the figures that they have told, wherever that is kept.
 * Whatever was sent stays known to everybody, and every later draft is held against it.
 */
@NullMarked
package forthright.record;

import org.jspecify.annotations.NullMarked;
