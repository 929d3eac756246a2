package forthright.review.reading;

import forthright.request.TimeInText;
import forthright.review.wording.Numbers;
import forthright.review.wording.Words;
import forthright.review.wording.Words.Word;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The figures of an answer, in its tables and in its sentences. */
final class FigureReader {
    private static final Pattern NUMBER = Pattern.compile(
            "(?<![\\w.,/#@])(?<money>£\\s?)?(?<number>\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?)(?<share>\\s?%|\\s?per ?cent\\b)?(?<times>\\s?x\\b)?(?<scale>\\s?(?:million|m|k)\\b)?(?![\\w&&[^o]]|o(?!f\\b)|@|/\\d|[.,]\\d)");
    private static final Set<String> NOTHING = Set.of("none", "nil", "zero");
    private static final Pattern NOTHING_AT_ALL = Pattern.compile("(?i)^\\W*(?:none|nil|zero)\\b");
    private static final Pattern LABELLED =
            Pattern.compile("^(?<label>[^:=–]{1,80})\\s?[:=–]|^(?<dash>[^:=–]{1,80}) - ");
    private static final int LONGEST_LABEL = 80;
    private static final Pattern SENTENCE = Pattern.compile("(?<=[.;?])\\s+(?=[A-Z0-9£<*#])");
    private static final Pattern ANSWER =
            Pattern.compile("^\\s*(?:(?i:response|answer|reply|our answer)\\s*[:–-]|A:)\\s*");
    private static final Pattern OF_THE_COST = Pattern.compile(
            "(?i)\\b(?:minutes?|mins|hours?)\\b.*\\b(?:each|per|x|×|limit|take|takes|took|would|=)|\\bbased (?:the time )?on a sample\\b|\\bread and timed\\b|\\b(?:cost|appropriate) limit\\b|£ ?(?:450|600)\\b|\\b\\d+ x \\d+");
    private static final Pattern ANY_ONE =
            Pattern.compile("(?i)\\bone \\w+(?: \\w+)? (?:can|may|could|might)\\b|\\bmore than one\\b");
    private static final Pattern OF_THE_HIDING = Pattern.compile(
            "(?i)\\b(?:numbers|values|figures|counts|cells|totals)\\b.*\\b(?:withheld|exempt|suppressed|disclosive|not (?:disclosed|reported|given|released|published|shown|provided))\\b");
    private static final Pattern OF_NIL = Pattern.compile(
            "(?i)^(?:an? |the |where \\w+ (?:is|are|was) )?(?:true |actual )?(?:zeros?|zeroes|nil|noughts?)\\b.*\\b(?:shown|given|printed|means|is|are)\\b|\\b0 means\\b|\\bwhere (?:nobody|no one|none|nothing|no \\w+)\\b.*\\bas (?:a )?(?:0|nil|zero)\\b");
    private static final Pattern THERE_WERE_NO = Pattern.compile(
            "(?i)\\bthere (?:were|was|have been) no(?:ne)?\\b(?! (?:information|records?|public|longer|further))");
    private static final Pattern NOBODY = Pattern.compile(
            "^\\W*No (?<rest>(?:[a-z-]+ ){1,6}?(?:was|were|has been|have been|had been)\\b(?! (?:held|recorded|available|kept|collected|refused|withheld)).*)");
    private static final Set<String> IN_A_TIME = Set.of("in", "for", "during", "at", "on");
    private static final Set<String> JOINS = Set.of("and", "then", "but");
    /** "187 vehicles", "31, of which 8 were upheld", in a cell. */
    private static final Pattern BEGINS_WITH_A_COUNT = Pattern.compile(
            "^\\s*(?!(?:19|20)\\d\\d\\b)\\d[\\d,]*(?:,? [a-z]|, )(?!.*\\b(?:years?|yrs|months|weeks) old\\b)");

    private static final int FEW_WORDS = 6;
    private static final int YEARS_FROM = 1990;
    private static final int YEARS_TO = 2040;

    private final Units units;
    private final List<Figure> figures = new ArrayList<>();

    private FigureReader(Units units) {
        this.units = units;
    }

