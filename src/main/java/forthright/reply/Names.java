package forthright.reply;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The values that a template may use: texts by name, and groups of which each has values of its own. A name that is not
 * among them is found when templates are checked, and not in a letter.
 */
public final class Names {
    private static final Names TEXT = new Names(Map.of());

    private final Map<String, Names> inside;

    private Names(Map<String, Names> inside) {
        this.inside = inside;
    }

    /** Texts with these names. */
    public static Names of(String... texts) {
        Map<String, Names> inside = new LinkedHashMap<>();
        for (String text : texts) {
            inside.put(text, TEXT);
        }
        return new Names(inside);
    }

    /** These and one group more. */
    public Names with(String group, Names values) {
        Map<String, Names> more = new LinkedHashMap<>(inside);
        more.put(group, values);
        return new Names(more);
    }

    /** These and groups that have no values: they only say that something is so. */
    public Names withFlags(String... flags) {
        Names more = this;
        for (String flag : flags) {
            more = more.with(flag, of());
        }
        return more;
    }

    /** These and those. */
    public Names and(Names others) {
        Map<String, Names> both = new LinkedHashMap<>(inside);
        both.putAll(others.inside);
        return new Names(both);
    }

    static Names text() {
        return TEXT;
    }

    /** The names of the texts among them, and of those in their groups. */
    Stream<String> texts() {
        return inside.entrySet().stream()
                .flatMap(e -> e.getValue().isText()
                        ? Stream.of(e.getKey())
                        : e.getValue().texts());
    }

    boolean isText() {
        return this == TEXT;
    }

    Map<String, Names> inside() {
        return inside;
    }
}
