package forthright.request.files;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Counts the lists of a Word document as Word does, so that "Question 3(b)" is printed although nobody typed it. */
final class WordNumbering {
    private static final int LEVELS = 9;

    private final Map<String, Xml> lists = new HashMap<>();
    private final Map<String, Xml> kinds = new HashMap<>();
    private final Map<String, int[]> counts = new HashMap<>();
    private final Set<String> begun = new HashSet<>();

    WordNumbering(@Nullable Xml part) {
        if (part == null) {
            return;
        }
        part.children("abstractNum")
                .forEach(kind -> kinds.put(kind.attribute("abstractNumId").orElse(""), kind));
        part.children("num").forEach(list -> lists.put(list.attribute("numId").orElse(""), list));
    }

    /** A mark as it is printed, and how deep in its list it stands. */
    record Printed(String mark, int level) {}

    /** The mark of the next item of a list; empty where the list is none. */
    Optional<Printed> next(String listId, String levelSaid, String style) {
        Xml list = lists.get(listId);
        Optional<String> kindId =
                list == null ? Optional.empty() : list.value("abstractNumId").map(this::linked);
        if (list == null || kindId.isEmpty() || !kinds.containsKey(kindId.get())) {
            return Optional.empty();
        }
        Xml kind = Objects.requireNonNull(kinds.get(kindId.get()));
        int level = Math.clamp(Xml.whole(levelSaid.isEmpty() ? levelOf(kind, style) : levelSaid, 0), 0, LEVELS - 1);
        int[] count = counts.computeIfAbsent(kindId.get(), id -> new int[LEVELS]);
        int start = start(list, kind, level);
        boolean anew =
                override(list, level).flatMap(o -> o.value("startOverride")).isPresent()
                        && begun.add(listId + "/" + level);
        count[level] = anew || count[level] == 0 ? start + 1 : count[level] + 1;
        for (int deeper = level + 1; deeper < LEVELS; deeper++) {
            if (restartsAfter(level(list, kind, deeper), level, deeper)) {
                count[deeper] = 0;
            }
        }
        return level(list, kind, level).map(said -> new Printed(mark(list, kind, said, count, level), level));
    }

    /** A kind of list may only point, by a style's name, to the one that has the levels. */
    private String linked(String kindId) {
        Xml kind = kinds.get(kindId);
        Optional<String> link = kind == null ? Optional.empty() : kind.value("numStyleLink");
        return link.flatMap(name -> kinds.entrySet().stream()
                        .filter(k -> k.getValue().value("styleLink").equals(Optional.of(name)))
                        .map(Map.Entry::getKey)
                        .findFirst())
                .orElse(kindId);
    }

    private static String levelOf(Xml kind, String style) {
        return kind.children("lvl")
                .filter(l -> !style.isEmpty() && l.value("pStyle").equals(Optional.of(style)))
                .findFirst()
                .flatMap(l -> l.attribute("ilvl"))
                .orElse("0");
    }

    private static Optional<Xml> override(Xml list, int level) {
        return list.children("lvlOverride").filter(o -> isAt(o, level)).findFirst();
    }

    private static Optional<Xml> level(Xml list, Xml kind, int level) {
        return override(list, level)
                .flatMap(o -> o.child("lvl"))
                .or(() -> kind.children("lvl").filter(l -> isAt(l, level)).findFirst());
    }

    private static boolean isAt(Xml said, int level) {
        return said.attribute("ilvl").orElse("").equals(Integer.toString(level));
    }

    private static int start(Xml list, Xml kind, int level) {
        // Counts are kept one higher, so that 0 means that the level has not begun.
        return Xml.whole(
                override(list, level)
                        .flatMap(o -> o.value("startOverride"))
                        .or(() -> level(list, kind, level).flatMap(l -> l.value("start")))
                        .orElse("0"),
                0);
    }

    private static boolean restartsAfter(Optional<Xml> deeper, int level, int deeperLevel) {
        int after = Xml.whole(deeper.flatMap(l -> l.value("lvlRestart")).orElse(""), deeperLevel);
        return after > level;
    }

    private String mark(Xml list, Xml kind, Xml said, int[] count, int level) {
        String form = form(said);
        if (form.equals("bullet")) {
            return "•";
        }
        String pattern = said.value("lvlText").orElse("%" + (level + 1));
        boolean legal = said.isOn("isLgl");
        StringBuilder mark = new StringBuilder();
        for (int i = 0; i < pattern.length(); i++) {
            char c = pattern.charAt(i);
            boolean place = c == '%'
                    && i + 1 < pattern.length()
                    && pattern.charAt(i + 1) >= '1'
                    && pattern.charAt(i + 1) <= '9';
            if (place) {
                int at = pattern.charAt(++i) - '1';
                int number = count[at] == 0 ? start(list, kind, at) : count[at] - 1;
                String counted = level(list, kind, at).map(WordNumbering::form).orElse("decimal");
                mark.append(written(legal ? "decimal" : counted, number));
            } else {
                mark.append(c);
            }
        }
        return closed(mark.toString().strip(), form);
    }

    private static String form(Xml level) {
        // A form that older programs do not know is wrapped in a choice; the fall-back is plain.
        return level.value("numFmt")
                .or(() -> level.at("AlternateContent", "Fallback").flatMap(f -> f.value("numFmt")))
                .orElse("decimal");
    }

    private static String written(String form, int number) {
        return switch (form) {
            case "lowerLetter" -> Numerals.letter(number);
            case "upperLetter" -> Numerals.upper(Numerals.letter(number));
            case "lowerRoman" -> Numerals.roman(number);
            case "upperRoman" -> Numerals.upper(Numerals.roman(number));
            case "decimalZero" -> "%02d".formatted(number);
            case "none", "bullet" -> "";
            default -> Integer.toString(number);
        };
    }

    /** A bare "1" or "a" gets the full stop that tells a reader that it is a mark. */
    private static String closed(String mark, String form) {
        boolean bare =
                !mark.isEmpty() && !form.equals("none") && Character.isLetterOrDigit(mark.charAt(mark.length() - 1));
        return bare ? mark + "." : mark;
    }
}
