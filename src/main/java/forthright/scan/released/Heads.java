package forthright.scan.released;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** The heads of a sheet's columns, and which numbers they make something other than a figure: a question, a year. */
final class Heads {
    private static final Pattern QUESTION = Pattern.compile("\\b(?:questions?|q)\\b");
    private static final Pattern TIME = Pattern.compile("\\b(?:years?|period|from|to)\\b");
    private static final BigDecimal FIRST_YEAR = BigDecimal.valueOf(1990);
    private static final BigDecimal LAST_YEAR = BigDecimal.valueOf(2100);

    private final Set<String> questions;
    private final Map<Integer, String> heads = new HashMap<>();
    private int row;

    Heads(Set<String> questions) {
        this.questions = questions;
    }

    void clear() {
        heads.clear();
        row = 0;
    }

    boolean isSet() {
        return row > 0;
    }

    /** The first row that says anything is the heads. */
    void see(int rowNumber, int column, String text) {
        row = row == 0 ? rowNumber : row;
        if (rowNumber == row) {
            heads.put(column, text.strip().toLowerCase(Locale.UK));
        }
    }

    boolean excuse(int rowNumber, int column, BigDecimal number) {
        String head = heads.getOrDefault(column, "");
        boolean year = number.stripTrailingZeros().scale() <= 0
                && number.compareTo(FIRST_YEAR) >= 0
                && number.compareTo(LAST_YEAR) <= 0;
        if (year && (rowNumber == row || TIME.matcher(head).find())) {
            return true;
        }
        return rowNumber != row && QUESTION.matcher(head).find() && questions.contains(number.toPlainString());
    }
}
