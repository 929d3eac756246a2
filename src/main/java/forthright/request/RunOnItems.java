package forthright.request;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Breaks lines in which copying has run numbered items together: "… the following:1. How many …?2. Of these, how many
 * have:a. no plan?b. a plan?". A number is taken for a mark only where it goes on with the numbers before it, or begins
 * them and is followed by the second.
 */
final class RunOnItems {
    private static final Pattern NUMBER = Pattern.compile(
            "(?<=[.?!:;\\u2026)\\]\"'\\u2019\\u201D])[ \\t]*(?<mark>[Qq]?(?<n>[0-9]{1,2})[.)](?![0-9])[ \\t]*)(?=[A-Z\"'\\u2018\\u201C(])");
    // "… placed inside it3. Of those": a number stuck to a word, which only its place in the series makes a mark.
    private static final Pattern STUCK = Pattern.compile(
            "(?=[0-9])(?:(?<=[a-z])|(?<!\\b(?:[Qq]uestions?|[Qq]|[Pp]arts?|[Ss]ections?|[Pp]oints?|to|and|or|of|[Nn]o|[Nn]umber|[Pp]aragraph|[Aa]ppendix|[Tt]able|[Aa]rticle|[Ss]chedule) )(?<=[a-z0-9] ))"
                    + "(?<mark>(?<n>[0-9]{1,2})[.)][ \\t]+)(?=[A-Z][a-z])");
    private static final Cue BULLET =
            Cue.of("(?<=[:;?.)\\w'\\u2019])[ \\t]+(?<mark>(?<b>[*\u2022\u25CF\u25AA])[ \\t]+)(?=\\S)");
    private static final Cue LETTER = Cue.of("(?<=[.?!:;,)])[ \\t]*(?<mark>(?<l>[a-h])[.][ \\t]*)(?=[A-Za-z])");
    private static final Pattern AT_THE_START =
            Pattern.compile("^[ \\t]*(?:question |[Qq] ?)?[(]?(?<n>[0-9]{1,2})(?:[.):]| ?[-\\u2013] |(?=[A-Z]))");
    private static final int LONGEST_LINE = 20_000;

    private final List<String> lines;
    private int last;

    private RunOnItems(List<String> lines) {
        this.lines = lines;
    }

    /** The lines, each numbered or lettered item at the start of one. */
    static List<String> broken(List<String> lines) {
        RunOnItems items = new RunOnItems(lines);
        List<String> broken = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            for (String line : items.numbers(i)) {
                letters(line).forEach(piece -> broken.addAll(bullets(piece)));
            }
        }
        return broken;
    }

    private List<String> numbers(int i) {
        String line = lines.get(i);
        Matcher start = AT_THE_START.matcher(line);
        if (start.find()) {
            last = Integer.parseInt(start.group("n"));
        }
        if (line.length() > LONGEST_LINE) {
            return List.of(line);
        }
        List<Integer> cuts = new ArrayList<>();
        Matcher m = NUMBER.matcher(line);
        Matcher stuck = STUCK.matcher(line);
        int from = 0;
        while (true) {
            boolean punctuated = m.find(from);
            boolean attached = stuck.find(from);
            if (!punctuated && !attached) {
                return cut(line, cuts);
            }
            boolean first = punctuated && (!attached || m.start() <= stuck.start());
            Matcher next = first ? m : stuck;
            int value = Integer.parseInt(next.group("n"));
            boolean goesOn = last > 0 && value == last + 1;
            boolean begins = first && value == 1 && secondFollows(line.substring(m.end()), i + 1);
            if (goesOn || begins) {
                cuts.add(next.start("mark"));
                last = value;
            }
            from = next.end();
        }
    }

    /** Whether a 2 stands further on in the line, or at the start of one of the next lines. */
    private boolean secondFollows(String rest, int next) {
        for (Pattern pattern : List.of(NUMBER, STUCK)) {
            Matcher m = pattern.matcher(rest);
            while (m.find()) {
                if (m.group("n").equals("2")) {
                    return true;
                }
            }
        }
        return lines.subList(next, Math.min(lines.size(), next + 40)).stream()
                .map(AT_THE_START::matcher)
                .filter(Matcher::find)
                .findFirst()
                .filter(start -> start.group("n").equals("2"))
                .isPresent();
    }

    private static List<String> letters(String line) {
        if (line.length() > LONGEST_LINE) {
            return List.of(line);
        }
        List<Integer> cuts = new ArrayList<>();
        char due = 'a';
        Matcher m = LETTER.matcher(line);
        while (m.find()) {
            if (m.group("l").charAt(0) == due) {
                cuts.add(m.start("mark"));
                due++;
            }
        }
        return cut(line, cuts.size() > 1 ? cuts : List.of());
    }

    /** "children in: * foster care * residential care": bullets that stood on lines of their own. */
    private static List<String> bullets(String line) {
        if (line.length() > LONGEST_LINE) {
            return List.of(line);
        }
        List<Integer> cuts = new ArrayList<>();
        Matcher m = BULLET.matcher(line);
        while (m.find()) {
            cuts.add(m.start("mark"));
        }
        return cut(line, cuts.size() > 1 ? cuts : List.of());
    }

    private static List<String> cut(String line, List<Integer> at) {
        List<String> pieces = new ArrayList<>();
        int from = 0;
        for (int cut : at) {
            if (!line.substring(from, cut).isBlank()) {
                pieces.add(line.substring(from, cut));
            }
            from = cut;
        }
        pieces.add(line.substring(from));
        return pieces;
    }
}
