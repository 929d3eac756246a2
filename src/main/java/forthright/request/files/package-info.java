/**
 * The text of a request, whatever form it arrives in: mail, web page, Word document, PDF. What comes from outside is
 * opened in a process of its own, with little memory and little time, and only its text comes back.
 */
@NullMarked
package forthright.request.files;

import org.jspecify.annotations.NullMarked;
