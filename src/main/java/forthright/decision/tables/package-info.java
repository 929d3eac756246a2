/**
 * Rule tables: a spreadsheet of which each row is one rule. A row says what a rule file can say and no more, since it
 * becomes the same written rule; and each can be read as a sentence, and written as one.
 */
@NullMarked
package forthright.decision.tables;

import org.jspecify.annotations.NullMarked;
