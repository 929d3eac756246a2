package forthright.review.reading;

import forthright.review.reading.Suppression.Legend;
import forthright.review.reading.Threshold.Zero;
import forthright.review.wording.Numbers;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads how a reply says that it hides small figures. */
final class SuppressionReader {
    private static final String N =
            "(?<n>\\d{1,2}|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty)";
    private static final String NO_AMOUNT =
            "(?![\\d%]|[.,]\\d|\\s?(?:%|per ?cent|years?|yrs?|months?|weeks?|days?|hours?|minutes?|mins?|miles?|metres?|working|calendar|pounds|pence|k\\b|m\\b|million|thousand|fte|school days|occasions? (?:a|per)|times (?:a|per)))";
    private static final String OF_COUNTS =
            "(?:numbers?|figures?|values?|counts?|cells?|totals?|data|results?|responses?|amounts?|cohorts?|groups?|(?:also )?(?:either )?(?:denotes?|means?)|is|stands? for|represents?|indicates?|equals?|=|is|are|was|were)";
    private static final List<Pattern> EXCLUSIVE = List.of(
            Pattern.compile("(?i)\\b(?:fewer|less|lower|smaller) than (?:or )?" + N + "\\b" + NO_AMOUNT),
            Pattern.compile("(?i)\\b" + OF_COUNTS + "(?: \\w+){0,4} (?:under|below) " + N + "\\b" + NO_AMOUNT),
            Pattern.compile("(?i)[:=–-]\\s*(?:under|below) " + N + "(?=\\s*(?:[.,;()]|$))"),
            Pattern.compile("(?<![\\w£])<\\s?(?!=)" + N + "(?!\\w)" + NO_AMOUNT));
    private static final List<Pattern> INCLUSIVE = List.of(
            Pattern.compile("(?i)(?<!year )(?<!years )(?<!aged )(?<!ages )(?<!age )\\b" + N
                    + " or (?:fewer|less|lower|under|below|smaller)\\b"),
            Pattern.compile("(?i)\\b(?:fewer|less|lower) than or equal to " + N + "\\b" + NO_AMOUNT),
            Pattern.compile("(?i)\\b" + OF_COUNTS
                    + "(?: \\w+){0,3} (?:up to(?: and including)?|no more than|not more than|at most|not exceeding) "
                    + N + "\\b" + NO_AMOUNT),
            Pattern.compile(
                    "(?i)\\b" + OF_COUNTS + "(?: \\w+){0,3} (?:of )?" + N + " and (?:under|below|fewer|less)\\b"),
            Pattern.compile("(?:≤|<=|< =)\\s?" + N + "(?!\\w)" + NO_AMOUNT));
    private static final Set<String> SIGNS = Set.of("c", "x", "z", "low", "asterisk", "dash");
    private static final List<String> CUES = List.of(
            "than",
            "or fewer",
            "or less",
            "or lower",
            "or smaller",
            "under",
            "below",
            "<",
            "≤",
            "up to",
            "at most",
            "exceeding",
            "and fewer",
            "and less",
            "between",
            "from",
            "1 to",
            "1, ",
            "one, ",
            "1-",
            "1–",
            "1 -",
            "0 to",
            "0-",
            "0–",
            "0 -",
            "one to",
            "zero to",
            "1 –",
            "0 –");
    private static final Pattern RANGE = Pattern.compile("(?i)\\b(?:" + OF_COUNTS
            + "|between|from|range)(?: (?:of|a|any|from|between|number|numbers|counts?|figures?|values?))* (?<least>[01]|one|zero) ?(?:-|–|to|and|(?:, (?:[2-9]|two|three|four|five|six|seven|eight|nine))*,? or) ?"
            + N + "\\b" + NO_AMOUNT);
    private static final Pattern CELL = Pattern.compile("\\s*(?<least>[01])\\s?(?:-|–|to)\\s?" + N + "\\s*");
    private static final Pattern LEGEND = Pattern.compile(
            "(?i)(?:^|[\\s(‘“\"'])(?<symbol>\\*{1,3}|#|~|\\ban asterisk|\\ba dash(?= (?:means|stands|denotes|indicates|shows))|\\blow\\b|\\([a-z]\\)|\\[[a-z]{1,3}\\]|[‘“\"'][a-z*x–-]{1,3}[’”\"']|\\bc\\b|\\bx\\b|\\bz\\b|(?<=^|\\()[–-])\\s?(?::|=|-|–|(?:also )?(?:either )?(?:denotes?|means?)|is(?! (?:the |third party |also )?(?:held|withheld|exempt|personal))|indicates?|represents?|signifies|stands for|is used (?:for|where|to)|(?:has been|is|are) (?:used|shown|entered)(?: to (?:indicate|show|represent))?|shows?)\\s*(?<meaning>[^.;]{3,160})");
    private static final Pattern SHOWN_AS = Pattern.compile(
            "(?i)(?:shown|denoted|marked|replaced|represented|indicated|suppressed|displayed|recorded|given|expressed)(?: \\w+){0,2} (?:as|by|with|using)(?: an?| the)?(?: (?:symbol|letter|asterisk|mark))?(?: of)? ?[(‘“\"']?(?<symbol>\\*{1,3}|\\[[a-z]{1,3}\\]|asterisks?|[b-z]\\b|a(?=[)’”\"'.,;]|$)|[–-](?=[\\s)’”\"'.]))");

