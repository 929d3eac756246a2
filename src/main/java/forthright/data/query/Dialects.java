package forthright.data.query;

import forthright.data.reading.Server;
import java.util.List;

/** The engines for which queries are written. */
public final class Dialects {
    /** The one that the program brings, in whose words the bank is written. */
    public static final Dialect OWN = new DuckDbWords();

    /** Those that a council may have. */
    public static final List<Dialect> OTHERS = List.of(new PostgresWords(), new TrinoWords(), new SqlServerWords());

    private Dialects() {}

    /** The words of one of them. */
    public static Dialect of(Server.Engine engine) {
        return switch (engine) {
            case POSTGRESQL -> new PostgresWords();
            case TRINO -> new TrinoWords();
            case SQL_SERVER -> new SqlServerWords();
        };
    }
}
