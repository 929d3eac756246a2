package forthright.request.files;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What the styles of a Word document say about numbering and hidden text. */
final class WordStyles {
    private final Map<String, Xml> styles = new HashMap<>();
    private String usual = "";

    WordStyles(@Nullable Xml part) {
        if (part != null) {
            part.children("style").forEach(style -> {
                String id = style.attribute("styleId").orElse("");
                styles.put(id, style);
                boolean paragraph = style.attribute("type").orElse("").equals("paragraph");
                if (paragraph && style.attribute("default").orElse("0").matches("1|true|on")) {
                    usual = id;
                }
            });
        }
    }

    /** Which list a paragraph of this style belongs to; the style's own name where the list names its styles. */
    Optional<Listed> list(String styleId) {
        return along(
                styleId.isEmpty() ? usual : styleId,
                style -> style.at("pPr", "numPr")
                        .map(p -> new Listed(
                                p.value("numId").orElse(""),
                                p.value("ilvl").orElse(""),
                                style.attribute("styleId").orElse(""))));
    }

    /** A style's place in a list. */
    record Listed(String list, String level, String style) {}

    boolean isHidden(String styleId) {
        return along(
                        styleId,
                        style -> style.at("rPr", "vanish")
                                .map(v -> style.child("rPr")
                                        .map(r -> r.isOn("vanish"))
                                        .orElse(false)))
                .orElse(false);
    }

    boolean isHeading(String styleId) {
        return along(styleId, style -> style.at("pPr", "outlineLvl")).isPresent();
    }

    /** What the style says, else the one that it is based on. */
    private <T> Optional<T> along(String styleId, Function<Xml, Optional<T>> said) {
        Set<String> seen = new HashSet<>();
        String id = styleId;
        while (seen.add(id) && styles.containsKey(id)) {
            Xml style = Objects.requireNonNull(styles.get(id));
            Optional<T> here = said.apply(style);
            if (here.isPresent()) {
                return here;
            }
            id = style.value("basedOn").orElse("");
        }
        return Optional.empty();
    }
}
