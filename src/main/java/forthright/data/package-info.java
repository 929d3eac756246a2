/**
 * The raw counts: a council's own tables, read as its {@code sources.yaml} says, asked by the bank's queries in a locked
 * database. Nothing about a single child leaves this chapter, and no count goes further than disclosure control.
 */
@NullMarked
package forthright.data;

import org.jspecify.annotations.NullMarked;
