/**
 * The rule language: from the text of a rule file to rules whose every word is known. What has no place in these types
 * cannot be said in a rule. Nothing here knows how rules are run.
 */
@NullMarked
package forthright.decision.rules;

import org.jspecify.annotations.NullMarked;
