package forthright.data.reading;

import forthright.law.sheets.Sheet;
import java.util.Locale;
import java.util.regex.Pattern;

/** How the texts of cells are cleaned and compared. */
final class Cells {
    private static final Pattern SPACES = Pattern.compile("[\\s\\u00A0\\u200B\\uFEFF]+");
    private static final Pattern LISTED = Pattern.compile("^[a-z0-9]{1,2}\\) ?");

    private Cells() {}

    /** Without spaces around it, of whatever kind. */
    static String strip(String text) {
        return Sheet.strip(text);
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
}
