/** Examples that lie beside the rules, in an officer's words: what is so, and what must come out. */
@NullMarked
package forthright.decision.cases;

import org.jspecify.annotations.NullMarked;
