/**
 * What the rules may know: flat, closed, and without any count, so that a case file can spell each fact and no rule can
 * leak a number. Each record is a word that policy staff use in their rules.
 */
@NullMarked
package forthright.facts;

import org.jspecify.annotations.NullMarked;
