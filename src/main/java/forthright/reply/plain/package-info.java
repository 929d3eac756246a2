/**
 * Plain English: how long the sentences of a text are, and which official phrases stand in it. What is too long, and which
 * phrase should be which, is data that policy staff keep.
 */
@NullMarked
package forthright.reply.plain;

import org.jspecify.annotations.NullMarked;
