package forthright.request;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;

/** Gives every question its id: the path of printed marks, with a running number where none is printed. */
final class Identifiers {
    private static final List<String> ROMAN = List.of(
            "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii", "xiii", "xiv", "xv", "xvi",
            "xvii", "xviii", "xix", "xx");

    private static final Pattern Q = Pattern.compile("^(question|qu?)[ .]*(?=[0-9])");
    private static final Cue NUMBER = Cue.of("[0-9]+");

    private final Map<Draft, QuestionId> ids;
    private final Set<String> taken = new HashSet<>();
    private final Map<String, Integer> repeats = new HashMap<>();

    private Identifiers(Map<Draft, QuestionId> ids) {
        this.ids = ids;
    }

    static Map<Draft, QuestionId> of(List<Draft> roots) {
        Identifiers identifiers = new Identifiers(new HashMap<>());
        identifiers.name(roots, "");
        return identifiers.ids;
    }

    private void name(List<Draft> siblings, String above) {
        // Printed marks first: an unmarked question must not take the number of a marked one.
        siblings.stream()
                .filter(d -> !d.printed().isEmpty())
                .forEach(d -> put(d, join(above, own(d.printed(), above))));
        int running = above.isEmpty() ? highest(siblings) : 0;
        for (Draft draft : siblings) {
            if (draft.printed().isEmpty()) {
                running++;
                put(draft, join(above, above.isEmpty() ? Integer.toString(running) : roman(running)));
            }
        }
        siblings.forEach(d -> name(d.parts(), id(d).path()));
    }

    private int highest(List<Draft> siblings) {
        return siblings.stream()
                .map(ids::get)
                .filter(id -> id != null && id.path().matches("[0-9]{1,6}"))
                .mapToInt(id -> Integer.parseInt(id.path()))
                .max()
                .orElse(0);
    }

    private void put(Draft draft, String path) {
        String free = path;
        while (!taken.add(free)) {
            free = path + "~" + (repeats.merge(path, 1, Integer::sum) + 1);
        }
        ids.put(draft, new QuestionId(free));
    }

    /** The mark without a leading Q and without the marks above that it repeats. */
    static String own(String printed, String above) {
        String mark = Q.matcher(Characters.lower(printed))
                .replaceFirst("")
                .replace("(", "")
                .replace(")", "")
                .replace("[", "")
                .replace("]", "")
                .replace(" ", "");
        String last = above.substring(above.lastIndexOf('.') + 1);
        int repeat = last.indexOf('~');
        last = repeat < 0 ? last : last.substring(0, repeat);
        if (!last.isEmpty() && NUMBER.matcher(last).matches() && mark.startsWith(last)) {
            String rest = mark.substring(last.length());
            boolean repeatsTheNumber = rest.startsWith(".") || (!rest.isEmpty() && !Character.isDigit(rest.charAt(0)));
            mark = repeatsTheNumber ? rest : mark;
        }
        int from = 0;
        int to = mark.length();
        while (from < to && mark.charAt(from) == '.') {
            from++;
        }
        while (to > from && mark.charAt(to - 1) == '.') {
            to--;
        }
        return mark.substring(from, to);
    }

    private QuestionId id(Draft draft) {
        return Objects.requireNonNull(ids.get(draft), "named above");
    }

    private static String join(String above, String own) {
        return above.isEmpty() ? own : above + "." + own;
    }

    private static String roman(int value) {
        return value <= ROMAN.size() ? ROMAN.get(value - 1) : "n" + value;
    }
}
