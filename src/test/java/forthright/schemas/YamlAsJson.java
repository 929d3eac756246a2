package forthright.schemas;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import forthright.law.files.Faults;
import forthright.law.files.Node;
import forthright.law.files.YamlReader;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.regex.Pattern;

/** A YAML file as an editor sees it: bare words are numbers, truth values or nothing as YAML 1.2 says, all else is text. */
final class YamlAsJson {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final Pattern NOTHING = Pattern.compile("null|Null|NULL|~|");
    private static final Pattern TRUTH = Pattern.compile("true|True|TRUE|false|False|FALSE");
    private static final Pattern WHOLE = Pattern.compile("[-+]?[0-9]+");
    private static final Pattern NUMBER = Pattern.compile("[-+]?(\\.[0-9]+|[0-9]+(\\.[0-9]*)?)([eE][-+]?[0-9]+)?");

    private YamlAsJson() {}

    static JsonNode of(String text, String shownAs) {
        Faults faults = new Faults();
        Node root = YamlReader.parse(text, shownAs, faults).orElseThrow();
        faults.stopIfAny();
        return of(root);
    }

    private static JsonNode of(Node node) {
        return switch (node) {
            case Node.Mapping mapping -> {
                ObjectNode object = JSON.objectNode();
                mapping.entries().forEach((name, entry) -> object.set(name, of(entry.value())));
                yield object;
            }
            case Node.Listing listing -> {
                ArrayNode array = JSON.arrayNode();
                listing.items().forEach(item -> array.add(of(item)));
                yield array;
            }
            case Node.Scalar scalar -> scalar.quoted() ? JSON.textNode(scalar.text()) : bare(scalar.text());
        };
    }

    private static JsonNode bare(String word) {
        if (NOTHING.matcher(word).matches()) {
            return JSON.nullNode();
        }
        if (TRUTH.matcher(word).matches()) {
            return JSON.booleanNode(word.equalsIgnoreCase("true"));
        }
        if (WHOLE.matcher(word).matches()) {
            return JSON.numberNode(new BigInteger(word));
        }
        return NUMBER.matcher(word).matches() ? JSON.numberNode(new BigDecimal(word)) : JSON.textNode(word);
    }
}
