/**
 * The letters around a reply: drafted from rules, templates and what a person decided, sealed like the reply itself; and the
 * requests that may have to be looked at together.
 */
@NullMarked
package forthright.drafting.letters;

import org.jspecify.annotations.NullMarked;
