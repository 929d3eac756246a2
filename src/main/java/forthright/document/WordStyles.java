package forthright.document;

import java.math.BigInteger;
import java.util.List;

/** The names under which Word knows what a letter is made of. */
final class WordStyles {
    static final String QUOTE = "Quote";
    static final String BULLET = "ListBullet";
    static final String NUMBERED = "ListNumber";
    static final String TABLE = "LetterTable";
    static final String TABLE_TEXT = "TableText";
    static final String TABLE_HEADING = "TableHeading";
    static final String LINK = "Hyperlink";
    static final BigInteger BULLETS = BigInteger.ONE;
    static final BigInteger NUMBERS = BigInteger.TWO;

    static final List<String> ALL = List.of(
            "Heading1", "Heading2", "Heading3", QUOTE, BULLET, NUMBERED, TABLE, TABLE_TEXT, TABLE_HEADING, LINK);

    private static final int SMALLEST = 3;

    private WordStyles() {}

    static String heading(int level) {
        return "Heading" + Math.min(SMALLEST, level);
    }
}
