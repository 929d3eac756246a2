package forthright.law.files;

import java.util.Arrays;
import java.util.stream.Collectors;

/** Text as it stands in a page or a feed: no part of it acts as markup, and no character is in it that XML forbids. */
public final class Html {
    private Html() {}

    /** A text with nothing in it that acts. */
    public static String text(String text) {
        StringBuilder written = new StringBuilder(text.length() + 16);
        text.codePoints().filter(Html::isAllowed).forEach(c -> {
            switch (c) {
                case '&' -> written.append("&amp;");
                case '<' -> written.append("&lt;");
                case '>' -> written.append("&gt;");
                case '"' -> written.append("&quot;");
                case '\'' -> written.append("&#39;");
                default -> written.appendCodePoint(c);
            }
        });
        return written.toString();
    }

    private static boolean isAllowed(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL -> c == '\n' || c == '\t';
            case Character.FORMAT, Character.SURROGATE, Character.PRIVATE_USE, Character.UNASSIGNED -> false;
            default -> c != 0xFFFE && c != 0xFFFF;
        };
    }

    /** Paragraphs, their lines kept apart. */
    public static String paragraphs(String text) {
        return Arrays.stream(text.split("\n[ \\t]*\n", -1))
                .filter(paragraph -> !paragraph.isBlank())
                .map(paragraph -> "<p>" + text(paragraph.strip()).replace("\n", "<br>\n") + "</p>")
                .collect(Collectors.joining("\n"));
    }
}
