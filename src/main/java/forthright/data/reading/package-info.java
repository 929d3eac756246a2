/**
 * How a council's own files become the canonical tables: read as text, understood only as its {@code sources.yaml} says,
 * and refused by row number where they say something else. No value of a child is ever in a message.
 */
@NullMarked
package forthright.data.reading;

import org.jspecify.annotations.NullMarked;
