package forthright.law.files;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads JSON that another program wrote, into the same nodes as a file that a person wrote. */
public final class JsonReader {
    private static final JsonFactory JSON = new JsonFactory();

    private JsonReader() {}

    /** The text as nodes; empty where it is not JSON. Numbers, truth values and null are scalars without quotes. */
    public static Optional<Node> parse(String text) {
        return parse(text, "");
    }

    /**
     * The same of a file.
     *
     * @param shownAs how the file is named in messages
     */
    public static Optional<Node> parse(String text, String shownAs) {
        try (JsonParser parser = JSON.createParser(text)) {
            Node root = node(parser, parser.nextToken(), shownAs);
            return parser.nextToken() == null ? Optional.of(root) : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static Node node(JsonParser parser, JsonToken token, String shownAs) throws IOException {
        Place place = new Place(shownAs, parser.currentTokenLocation().getLineNr(), 1);
        return switch (token) {
            case START_OBJECT -> {
                Map<String, Node.Entry> entries = new LinkedHashMap<>();
                while (parser.nextToken() != JsonToken.END_OBJECT) {
                    String name = parser.currentName();
                    entries.put(name, new Node.Entry(place, name, node(parser, parser.nextToken(), shownAs)));
                }
                yield new Node.Mapping(place, Collections.unmodifiableMap(entries));
            }
            case START_ARRAY -> {
                List<Node> items = new ArrayList<>();
                for (JsonToken t = parser.nextToken(); t != JsonToken.END_ARRAY; t = parser.nextToken()) {
                    items.add(node(parser, t, shownAs));
                }
                yield new Node.Listing(place, List.copyOf(items));
            }
            case null -> throw new IOException("nothing");
            default -> new Node.Scalar(place, parser.getText(), token == JsonToken.VALUE_STRING);
        };
    }
}
