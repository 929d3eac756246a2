package forthright.schemas;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import forthright.schemas.Schema.Spot;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** The slips that somebody makes who edits a file: at one place, one at a time. */
final class Slips {
    static final String UNKNOWN = "zzzzzzzzzzzzzzzzzzzz";

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final Spot spot;
    private final JsonNode file;
    private final List<Slip> slips = new ArrayList<>();

    private Slips(Spot spot, JsonNode file) {
        this.spot = spot;
        this.file = file;
    }

    record Slip(String what, JsonNode file) {}

    static List<Slip> of(Spot spot, JsonNode file) {
        Slips slips = new Slips(spot, file);
        if (spot.value().isObject()) {
            slips.names();
        }
        slips.values();
        return slips.slips;
    }

    private void names() {
        if (!spot.isClosed()) {
            return;
        }
        change("an unknown field", object -> object.put(UNKNOWN, "x"));
        spot.value().properties().stream().map(Map.Entry::getKey).toList().forEach(name -> {
            change("without " + name, object -> object.remove(name));
            change("misspelt " + name, object -> {
                JsonNode value = object.remove(name);
                object.set(swapped(name), value);
            });
        });
    }

    private static String swapped(String name) {
        return name.length() < 3 ? name + name : name.charAt(1) + name.substring(0, 1) + name.substring(2);
    }

    private void values() {
        put("fields", JSON.objectNode().put(UNKNOWN, "x"));
        put("a list", JSON.arrayNode().add(UNKNOWN));
        put("a number", JSON.numberNode(7));
        put("a negative number", JSON.numberNode(-1));
        put("a truth", JSON.booleanNode(true));
        put("nothing", JSON.nullNode());
        put("a word", JSON.textNode(UNKNOWN));
        put("a blank", JSON.textNode(" "));
        put("an empty list", JSON.arrayNode());
        put("no fields", JSON.objectNode());
        put("a British date", JSON.textNode("30/09/2026"));
        if (spot.schema().has("maximum")) {
            long most = spot.schema().get("maximum").asLong();
            long least = spot.schema().get("minimum").asLong();
            put("more than most", JSON.numberNode(most + 1));
            put("less than least", JSON.numberNode(least - 1));
            // no slips, if the limits are those of the reader
            put("the most", JSON.numberNode(most));
            put("the least", JSON.numberNode(least));
        }
    }

    private void put(String what, JsonNode value) {
        slips.add(new Slip(what + " at " + spot.path(), with(file, spot.path(), value)));
    }

    private void change(String what, Consumer<ObjectNode> change) {
        ObjectNode changed = spot.value().deepCopy();
        change.accept(changed);
        put(what, changed);
    }

    /** The file with another value at a place. */
    static JsonNode with(JsonNode file, List<Object> path, JsonNode value) {
        if (path.isEmpty()) {
            return value;
        }
        JsonNode copy = file.deepCopy();
        JsonNode at = copy;
        for (Object step : path.subList(0, path.size() - 1)) {
            at = step instanceof Integer i ? at.get(i) : at.get((String) step);
        }
        Object last = path.getLast();
        if (last instanceof Integer i) {
            ((ArrayNode) at).set(i, value);
        } else {
            ((ObjectNode) at).set((String) last, value);
        }
        return copy;
    }
}
