/** The chapters joined: a request goes in at one end and a draft, with its decisions and tasks, comes out at the other. */
@NullMarked
package forthright.drafting;

import org.jspecify.annotations.NullMarked;
