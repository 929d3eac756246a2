package forthright.data.reading;

import java.util.Locale;
import java.util.regex.Pattern;

/** How the texts of cells are cleaned and compared. */
final class Cells {
    private static final Pattern SPACES = Pattern.compile("[\\s\\u00A0\\u200B\\uFEFF]+");
    private static final Pattern LISTED = Pattern.compile("^[a-z0-9]{1,2}\\) ?");

    private Cells() {}

    /** Without spaces around it, of whatever kind. */
    static String strip(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && isSpace(text.charAt(from))) {
            from++;
        }
        while (to > from && isSpace(text.charAt(to - 1))) {
            to--;
        }
        return text.substring(from, to);
    }

    /** As it is compared with the words of a list: case, spacing and a leading "a)" say nothing. */
    static String plain(String text) {
        String stripped = strip(text);
        if (stripped.isEmpty()) {
            return stripped;
        }
        String spaced = SPACES.matcher(stripped).replaceAll(" ").toLowerCase(Locale.UK);
        String bare = LISTED.matcher(spaced).replaceFirst("");
        return bare.isEmpty() ? spaced : bare;
    }

    private static boolean isSpace(char c) {
        return c <= ' ' || Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u200B' || c == '\uFEFF';
    }
}
