/** What a person decided about one request, as its {@code case.yaml} says, each with name, date and reason. */
@NullMarked
package forthright.drafting.decided;

import org.jspecify.annotations.NullMarked;