    /** The figures of lines, with the tables among them. */
    static List<Figure> in(List<Line> lines, Tables tables, Units units) {
        FigureReader reader = new FigureReader(units);
        tables.all().forEach(reader::table);
        String above = "";
        List<Line> spoken = lines.stream().filter(line -> !tables.has(line)).toList();
        for (Sentence sentence : Sentence.in(spoken)) {
            for (String each : SENTENCE.split(ANSWER.matcher(sentence.text()).replaceFirst(""), -1)) {
                reader.sentence(new Line(sentence.line(), each), above);
            }
            above = sentence.text();
        }
        return reader.figures.stream()
                .sorted(Comparator.comparingInt(Figure::line))
                .toList();
    }

    private void table(PrintedTable table) {
        for (PrintedTable.Row row : table.rows()) {
            for (int at = 1; at < row.cells().size(); at++) {
                String cell = row.cells().get(at);
                String column = table.column(at);
                String label =
                        column.isEmpty() ? row.label() : row.label().isEmpty() ? column : row.label() + ", " + column;
                String period = PrintedCell.isYear(row.label())
                        ? row.label()
                        : PrintedCell.isYear(column) ? column : period(label);
                Optional<BigDecimal> number = PrintedCell.number(cell);
                String unit = PrintedCell.unit(cell).isEmpty() && column.contains("%") ? "%" : PrintedCell.unit(cell);
                String counted = unit.isEmpty() ? units.in(column).orElse("") : unit;
                if (number.isPresent()
                        && !(PrintedCell.isYear(cell)
                                && at == 1
                                && table.header().isEmpty())) {
                    figures.add(Figure.exact(label, number.get(), counted, period, row.line()));
                } else if (PrintedCell.isHidden(cell)) {
                    figures.add(new Figure(label, new Figure.Value.Hidden(cell.strip()), counted, period, row.line()));
                } else if (row.cells().size() == 2
                        && BEGINS_WITH_A_COUNT.matcher(cell).find()) {
                    sentence(new Line(row.line(), cell), row.label());
                }
            }
        }
    }

    private void sentence(Line line, String above) {
        if (OF_THE_COST.matcher(line.text()).find()
                || OF_NIL.matcher(line.text()).find()
                || OF_THE_HIDING.matcher(line.text()).find()) {
            return;
        }
        String text =
                SuppressionReader.withoutLegend(Numbers.inDigits(line.text()).replaceFirst("^[\\s|>]+", ""));
        String masked = NoFigures.masked(text);
        int before = figures.size();
        Matcher m = NUMBER.matcher(masked);
        while (m.find()) {
            number(line, text, m, above);
        }
        written(line, text, masked);
        if (figures.size() == before
                && PrintedCell.isHidden(text)
                && text.strip().length() > 1) {
            figures.add(new Figure(
                    label(above, above.length()),
                    new Figure.Value.Hidden(text.strip()),
                    "",
                    period(above),
                    line.number()));
        } else {
            hidden(line, text);
        }
    }

    private void number(Line line, String text, Matcher m, String above) {
        BigDecimal number = new BigDecimal(m.group("number").replace(",", ""));
        String rest = text.substring(m.end());
        String noun = units.after(rest).orElse("");
        boolean year = m.group("number").length() == 4
                && !m.group("number").contains(",")
                && number.intValue() >= YEARS_FROM
                && number.intValue() <= YEARS_TO;
        boolean alone = text.strip().equals(m.group().strip());
        if (year && noun.isEmpty() && m.group("money") == null) {
            return;
        }
        String unit = m.group("money") != null
                ? "£"
                : m.group("share") != null ? "%" : noun.isEmpty() ? timeAfter(rest) : noun;
        String scale = m.group("scale") == null ? "" : m.group("scale").strip().toLowerCase(Locale.UK);
        if (!scale.isEmpty() && m.group("money") != null) {
            number = number.multiply(BigDecimal.valueOf(scale.startsWith("m") ? 1_000_000 : 1_000));
        }
        String label =
                m.group("times") != null ? before(rest) : alone ? label(above, above.length()) : label(text, m.start());
        figures.add(Figure.exact(label, number, unit, period(text.isBlank() ? above : text), line.number()));
    }

