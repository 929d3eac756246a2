package forthright.record;

import forthright.law.files.FaultsException;
import forthright.law.files.Json;
import forthright.law.files.JsonReader;
import forthright.law.files.Node;
import forthright.law.files.Place;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The form in which something is sealed: its schema, and the record under a name.
 *
 * @param type what is sealed
 * @param schema as the text says it, {@code forthright/record/1}
 * @param name under which the record stands
 */
record SealedForm<T extends Record>(Class<T> type, String schema, String name) {
    /** As it is kept. */
    String text(T sealed) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("schema", schema);
        tree.put(name, Trees.tree(sealed));
        return Json.write(tree);
    }

    /** Reads what was sealed; stops where the text is not in this form. */
    T read(String text, String shownAs) {
        Node node = JsonReader.parse(text, shownAs)
                .orElseThrow(() -> FaultsException.error(
                        Place.of(shownAs),
                        "damaged-record",
                        "This is no record.",
                        "Put it back from a copy; foi audit verify says what else has changed."));
        Map<String, Node> fields = Trees.fields(node);
        boolean ours = fields.size() == 2
                && fields.get("schema") instanceof Node.Scalar(Place at, String said, boolean quoted)
                && said.equals(schema);
        if (!ours) {
            throw Trees.damaged(node);
        }
        return Trees.read(type, Trees.field(fields, name, node));
    }
}
