/**
 * What was said: the figures that replies have told. Whatever was sent stays known to everybody, and every later draft is
 * held against it.
 */
@NullMarked
package forthright.record;

import org.jspecify.annotations.NullMarked;
