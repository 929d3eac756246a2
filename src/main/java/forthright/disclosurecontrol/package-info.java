/**
 * What of the counts is safe to show. A threshold opens an assessment; only a recorded assessment withholds; a cell that
 * would give a withheld one away is withheld with it. No count passes this chapter unprotected.
 */
@NullMarked
package forthright.disclosurecontrol;

import org.jspecify.annotations.NullMarked;
