package forthright.review.reading;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What hangs at the foot of a letter, after its closing, and belongs to the answers that refer to it. */
public final class Appendices {
    private static final String NAME =
            "(?<name>(?i:appendix|annexe?|attachment|enclosure|schedule) (?:[A-Z]|\\d{1,2}))";
    private static final int LONGEST_HEADING = 100;
    private static final Pattern HEADING = Pattern.compile("^\\s*" + NAME + "\\b(?:\\s*[:–-].*|\\s*)$");
    private static final Pattern NAMED = Pattern.compile("\\b" + NAME + "\\b");

    private final Map<String, List<Line>> byName = new LinkedHashMap<>();

    private Appendices() {}

    /** The appendices that begin after a line. */
    static Appendices after(int closing, List<Line> lines) {
        Appendices found = new Appendices();
        List<Line> open = null;
        for (Line line : lines) {
            Matcher heading = HEADING.matcher(line.text());
            if (line.number() > closing && line.text().length() <= LONGEST_HEADING && heading.matches()) {
                open = found.byName.computeIfAbsent(same(heading.group("name")), name -> new ArrayList<>());
            } else if (open != null) {
                open.add(line);
            }
        }
        return found;
    }

    /** A part with the appendices that it names. */
    Part with(Part part) {
        Set<String> named = new HashSet<>();
        part.lines().forEach(line -> named.addAll(namedIn(line.text())));
        List<Line> all = new ArrayList<>(part.lines());
        byName.forEach((name, lines) -> {
            if (named.contains(name)) {
                all.addAll(lines);
            }
        });
        return new Part(part.id(), part.printed(), part.asked(), part.others(), part.line(), all);
    }

    /** The lines of a closing without those of the appendices. */
    List<Line> without(List<Line> lines) {
        Set<Line> taken = new HashSet<>();
        byName.values().forEach(taken::addAll);
        return lines.stream().filter(line -> !taken.contains(line)).toList();
    }

    /** Whether a letter has a heading for every appendix that a text names, and it names one. */
    public static boolean hasAllNamedIn(String text, List<Line> lines) {
        Set<String> named = namedIn(text);
        Set<String> there = new HashSet<>();
        lines.forEach(line -> {
            Matcher heading = HEADING.matcher(line.text());
            if (heading.matches()) {
                there.add(same(heading.group("name")));
            }
        });
        return !named.isEmpty() && there.containsAll(named);
    }

    private static Set<String> namedIn(String text) {
        Set<String> named = new HashSet<>();
        Matcher m = NAMED.matcher(text);
        while (m.find()) {
            named.add(same(m.group("name")));
        }
        return named;
    }

    private static String same(String name) {
        return name.toLowerCase(Locale.UK).replace("annexe", "annex");
    }
}
