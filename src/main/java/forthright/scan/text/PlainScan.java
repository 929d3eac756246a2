package forthright.scan.text;

import forthright.scan.Findings;
import forthright.scan.TextKind;
import java.util.regex.Pattern;

/** Looks through plain text and Markdown. */
public final class PlainScan {
    private static final Pattern COMMENT = Pattern.compile("(?s)<!--.*?-->");

    private PlainScan() {}

    /** Notes what is found. */
    public static void scan(String text, boolean markdown, Findings findings) {
        if (markdown) {
            findings.add(TextKind.MARKUP_COMMENT, "", (int)
                    COMMENT.matcher(text).results().count());
        }
        UnseenCharacters.scan(text, findings);
    }
}
