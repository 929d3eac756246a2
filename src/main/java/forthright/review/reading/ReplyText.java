package forthright.review.reading;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** The lines of a reply as a reader sees them. */
final class ReplyText {
    private static final Pattern LINK = Pattern.compile("\\[([^\\]\\[]{1,200})\\]\\([^)\\s]{0,400}\\)");
    private static final Pattern HEADING = Pattern.compile("^\\s{0,3}#{1,6}\\s+");
    private static final Pattern BOLD = Pattern.compile("\\*\\*|__");
    private static final Pattern ITALIC = Pattern.compile("(?<![\\w*])\\*(?=\\S)([^*\\n]{2,}?)(?<=\\S)\\*(?![\\w*])");
    private static final Pattern RULE = Pattern.compile("^[\\s|:+=_-]*-{3,}[\\s|:+=_-]*$");

    /** What a page ends with, between an answer's lines where it was copied: "FOI 11380      Page 1 of 2". */
    private static final Pattern FOOT_OF_A_PAGE = Pattern.compile(
            "^(?:.{0,60}[\\s|–-])?(?:Tudalen \\d{1,3} ?/ ?)?(?i:page) \\d{1,3}(?: (?i:of) \\d{1,3}|\\s*$).{0,10}$");

    private static final Pattern UNSEEN =
            Pattern.compile("[\\u00AD\\u200B-\\u200F\\u202A-\\u202E\\u2060-\\u2069\\uFEFF]");

    /** What a mail program writes over the message that is answered. */
    private static final Pattern HEAD_OF_A_MESSAGE = Pattern.compile(
            "^\\s*(?:(?:From|Sent|To|Cc|Date|Subject):\\s.*|-+ ?(?i:original message) ?-+|On .{6,80} wrote:)\\s*$");

    /** The dots that lead from a label to its figure. */
    private static final Pattern LEADERS = Pattern.compile("\\s*(?:\\.{4,}|…{2,}|(?: \\.){4,})\\s*(?=[\\d£*<])");

    private static final int LONGEST = 4000;

    private ReplyText() {}

    static List<Line> lines(String text) {
        List<Line> lines = new ArrayList<>();
        int number = 0;
        for (String line :
                withoutTheRequest(text.replace("\r\n", "\n").replace('\r', '\n').split("\n", -1))) {
            number++;
            for (String piece : pieces(line)) {
                lines.add(new Line(number, plain(piece)));
            }
        }
        return List.copyOf(lines);
    }

    /** The lines with blanks for the message that was answered, where it hangs below, quoted to its end. */
    private static String[] withoutTheRequest(String... lines) {
        int from = lines.length;
        boolean headed = false;
        boolean quoted = false;
        while (from > 0 && isOfAMessageBelow(lines[from - 1])) {
            from--;
            headed |= HEAD_OF_A_MESSAGE.matcher(lines[from]).matches();
            quoted |= lines[from].startsWith(">");
        }
        if (from > 0 && headed && quoted) {
            Arrays.fill(lines, from, lines.length, "");
        }
        return lines;
    }

    private static boolean isOfAMessageBelow(String line) {
        return line.isBlank()
                || line.startsWith(">")
                || HEAD_OF_A_MESSAGE.matcher(line).matches();
    }

    /** A line that nobody wrapped, in pieces that can be looked at in bounded time. */
    private static List<String> pieces(String line) {
        List<String> pieces = new ArrayList<>();
        String rest = line;
        while (rest.length() > LONGEST) {
            int space = rest.lastIndexOf(' ', LONGEST);
            int end = space > 0 ? space : LONGEST;
            pieces.add(rest.substring(0, end));
            rest = rest.substring(end);
        }
        pieces.add(rest);
        return pieces;
    }

    private static String plain(String line) {
        String seen = UNSEEN.matcher(line).replaceAll("").replace('\u00A0', ' ').replace('\f', ' ');
        if (RULE.matcher(seen).matches() || FOOT_OF_A_PAGE.matcher(seen.strip()).matches()) {
            return "";
        }
        String bare = BOLD.matcher(
                        LINK.matcher(HEADING.matcher(seen).replaceFirst("")).replaceAll("$1"))
                .replaceAll("");
        return LEADERS.matcher(ITALIC.matcher(bare).replaceAll("$1"))
                .replaceAll("  ")
                .stripTrailing();
    }
}
