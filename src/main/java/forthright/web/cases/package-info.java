/** The rooms of a case, in the order in which an officer goes through them: request, answers, decisions, disclosure, letter. */
@NullMarked
package forthright.web.cases;

import org.jspecify.annotations.NullMarked;
