/**
 * The door to the page: who may come in, what they may bring, and what each answer carries with it. The server library lives
 * here alone; a room behind it knows only {@link Asked} and {@link Said}.
 */
@NullMarked
package forthright.web.http;

import org.jspecify.annotations.NullMarked;
