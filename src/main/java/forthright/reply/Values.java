package forthright.reply;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a template is given: texts, prose and lists, by name. No object with behaviour ever gets in. */
public final class Values {
    private final Map<String, Object> values = new LinkedHashMap<>();

    /** A text, escaped when it is written. */
    public Values text(String name, String text) {
        values.put(name, text);
        return this;
    }

    Values number(String name, long number) {
        return text(name, InWords.number(number));
    }

    /** A text that is already in the language of the letter. */
    public Values prose(String name, Prose prose) {
        values.put(name, prose);
        return this;
    }

    /** A group: its section is written once for each. */
    public Values group(String name, List<Values> each) {
        values.put(name, each.stream().map(Values::map).toList());
        return this;
    }

    /** Whether something is so: its section is written once, or not at all. */
    public Values flag(String name, boolean so) {
        return group(name, so ? List.of(new Values()) : List.of());
    }

    /** All of another's values. */
    public Values all(Values others) {
        values.putAll(others.values);
        return this;
    }

    Map<String, Object> map() {
        return Map.copyOf(values);
    }
}