    private static final Pattern ZERO_WITHHELD = Pattern.compile(
            "(?i)(?<!not )\\binclud\\w+ (?:[a-z ]{0,40} )?(?:zeros?|zeroes|nil|none|0)\\b|\\b(?:zeros?|zeroes|nil|none|0),? or (?:fewer|less|between|under|up|a|one|1|<)|\\b(?:fewer|less|under|small)\\b[^.;]{0,40} or (?:zero|nil|none|0)\\b|\\bwhether (?:nil|zero)|\\b(?:zero|nil|none|0) (?:is|are) also (?:shown|marked)|\\b(?:zeros?|zeroes|nils?|none|0),? (?:also )?included\\b");
    private static final Pattern ZERO_GIVEN = Pattern.compile(
            "(?i)\\b(?:zeros?|zeroes|nil|none|0)\\b[^.]{0,60}\\b(?:shown|given|provided|stated|reported|published|real|true|actual|say so|so told|not (?:suppressed|withheld|hidden|included)|disclosed|means|recorded as 0)\\b|\\b0 (?:means|is|=) (?:none|nil|zero)|\\bnot (?:a )?(?:nil|zero|none|nought)\\b|\\bmore than (?:nil|zero|none|nought|0)\\b|\\b(?:not|without) (?:including|counting) (?:nil|zero|none|nought|0)\\b|\\bnone of them (?:is |are |was |were )?(?:0|nil|zero)\\b|\\bnot 0\\b|\\bnone (?:is|are|was|were) nil|\\b(?:but|though|and)? ?(?:not|excluding|other than|except|greater than|more than|above)(?: for)? (?:zeros?|zeroes|nil|0|none)\\b|\\bat least (?:1|one)\\b|\\bnon-?zero\\b|\\b(?:true|actual|real) zeros?\\b|(?:[(,]|\\b(?:that is|meaning|i\\.?e)\\b\\.?,?) ?(?:1|one) ?(?:-|–|—|to) ?(?:[2-9]|1\\d|20|two|three|four|five|six|seven|eight|nine|ten)\\b");

    private static final Pattern SIGN_EXPLAINED = Pattern.compile(
            "(?i)[<≤]\\s?\\d{1,2}\\S? (?:means|stands for|denotes|is used|represents|indicates|shows|sign)|\\b0 means\\b|[“\"](?:fewer|less) than \\w+[”\"] means");
    private static final Pattern FOOTNOTE = Pattern.compile(
            "(?:Note:? |Key:? )?(?:(?<symbol>\\*{1,3}|#|~|†)\\s+(?=[A-Z]|(?i:fewer|less|not |no |under |below |suppress|withheld|redact|denotes|numbers|figures|figure|value))|(?<bracketed>\\[[a-z\\d]{1,3}\\])\\s+)(?<meaning>[^|]{4,200})");
    /** "- 1 to 4 children, or not collected": what a dash in a cell stands for, under the table. */
    private static final Pattern DASH = Pattern.compile(
            "(?i)^[–-]\\s+(?=(?:[01]|one|zero) ?(?:-|–|to) ?\\w|(?:fewer|less|under|below|small|suppressed|withheld|nil|none|zero|not (?:available|collected|held|recorded|applicable)|no data)\\b)");

