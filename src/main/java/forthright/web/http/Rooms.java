package forthright.web.http;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Every room with its address: a path in which {@code {name}} stands for one part. */
public final class Rooms {
    private final List<Door> doors = new ArrayList<>();

    private record Door(boolean changes, List<String> pattern, Room room) {}

    /** A room, and the parts of the path that its pattern names. */
    record Found(Room room, Map<String, String> named) {}

    /** A room that is looked at. */
    public Rooms look(String pattern, Room room) {
        doors.add(new Door(false, parts(pattern), room));
        return this;
    }

    /** A room that changes something: only a form of ours opens it. */
    public Rooms change(String pattern, Room room) {
        doors.add(new Door(true, parts(pattern), room));
        return this;
    }

    Optional<Found> at(boolean changes, List<String> path) {
        return doors.stream()
                .filter(door -> door.changes() == changes)
                .flatMap(door -> named(door.pattern(), path).map(names -> new Found(door.room(), names)).stream())
                .findFirst();
    }

    /** Whether something is there, to be looked at or changed. */
    boolean hasAny(List<String> path) {
        return at(true, path).isPresent() || at(false, path).isPresent();
    }

    private static Optional<Map<String, String>> named(List<String> pattern, List<String> path) {
        if (pattern.size() != path.size()) {
            return Optional.empty();
        }
        Map<String, String> named = new HashMap<>();
        for (int i = 0; i < pattern.size(); i++) {
            String part = pattern.get(i);
            if (part.startsWith("{")) {
                named.put(part.substring(1, part.length() - 1), path.get(i));
            } else if (!part.equals(path.get(i))) {
                return Optional.empty();
            }
        }
        return Optional.of(named);
    }

    private static List<String> parts(String pattern) {
        return List.of(pattern.substring(1).split("/", -1));
    }
}
