package forthright.web.http;

import java.util.Map;
import java.util.Optional;

/**
 * What a browser asks of a room.
 *
 * @param named the parts of the path that its pattern names
 * @param query what stands after the question mark; never a figure
 * @param form what was filled in; empty where the room is only looked at
 */
public record Asked(Map<String, String> named, Map<String, String> query, Form form, Session session) {
    public Asked {
        named = Map.copyOf(named);
        query = Map.copyOf(query);
    }

    /** A part of the path that the pattern names. */
    public String part(String name) {
        return Optional.ofNullable(named.get(name)).orElseThrow();
    }

    /** One value of the query; "" where there is none. */
    public String ask(String name) {
        return query.getOrDefault(name, "");
    }
}