    private static final Pattern BEFORE_A_FIGURE = Pattern.compile("\\s*(?:[:=|]|\\s[–-])\\s*£?\\d|\\s{2,}£?\\d");
    private static final int LARGEST = 20;
    private static final int A_ROUND_NUMBER = 5;

    private SuppressionReader() {}

    /**
     * Where a text has words or signs in the place of a small figure.
     *
     * @param start the place of the first character
     * @param end the place after the last
     */
    record Said(int start, int end, int number, boolean inclusive, boolean fromZero, boolean fromOne) {}

    /** Every place in a text that names a small-figure rule. */
    static List<Said> places(String text) {
        if (!mayName(text)) {
            return List.of();
        }
        List<Said> found = new ArrayList<>();
        EXCLUSIVE.forEach(pattern -> add(pattern, text, false, found));
        INCLUSIVE.forEach(pattern -> add(pattern, text, true, found));
        add(RANGE, text, true, found);
        Matcher cell = CELL.matcher(text);
        if (cell.matches() && said(cell, true).number() <= LARGEST) {
            found.add(said(cell, true));
        }
        return found.stream()
                .filter(one -> found.stream()
                        .noneMatch(other -> other.start() <= one.start()
                                && other.end() >= one.end()
                                && other.end() - other.start() > one.end() - one.start()))
                .sorted(Comparator.comparingInt(Said::start))
                .toList();
    }

    /** The cheap test that most texts fail. */
    private static boolean mayName(String text) {
        String lower = text.toLowerCase(Locale.UK);
        return CUES.stream().anyMatch(lower::contains);
    }

    private static void add(Pattern pattern, String text, boolean inclusive, List<Said> found) {
        Matcher m = pattern.matcher(text);
        while (m.find()) {
            Said said = said(m, inclusive);
            // "13 or under: 7" is an age, and its figure.
            boolean label = text.substring(0, m.start()).isBlank()
                    && BEFORE_A_FIGURE
                            .matcher(text)
                            .region(m.end(), text.length())
                            .lookingAt();
            if (said.number() > 1
                    && !label
                    && said.number() <= 20
                    && found.stream().noneMatch(other -> other.start() == said.start() && other.end() == said.end())) {
                found.add(said);
            }
        }
    }

    private static Said said(Matcher m, boolean inclusive) {
        int number = Numbers.whole(m.group("n")).orElseThrow().intValue();
        String least =
                m.pattern().pattern().contains("<least>") ? m.group("least").toLowerCase(Locale.UK) : "";
        boolean range = !least.isEmpty();
        // "From 1 to 4" is "fewer than 5", and so to 9; "from 1 to 5", "between 1 and 7" name the number itself.
        boolean below = range && (number + 1) % A_ROUND_NUMBER == 0;
        return new Said(
                range ? m.start("least") : m.start(),
                m.end(),
                below ? number + 1 : number,
                inclusive && !below,
                least.equals("0") || least.equals("zero"),
                least.equals("1") || least.equals("one"));
    }

