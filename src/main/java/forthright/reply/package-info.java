/**
 * The letter, as Markdown: every question quoted and answered on its own, with unit, period and basis beside each figure
 * and a complete notice for whatever is withheld. Templates know names, not reasons: every choice was made before.
 */
@NullMarked
package forthright.reply;

import org.jspecify.annotations.NullMarked;
