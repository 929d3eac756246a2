/**
 * The words of the bank's queries: which of them may be used, and how each engine that keeps a council's records says
 * them. A query is only ever looked at as the tree that the database's own parser makes of it.
 */
@NullMarked
package forthright.data.query;

import org.jspecify.annotations.NullMarked;
