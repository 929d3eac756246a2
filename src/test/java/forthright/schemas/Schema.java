package forthright.schemas;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;

/** The schema of one kind of file, and which part of it speaks of which part of a file. */
final class Schema {
    static final Path FOLDER = Path.of("docs/schemas");

    private final JsonNode root;
    private final JsonSchema rules;

    private Schema(JsonNode root) {
        this.root = root;
        this.rules =
                JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(root);
    }

    static Schema named(String name) {
        try {
            return new Schema(new ObjectMapper().readTree(Files.readString(FOLDER.resolve(name + ".schema.json"))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    JsonNode root() {
        return root;
    }

    /** What an editor would mark. */
    List<String> marks(JsonNode file) {
        return rules.validate(file).stream().map(ValidationMessage::toString).toList();
    }

    boolean refuses(JsonNode file) {
        return !rules.validate(file).isEmpty();
    }

    /**
     * One place of a file and what the schema says of it.
     *
     * @param rule where in the schema
     * @param path from the top of the file: names and positions
     */
    record Spot(String rule, JsonNode schema, List<Object> path, JsonNode value) {
        /** Whether the names that may stand here are a closed list. */
        boolean isClosed() {
            return value.isObject() && schema.path("additionalProperties").isBoolean();
        }

        boolean isChoice() {
            return schema.path("maxProperties").asInt() == 1;
        }
    }

    /** Every place of a file of which the schema speaks. */
    List<Spot> spots(JsonNode file) {
        List<Spot> spots = new ArrayList<>();
        walk("", root, file, List.of(), spots);
        return spots;
    }

    private void walk(String rule, JsonNode schema, JsonNode value, List<Object> path, List<Spot> spots) {
        if (schema.has("$ref")) {
            String to = schema.get("$ref").asText().substring(1);
            walk(to, root.at(to), value, path, spots);
            return;
        }
        for (int i = 0; i < schema.path("anyOf").size(); i++) {
            JsonNode branch = resolved(schema.get("anyOf").get(i));
            if (branch.has("enum")
                    ? value.isTextual()
                    : kind(value).equals(branch.path("type").asText())) {
                walk(rule + "/anyOf/" + i, schema.get("anyOf").get(i), value, path, spots);
                return;
            }
        }
        spots.add(new Spot(rule, schema, path, value));
        value.properties().forEach(field -> {
            String name = field.getKey();
            JsonNode known = schema.path("properties").path(name);
            JsonNode other = schema.path("additionalProperties");
            if (!known.isMissingNode()) {
                walk(rule + "/properties/" + name, known, field.getValue(), with(path, name), spots);
            } else if (other.isObject()) {
                walk(rule + "/additionalProperties", other, field.getValue(), with(path, name), spots);
            }
        });
        for (int i = 0; value.isArray() && i < value.size(); i++) {
            walk(rule + "/items", schema.path("items"), value.get(i), with(path, i), spots);
        }
    }

    private static String kind(JsonNode value) {
        return value.isObject() ? "object" : value.isArray() ? "array" : "string";
    }

    private static List<Object> with(List<Object> path, Object step) {
        List<Object> longer = new ArrayList<>(path);
        longer.add(step);
        return List.copyOf(longer);
    }

    /** What a part says with what it refers to; its own description wins. */
    private JsonNode resolved(JsonNode part) {
        return part.has("$ref") ? root.at(part.get("$ref").asText().substring(1)) : part;
    }

    /** The description of everything that has a name in a file, by its place in the schema. */
    Map<String, String> descriptions() {
        Map<String, String> found = new TreeMap<>();
        eachNamed(
                "",
                root,
                (at, part) -> found.put(
                        at,
                        part.path("description")
                                .asText(resolved(part).path("description").asText())));
        return found;
    }

    /** Where the schema names a field; a field that many things share is named once, where it is explained. */
    List<String> fields() {
        List<String> found = new ArrayList<>();
        eachNamed("", root, (at, part) -> {
            if (at.matches(".*/properties/[^/]+")) {
                boolean shared = part.size() == 1 && part.has("$ref");
                found.add(shared ? part.get("$ref").asText().substring(1) : at);
            }
        });
        return found;
    }

    private static void eachNamed(String at, JsonNode part, BiConsumer<String, JsonNode> to) {
        part.properties().forEach(entry -> {
            String here = at + "/" + entry.getKey();
            JsonNode value = entry.getValue();
            switch (entry.getKey()) {
                case "if", "then", "else", "allOf", "oneOf", "enum", "required", "dependentRequired" -> {}
                case "properties" ->
                    value.properties().forEach(field -> {
                        to.accept(here + "/" + field.getKey(), field.getValue());
                        eachNamed(here + "/" + field.getKey(), field.getValue(), to);
                    });
                case "additionalProperties" -> {
                    if (value.isObject()) {
                        to.accept(here, value);
                    }
                    eachNamed(here, value, to);
                }
                default -> eachNamed(here, value, to);
            }
        });
        for (int i = 0; part.isArray() && i < part.size(); i++) {
            eachNamed(at + "/" + i, part.get(i), to);
        }
    }
}
