package forthright.scan.office;

import forthright.request.files.Xml;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** What the styles of a document say of how text is seen. */
final class WordStyleTable {
    private static final int DEEPEST = 12;

    private final Map<String, Xml> styles = new HashMap<>();

    private WordStyleTable() {}

    static WordStyleTable of(Optional<Xml> part) {
        WordStyleTable table = new WordStyleTable();
        part.ifPresent(root -> root.children("style")
                .forEach(style -> style.attribute("styleId").ifPresent(id -> table.styles.put(id, style))));
        return table;
    }

    /** Whether text of a style is hidden, by the style or by one on which it rests. */
    boolean hides(Optional<String> style) {
        Optional<String> id = style;
        for (int i = 0; i < DEEPEST && id.isPresent(); i++) {
            Optional<Xml> here = id.map(styles::get);
            Optional<Xml> run = here.flatMap(s -> s.child("rPr"));
            if (run.flatMap(r -> r.child("vanish")).isPresent()) {
                return run.orElseThrow().isOn("vanish");
            }
            id = here.flatMap(s -> s.value("basedOn"));
        }
        return false;
    }

    /** Whether a style of a table puts a ground behind some of its cells. */
    boolean shadesCells(Optional<String> style) {
        return style.map(styles::get).map(WordStyleTable::shades).orElse(false);
    }

    private static boolean shades(Xml element) {
        return element.name().equals("shd") || element.children().stream().anyMatch(WordStyleTable::shades);
    }
}