    /** "None of these", "Twelve children": numbers in words, at the beginning or before what is counted. */
    private void written(Line line, String text, String masked) {
        if (NOTHING_AT_ALL.matcher(masked).find()) {
            figures.add(Figure.exact("", BigDecimal.ZERO, "", period(masked), line.number()));
        }
        if (THERE_WERE_NO.matcher(masked).find()) {
            figures.add(Figure.exact("", BigDecimal.ZERO, "", period(masked), line.number()));
        }
        Matcher nobody = NOBODY.matcher(masked);
        if (nobody.find() && units.after(nobody.group("rest")).isPresent()) {
            figures.add(Figure.exact("", BigDecimal.ZERO, "", period(masked), line.number()));
        }
        List<Word> words = Words.of(masked).words();
        for (int at = 0; at < words.size(); at++) {
            Word word = words.get(at);
            // "None in 2014 and none in 2015", "twelve sentences in 2014 and nine in 2015".
            boolean ofATime = at > 1
                    && at + 1 < words.size()
                    && IN_A_TIME.contains(words.get(at + 1).word())
                    && !TimeInText.periods(text.substring(word.end())).isEmpty();
            boolean written = Character.isLetter(word.word().charAt(0)) && word.isNumber();
            boolean nothing = NOTHING.contains(word.word()) && at > 0 && (at == words.size() - 1 || ofATime);
            if (nothing) {
                figures.add(
                        Figure.exact(label(masked, word.start()), BigDecimal.ZERO, "", period(masked), line.number()));
            } else if (written && !word.word().equals("zero")) {
                String noun = units.after(masked.substring(word.end())).orElse("");
                boolean alone = words.size() == 1;
                boolean labelled =
                        at == words.size() - 1 && LABELLED.matcher(masked).find();
                // "One incident can carry several markers", "more than one": no count.
                boolean anyOne = word.word().equals("one")
                        && (words.size() >= FEW_WORDS || ANY_ONE.matcher(masked).find());
                boolean goesOn = ofATime && JOINS.contains(words.get(at - 1).word());
                if (!anyOne && (!noun.isEmpty() || alone || labelled || goesOn)) {
                    figures.add(Figure.exact(
                            label(masked, word.start()),
                            BigDecimal.valueOf(Numbers.whole(word.word()).orElseThrow()),
                            noun,
                            period(masked),
                            line.number()));
                }
            }
        }
    }

    /** "Female: <5", "fewer than five girls". */
    private void hidden(Line line, String text) {
        SuppressionReader.places(text).forEach(place -> {
            String label = label(text, place.start());
            figures.add(new Figure(
                    label,
                    new Figure.Value.Hidden(
                            text.substring(place.start(), place.end()).strip()),
                    units.after(text.substring(place.end())).orElse(""),
                    period(text),
                    line.number()));
        });
        Matcher labelled = Pattern.compile(
                        "^(?<label>[^:=|]{2,60})[:=]\\s*(?<symbol>\\*{1,3}|\\[?[a-z]\\]?|(?i:suppressed|redacted|withheld))\\s*$")
                .matcher(text);
        if (labelled.matches()) {
            figures.add(new Figure(
                    labelled.group("label").strip(),
                    new Figure.Value.Hidden(labelled.group("symbol")),
                    "",
                    period(text),
                    line.number()));
        }
    }

    private static String timeAfter(String rest) {
        Matcher m = Pattern.compile(
                        "^\\s?(?:working |calendar )?(hours?|minutes?|days?|weeks?|months?|years?|miles?|fte)\\b",
                        Pattern.CASE_INSENSITIVE)
                .matcher(rest);
        return m.find() ? m.group(1).toLowerCase(Locale.UK) : "";
    }

    /** What is counted, where it stands behind: "5x in semi-independent placement". */
    private static String before(String rest) {
        String upTo = rest.split("[,;.]| and \\d", 2)[0].strip();
        return upTo.length() > LONGEST_LABEL ? upTo.substring(0, LONGEST_LABEL) : upTo;
    }

    private static String label(String text, int to) {
        String said = text.substring(0, Math.min(to, text.length()));
        int from = Math.max(Math.max(said.lastIndexOf(';'), said.lastIndexOf(". ")), said.lastIndexOf(", "));
        String label = said.substring(from + 1).replaceAll("[:=–-]\\s*$", "").strip();
        return label.length() > LONGEST_LABEL
                ? label.substring(label.length() - LONGEST_LABEL).strip()
                : label;
    }

    private static String period(String text) {
        List<TimeInText.Named> named = TimeInText.periods(text);
        return named.isEmpty()
                ? ""
                : text.substring(
                                named.getFirst().start(),
                                Math.min(text.length(), named.getFirst().end()))
                        .strip();
    }
}
