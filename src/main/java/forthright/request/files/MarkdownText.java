package forthright.request.files;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes the marks of Markdown out of a text, and leaves those that the applicant would have printed. */
final class MarkdownText {
    private static final Pattern HEADING = Pattern.compile("^ {0,3}#{1,6}[ \\t]+(.*?)[ \\t]*#{0,6}$");
    private static final Pattern RULE = Pattern.compile("^ {0,3}(?:[-*_][ \\t]*){3,}$|^ {0,3}=+[ \\t]*$");
    private static final Pattern DELIMITERS = Pattern.compile("^[ |:\\-]*-[ |:\\-]*\\|[ |:\\-]*$");
    private static final Pattern ITEM =
            Pattern.compile("^(?<indent>[ \\t]{0,20})(?<number>[0-9]{1,3})(?<close>[.)])(?<rest>[ \\t].*)$");
    private static final Pattern PICTURE = Pattern.compile("!\\[([^\\]\\[]{0,500})\\]\\([^()\\s]{0,500}\\)");
    private static final Pattern LINK =
            Pattern.compile("\\[([^\\]\\[]{1,500})\\]\\([^()\\s]{0,500}(?: \"[^\"]{0,200}\")?\\)");
    private static final Pattern STRONG = Pattern.compile("(\\*\\*\\*|\\*\\*|__|~~)(?=\\S)([^*_~]{1,300}?)(?<=\\S)\\1");
    private static final Pattern EMPHASIS =
            Pattern.compile("(?<![\\w*])([*_])(?=[^\\s*_])([^*_]{1,300}?)(?<=[^\\s*_])\\1(?![\\w*])");
    private static final Pattern CODE = Pattern.compile("(`{1,3})([^`]{1,300})\\1");
    private static final Pattern ESCAPED = Pattern.compile("\\\\([\\\\`*_{}\\[\\]()#+\\-.!|>~])");
    // A line that nobody typed is left as it is.
    private static final int LONGEST = 4000;

    private MarkdownText() {}

    static String of(String text) {
        List<String> lines = new ArrayList<>();
        Lazy lazy = new Lazy();
        withoutComments(text.replace("\r\n", "\n").replace('\r', '\n')).lines().forEach(line -> {
            Matcher heading = HEADING.matcher(line);
            if (line.length() > LONGEST) {
                lines.add(line);
            } else if (heading.matches()) {
                lines.add("");
                lines.add(inline(heading.group(1)));
                lines.add("");
            } else if (line.strip().startsWith("|")) {
                row(line.strip(), lines);
            } else if (RULE.matcher(line).matches()) {
                lines.add("");
            } else {
                lines.add(inline(lazy.numbered(line)));
            }
        });
        return String.join("\n", lines) + "\n";
    }

    private static String withoutComments(String text) {
        StringBuilder left = new StringBuilder();
        int from = 0;
        for (int open = text.indexOf("<!--"); open >= 0; open = text.indexOf("<!--", from)) {
            int close = text.indexOf("-->", open + 4);
            if (close < 0) {
                break;
            }
            left.append(text, from, open);
            from = close + 3;
        }
        return left.append(text, from, text.length()).toString();
    }

    private static void row(String line, List<String> lines) {
        if (!DELIMITERS.matcher(line).matches()) {
            String cells =
                    line.substring(1, line.endsWith("|") && line.length() > 1 ? line.length() - 1 : line.length());
            Lines row = new Lines();
            Rows.write(
                    List.of(List.of(cells.split("(?<!\\\\)\\|", -1)).stream()
                            .map(MarkdownText::inline)
                            .toList()),
                    row);
            lines.add(row.text().strip());
        }
    }

    private static String inline(String line) {
        String plain = PICTURE.matcher(line).replaceAll("$1");
        plain = LINK.matcher(plain).replaceAll("$1");
        plain = CODE.matcher(plain).replaceAll("$2");
        plain = STRONG.matcher(plain).replaceAll("$2");
        plain = EMPHASIS.matcher(plain).replaceAll("$2");
        return ESCAPED.matcher(plain).replaceAll("$1");
    }

    /** Markdown counts by itself: a list may be written 1. 1. 1. and be meant as 1. 2. 3. */
    private static final class Lazy {
        private String indent = "";
        private int last;

        String numbered(String line) {
            Matcher item = ITEM.matcher(line);
            if (!item.matches()) {
                if (!line.isBlank() && !Character.isWhitespace(line.charAt(0))) {
                    last = 0;
                }
                return line;
            }
            boolean repeats = last > 0
                    && item.group("indent").equals(indent)
                    && item.group("number").equals("1");
            last = repeats ? last + 1 : item.group("number").equals("1") ? 1 : 0;
            indent = item.group("indent");
            return repeats ? indent + last + item.group("close") + item.group("rest") : line;
        }
    }
}
