package forthright.data.reading;

import forthright.law.files.Place;
import java.util.Map;
import java.util.Set;

/**
 * A database of the council's own, in which views stand for canonical tables. No row of it is ever fetched: it counts, and
 * only counts come back.
 *
 * @param address as Java's drivers write it, {@code jdbc:postgresql://host/database}; never with a password, which comes from
 *     the environment
 * @param user a login that may read these views and nothing else
 * @param views where each table lies that it has
 */
public record Server(Place place, Engine engine, String address, String user, Map<Table, View> views) {
    public Server {
        views = Map.copyOf(views);
    }

    /** What kind of database it is. */
    public enum Engine {
        POSTGRESQL,
        TRINO,
        SQL_SERVER
    }

    /**
     * A view with the columns of a canonical table.
     *
     * @param name its name there, with its schema: {@code foi.missing_episode}
     * @param covers the days of which it tells the whole
     * @param lacks the columns, and the kinds of factors, that are empty throughout, because nobody records them
     */
    public record View(Place place, String name, Sources.Covers covers, Set<String> lacks) {
        public View {
            lacks = Set.copyOf(lacks);
        }
    }
}
