/**
 * The page: what an officer does in a browser. It joins nothing itself; every room asks the chapter {@code drafting}, as the
 * command line does, and shows what came of it.
 */
@NullMarked
package forthright.web;

import org.jspecify.annotations.NullMarked;
