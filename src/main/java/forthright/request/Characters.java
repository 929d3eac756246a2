package forthright.request;

import java.util.Locale;

/** Characters as they arrive from mail programs and copied documents, made plain. */
final class Characters {
    private Characters() {}

    /** The text without unseen characters, every line end the same. */
    static String plain(String text) {
        String ends = text.replace("\r\n", "\n")
                .replace('\r', '\n')
                .replace('\f', '\n')
                .replace('\u000B', '\n');
        String lines = ends.replace('\u2028', '\n').replace('\u2029', '\n');
        StringBuilder seen = new StringBuilder(lines.length());
        for (int i = 0; i < lines.length(); i++) {
            if (!isUnseen(lines.charAt(i))) {
                seen.append(lines.charAt(i));
            }
        }
        return seen.toString();
    }

    /** Marks of direction and width that the eye does not see, and that would hide a number from a reader. */
    private static boolean isUnseen(char c) {
        if (c < '\u200B') {
            return c == '\u00AD' || c <= '\b' || (c >= '\u000E' && c <= '\u001F');
        }
        return c <= '\u200F' || (c >= '\u202A' && c <= '\u202E') || (c >= '\u2060' && c <= '\u2069') || c == '\uFEFF';
    }

    /** One line: spaces of every kind become one space, none at the ends. */
    static String oneLine(String text) {
        StringBuilder line = new StringBuilder(text.length());
        boolean after = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean space = isSpace(c);
            if (!space) {
                line.append(c);
            } else if (!after) {
                line.append(' ');
            }
            after = space;
        }
        return line.toString().strip();
    }

    private static boolean isSpace(char c) {
        return switch (c) {
            case ' ', '\t', '\n', '\u00A0', '\u202F', '\u205F', '\u3000' -> true;
            default -> c >= '\u2000' && c <= '\u200A';
        };
    }

    /** Letter case, quotes and dashes made the same, so that wordings can be compared; every character keeps its place. */
    static String comparable(String text) {
        char[] same = text.toCharArray();
        for (int i = 0; i < same.length; i++) {
            char c = same[i];
            if (c > ' ' && (c < 'a' || c > 'z')) {
                same[i] = comparable(c);
            }
        }
        return new String(same);
    }

    private static char comparable(char c) {
        return switch (c) {
            case '\u2018', '\u2019', '\u201A', '`', '\u00B4' -> '\'';
            case '\u201C', '\u201D', '\u201E' -> '"';
            case '\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '\u2015', '\u2212' -> '-';
            default -> Character.toLowerCase(c);
        };
    }

    /** How far a line is set in, a tab counted as four. */
    static int indent(String line) {
        int columns = 0;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '\t') {
                columns += 4;
            } else if (Character.isSpaceChar(c)) {
                columns++;
            } else {
                break;
            }
        }
        return columns;
    }

    static String lower(String text) {
        return text.toLowerCase(Locale.UK);
    }

    /** As much of a text as is worth weighing for what it asks; a question is never longer. */
    static String head(String text) {
        return text.length() <= 4000 ? text : text.substring(0, 4000);
    }
}
