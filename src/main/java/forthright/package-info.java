/** Forthright drafts replies to Freedom of Information requests. Each package below is a chapter of that story. */
@NullMarked
package forthright;

import org.jspecify.annotations.NullMarked;
