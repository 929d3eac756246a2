/** How pages look: their templates, the frame around them, and the styles, all from the program itself. */
@NullMarked
package forthright.web.look;

import org.jspecify.annotations.NullMarked;
