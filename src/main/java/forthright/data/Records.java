package forthright.data;

import forthright.data.query.Dialect;
import forthright.data.query.Written;
import java.time.LocalDateTime;

/** Where rows lie that can be counted: the program's own database, or one of the council's. */
interface Records extends AutoCloseable {
    /** The words in which it is asked. */
    Dialect dialect();

    /** Where a canonical table lies, as it is to be written. */
    String lies(String table);

    /** Asks over a period: from its beginning to the instant after its end. */
    Database.Result ask(Written statement, LocalDateTime from, LocalDateTime until) throws Database.DatabaseException;

    /** How many statements it was asked so far. */
    int asked();

    @Override
    void close();
}
