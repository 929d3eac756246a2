package forthright.reply;

import java.util.Locale;
import java.util.regex.Pattern;

/** Writes any text so that a reader sees exactly that text and no part of it acts as markup. */
public enum Escape {
    /** For Markdown, on one line. */
    MARKDOWN,
    /** For HTML, in text and in quoted attributes. */
    HTML;

    // Characters that mark something wherever they stand. An underscore, a tilde or a dollar does so in some dialects.
    private static final String ALWAYS = "\\`*_[]<>|~$";
    // What begins a heading, a list, a quotation or a rule when it begins a line.
    private static final Pattern AT_START = Pattern.compile("^([#+=>-]|[0-9]{1,9}(?=[.)](\\s|$)))");
    private static final String BEGINS = "#+=>-0123456789";
    private static final Pattern ENTITY = Pattern.compile("&(?=#|[A-Za-z])");
    // Mailed and published text is linked by some readers wherever an address stands.
    private static final Pattern ADDRESS = Pattern.compile("(?i)(?<=https?|ftp):(?=//)|(?<=www)\\.");
    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");

    String apply(String text) {
        return switch (this) {
            case MARKDOWN -> inMarkdown(visible(text));
            case HTML -> inHtml(visible(text));
        };
    }

    /** Without characters that cannot be seen but change what is: controls, direction marks, zero-width characters. */
    static String visible(String text) {
        if (isPlain(text)) {
            return text;
        }
        StringBuilder seen = new StringBuilder(text.length());
        text.codePoints()
                .map(c -> Character.isWhitespace(c) ? ' ' : c)
                .filter(c -> switch (Character.getType(c)) {
                    case Character.CONTROL, Character.FORMAT, Character.SURROGATE, Character.PRIVATE_USE -> false;
                    default -> true;
                })
                .forEach(seen::appendCodePoint);
        return SPACES.matcher(seen).replaceAll(" ").strip();
    }

    /** Whether nothing of a text can be changed by {@link #visible}: most are so, and a letter writes hundreds. */
    private static boolean isPlain(String text) {
        boolean afterSpace = true;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' || c > '~' || (c == ' ' && afterSpace)) {
                return false;
            }
            afterSpace = c == ' ';
        }
        return text.isEmpty() || !afterSpace;
    }

    private static String inMarkdown(String text) {
        StringBuilder escaped = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (ALWAYS.indexOf(c) >= 0) {
                escaped.append('\\');
            }
            escaped.append(c);
        }
        String marked = escaped.toString();
        // Each is looked for only where it can stand.
        if (marked.indexOf('&') >= 0) {
            marked = ENTITY.matcher(marked).replaceAll("\\\\&");
        }
        if (marked.contains("://") || marked.indexOf('.') >= 0) {
            marked = ADDRESS.matcher(marked).replaceAll("\\\\$0");
        }
        boolean mayBegin = !marked.isEmpty() && BEGINS.indexOf(marked.charAt(0)) >= 0;
        return mayBegin ? AT_START.matcher(marked).replaceFirst(m -> lead(m.group())) : marked;
    }

    private static String lead(String mark) {
        // a number keeps its digits, and its full stop is escaped by the caller's next character
        return Character.isDigit(mark.charAt(0)) ? mark + "\\\\" : "\\\\" + mark;
    }

    private static String inHtml(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }

    /** A whole web or mail address as a Markdown link; anything else as plain text. */
    static Prose link(String address) {
        String plain = address.strip();
        boolean web = plain.toLowerCase(Locale.UK).matches("https?://[a-z0-9.:-]+(/[a-z0-9._~:/?#@!$&'()*+,;=%-]*)?");
        boolean mail = plain.matches("[A-Za-z0-9.+_-]+@[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)+");
        return new Prose(web || mail ? "<" + plain + ">" : MARKDOWN.apply(plain));
    }
}
