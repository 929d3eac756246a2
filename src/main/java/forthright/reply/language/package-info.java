/**
 * The languages that letters are written in. What a letter says is the same in all of them; how days, lists and the terms of
 * law and council are written in one is data beside its wordings.
 */
@NullMarked
package forthright.reply.language;

import org.jspecify.annotations.NullMarked;
