package forthright.review.reading;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What stands in one cell of a table, or in a line by itself. */
public final class PrintedCell {
    private static final Pattern NUMBER = Pattern.compile(
            "(?<money>£)?\\s?(?<number>\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?)\\s?(?<share>%)?(?<note>\\s?[*†‡]|\\s?\\(\\w\\)|\\s?\\(\\d{1,3}(?:\\.\\d+)?\\s?%\\))?");
    private static final Pattern NUMBER_AND_SHARE = Pattern.compile("[\\d,]+\\s?\\([\\d.]+\\s?%\\)");
    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d(?:\\s?[/–-]\\s?(?:\\d\\d|(?:19|20)\\d\\d))?");
    private static final Pattern HIDDEN = Pattern.compile(
            "(?:[<≤]\\s?=?\\s?\\d{1,2}|\\*{1,3}|\\[?[a-zA-Z]\\]?|(?i:(?:fewer|less|lower) than \\w+|\\w+ or (?:fewer|less|lower|under)|under (?:\\d{1,2}|five|ten)|below (?:\\d{1,2}|five|ten)|[1-5]\\s?(?:[-–]|to)\\s?\\d|suppressed|supp|redacted|withheld|[\\[(]?low[\\])]?|s40))(?:\\s\\([^()]{3,60}\\))?");
    private static final Pattern NOTHING = Pattern.compile("(?i:nil|none|zero)");

    private PrintedCell() {}

    /** The number that a cell is; empty where it is anything else. */
    static Optional<BigDecimal> number(String cell) {
        String text = cell.strip();
        if (NOTHING.matcher(text).matches()) {
            return Optional.of(BigDecimal.ZERO);
        }
        Matcher m = NUMBER.matcher(text);
        return m.matches() ? Optional.of(new BigDecimal(m.group("number").replace(",", ""))) : Optional.empty();
    }

    static String unit(String cell) {
        // "11 (14.5%)" is a number, with its share.
        return NUMBER_AND_SHARE.matcher(cell.strip()).matches()
                ? ""
                : cell.contains("%") ? "%" : cell.contains("£") ? "£" : "";
    }

    /** Whether it is a year or a pair of years rather than a count. */
    static boolean isYear(String cell) {
        return YEAR.matcher(cell.strip()).matches();
    }

    /** Whether it stands in the place of a number that is withheld. */
    static boolean isHidden(String cell) {
        return HIDDEN.matcher(cell.strip()).matches();
    }

    /** How many figures a line ends with: more than one, and it is a row of a table whose columns were lost in copying. */
    public static int figuresAtTheEnd(String line) {
        String[] words = line.strip().split("\\s+", -1);
        int figures = 0;
        for (int at = words.length - 1;
                at > 0 && number(words[at].replaceFirst("^£", "")).isPresent();
                at--) {
            figures++;
        }
        return figures;
    }

    /** Whether a cell holds a figure, or what stands in its place. */
    static boolean isFigure(String cell) {
        return isHidden(cell) || (number(cell).isPresent() && !isYear(cell));
    }
}
