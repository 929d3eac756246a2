/**
 * A record that several workspaces share, in a PostgreSQL database: sealing is one transaction, the database itself lets
 * nothing be changed that was sealed, and one at a time writes. A workspace says so in {@code cases/record/store.yaml}.
 */
@NullMarked
package forthright.record.shared;

import org.jspecify.annotations.NullMarked;