    static Suppression read(List<Sentence> sentences, Tables tables, List<Figure> figures) {
        List<Threshold> thresholds = new ArrayList<>();
        Set<String> symbols = new LinkedHashSet<>();
        List<Legend> legends = new ArrayList<>();
        boolean dashes = tables.all().stream()
                .flatMap(table -> table.rows().stream())
                .flatMap(row -> row.cells().stream())
                .anyMatch(cell -> cell.strip().equals("-") || cell.strip().equals("–"));
        for (Sentence sentence : sentences) {
            boolean inTable = tables.hasLine(sentence.line());
            if (!inTable) {
                Matcher dash = DASH.matcher(sentence.text());
                boolean explained = dashes && dash.find();
                String text = explained ? dash.replaceFirst("is ") : sentence.text();
                places(text)
                        .forEach(said ->
                                thresholds.add(threshold(said, text, sentence.line(), standsForAFigure(said, text))));
                if (explained) {
                    legends.add(new Legend(
                            "-", sentence.text().substring(dash.end()).strip(), sentence.line()));
                } else {
                    legends(sentence, legends);
                }
                Matcher shown = SHOWN_AS.matcher(sentence.text());
                if (shown.find()) {
                    String symbol = shown.group("symbol").toLowerCase(Locale.UK);
                    symbols.add(symbol.startsWith("asterisk") ? "*" : shown.group("symbol"));
                }
            }
        }
        for (PrintedTable table : tables.all()) {
            for (PrintedTable.Row row : table.rows()) {
                for (int at = 0; at < row.cells().size(); at++) {
                    String cell = row.cells().get(at);
                    // "0 to 4" before a row is an age.
                    boolean label = at == 0 && CELL.matcher(cell).matches();
                    (label ? List.<Said>of() : places(cell))
                            .forEach(said -> thresholds.add(threshold(said, cell, row.line(), true)));
                    legends(Sentence.of(row.line(), cell), legends);
                }
            }
        }
        figures.stream().filter(Figure::isHidden).forEach(figure -> {
            String symbol = ((Figure.Value.Hidden) figure.value()).symbol();
            if (symbol.length() <= 3 && !symbol.matches(".*\\d.*")) {
                symbols.add(symbol);
            }
        });
        return new Suppression(
                thresholds.stream()
                        .sorted(Comparator.comparingInt(Threshold::line))
                        .toList(),
                List.copyOf(symbols),
                legends);
    }

    /** "5 or fewer", "2021/22 - fewer than 5", and no more: it stands where a figure would, and explains nothing. */
    private static boolean standsForAFigure(Said said, String text) {
        String around = text.substring(0, said.start()) + text.substring(Math.min(said.end(), text.length()));
        return around.chars().noneMatch(Character::isLetter);
    }

    private static Threshold threshold(Said said, String text, int line, boolean inCell) {
        Zero zero = said.fromZero() || ZERO_WITHHELD.matcher(text).find()
                ? Zero.WITHHELD
                : said.fromOne() || ZERO_GIVEN.matcher(text).find() ? Zero.GIVEN : Zero.NOT_SAID;
        return new Threshold(
                said.number(),
                said.inclusive(),
                zero,
                text.substring(said.start(), said.end()).strip(),
                line,
                inCell);
    }

    /** Whether a sign stands there that could be explained. */
    private static boolean mayExplain(Sentence sentence) {
        return sentence.text().chars().anyMatch(c -> "*#~†[(‘“\"'–-".indexOf(c) >= 0)
                || sentence.words().has(SIGNS);
    }

    static void legends(Sentence sentence, List<Legend> legends) {
        if (!mayExplain(sentence)) {
            return;
        }
        Matcher note = FOOTNOTE.matcher(sentence.text());
        if (note.matches()) {
            String symbol = note.group("symbol") == null ? note.group("bracketed") : note.group("symbol");
            legends.add(new Legend(symbol, note.group("meaning").strip(), sentence.line()));
            return;
        }
        Matcher m = LEGEND.matcher(sentence.text());
        while (m.find()) {
            String symbol = m.group("symbol")
                    .replaceAll("[‘“\"'’”]", "")
                    .replace("an asterisk", "*")
                    .replaceAll("(?i)a dash", "-");
            legends.add(new Legend(symbol, m.group("meaning").strip(), sentence.line()));
        }
    }

    /** A line without what only explains a sign: "<5 means 1 to 4". */
    static String withoutLegend(String text) {
        return LEGEND.matcher(text).find() || SIGN_EXPLAINED.matcher(text).find() ? text.replaceAll("\\d", " ") : text;
    }
}
