package forthright.drafting.desk;

import forthright.law.files.Json;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.regex.Pattern;

/**
 * Adds to a YAML file that people keep, and leaves every other line of it, with its comments, as it is. Whoever uses it
 * reads the result before it is written: a file that is laid out otherwise than block by block is not edited but refused.
 */
final class YamlEdit {
    private static final Pattern BEGINS = Pattern.compile("^[^\\s#-].*:.*");
    private static final String INDENT = "  ";

    private final List<String> lines;

    private YamlEdit(String text) {
        this.lines = new ArrayList<>(text.lines().toList());
    }

    static YamlEdit of(String text) {
        return new YamlEdit(text);
    }

    /** Adds an item to a list of a file's first level, which begins where it is not there. */
    YamlEdit add(String section, SequencedMap<String, Object> fields) {
        List<String> item = new ArrayList<>();
        for (Map.Entry<String, Object> field : fields.entrySet()) {
            item.add(INDENT + (item.isEmpty() ? "- " : INDENT) + field.getKey() + ": " + written(field.getValue()));
        }
        lines.addAll(endOf(section), item);
        return this;
    }

    /** Puts a named thing into a mapping of a file's first level; one of this name that was there before goes. */
    YamlEdit put(String section, String name, SequencedMap<String, Object> fields) {
        int end = endOf(section);
        int begin = headOf(section) + 1;
        String key = INDENT + written(name) + ":";
        List<String> keys = List.of(key, INDENT + name + ":", INDENT + "'" + name + "':");
        for (int i = begin; i < end; i++) {
            String line = lines.get(i);
            if (keys.stream().anyMatch(line::startsWith)) {
                int next = i + 1;
                while (next < end && isInside(lines.get(next))) {
                    next++;
                }
                lines.subList(i, next).clear();
                end -= next - i;
                break;
            }
        }
        List<String> thing = new ArrayList<>(List.of(key));
        fields.forEach((field, value) -> thing.add(INDENT + INDENT + field + ": " + written(value)));
        lines.addAll(end, thing);
        return this;
    }

    String text() {
        return String.join("\n", lines) + "\n";
    }

    /** The line after the last of a section. */
    private int endOf(String section) {
        int begin = headOf(section);
        if (begin < 0) {
            lines.add(section + ":");
            return lines.size();
        }
        int end = begin + 1;
        while (end < lines.size() && !BEGINS.matcher(lines.get(end)).matches()) {
            end++;
        }
        // What stands between two sections belongs to the second.
        while (end > begin + 1 && isBetween(lines.get(end - 1))) {
            end--;
        }
        return end;
    }

    private int headOf(String section) {
        Pattern head = Pattern.compile(Pattern.quote(section) + ":\\s*(#.*)?");
        for (int i = 0; i < lines.size(); i++) {
            if (head.matcher(lines.get(i)).matches()) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isBetween(String line) {
        return line.isBlank() || line.startsWith("#");
    }

    private static boolean isInside(String line) {
        return line.startsWith(INDENT + INDENT) || line.isBlank();
    }

    /** Every text in quotes, so that no program reads it as anything else; days and numbers of ours without. */
    private static String written(Object value) {
        return switch (value) {
            case String text -> Json.line(text);
            case List<?> list -> Json.line(list);
            default -> value.toString();
        };
    }
}
