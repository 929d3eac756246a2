/** Whether everything around the program is as it should be. */
@NullMarked
package forthright.drafting.health;

import org.jspecify.annotations.NullMarked;
