package forthright.data.query;

import forthright.law.files.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** How the tree of a query is read: a part that is absent or says nothing is an empty list or a blank. */
public final class Tree {
    private Tree() {}

    /** The one statement of a query that is allowed. */
    static Node statement(Node tree) {
        return part(items(tree, "statements").getFirst(), "node").getFirst();
    }

    /** The names under which an allowed query returns what it counts; blank for one without a name. */
    public static List<String> columns(Node tree) {
        Node query = statement(tree);
        List<Node> children = items(query, "children");
        Node first = children.isEmpty() ? query : children.getFirst();
        return items(first, "select_list").stream().map(c -> text(c, "alias")).toList();
    }

    /** A part with parts of its own: none or one. */
    static List<Node> part(Node node, String name) {
        return entry(node, name).stream().filter(Node.Mapping.class::isInstance).toList();
    }

    /** The items of a list. */
    static List<Node> items(Node node, String name) {
        return entry(node, name).stream()
                .flatMap(n -> n instanceof Node.Listing list ? list.items().stream() : java.util.stream.Stream.of())
                .toList();
    }

    /** A word. */
    public static String text(Node node, String name) {
        return entry(node, name).stream().map(Tree::scalar).findFirst().orElse("");
    }

    static String scalar(Node node) {
        return node instanceof Node.Scalar scalar ? scalar.text() : "";
    }

    /** The names of what lies in a catalogue: more than one where a schema is named. */
    static List<Node> path(Node node) {
        List<Node> path = new ArrayList<>();
        part(node, "qualified_name").forEach(q -> path.addAll(items(q, "path")));
        return path;
    }

    static boolean saysNothing(Node node) {
        return switch (node) {
            case Node.Scalar scalar ->
                scalar.text().isEmpty()
                        || (!scalar.quoted() && Set.of("null", "false").contains(scalar.text()));
            case Node.Listing list -> list.items().isEmpty();
            case Node.Mapping mapping -> mapping.entries().isEmpty();
        };
    }

    private static List<Node> entry(Node node, String name) {
        if (!(node instanceof Node.Mapping mapping)) {
            return List.of();
        }
        Node.Entry entry = mapping.entries().get(name);
        return entry == null ? List.of() : List.of(entry.value());
    }
}
