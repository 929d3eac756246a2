package forthright.review.reading;

import forthright.review.wording.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A sentence of a reply.
 *
 * @param line the line it begins in
 * @param words its words, read once for all rules
 * @param isProse whether no part of it stands in the cells of a table
 */
public record Sentence(int line, String text, Words words, boolean isProse) {
    private static final Set<String> SHORTENED = Set.of(
            "s", "ss", "sec", "reg", "regs", "art", "no", "nos", "e.g", "i.e", "etc", "approx", "ref", "mr", "mrs",
            "ms", "dr", "para", "q");
    private static final Pattern APART = Pattern.compile("\\S {3,}\\S");
    private static final int A_ROW = 3;
    private static final int WRAPPED = 50;
    private static final int LONGEST = 4000;

    private static boolean isProse(String text) {
        return text.indexOf('|') < 0
                && text.indexOf('\t') < 0
                && !APART.matcher(text).find()
                && PrintedCell.figuresAtTheEnd(text) < A_ROW;
    }

    static Sentence of(int line, String text) {
        return new Sentence(line, text, Words.of(text), isProse(text));
    }

    /** The sentences of lines; a line that a mail program broke goes on in the next. */
    static List<Sentence> in(List<Line> lines) {
        List<Sentence> sentences = new ArrayList<>();
        StringBuilder open = new StringBuilder();
        int begun = 0;
        String above = "";
        for (Line line : lines) {
            String text = line.text().strip();
            boolean goesOn = !open.isEmpty()
                    && open.length() < LONGEST
                    && !text.isEmpty()
                    && !text.contains("|")
                    && goesOn(above, text);
            if (!goesOn && !open.isEmpty()) {
                split(open.toString(), begun, sentences);
                open.setLength(0);
            }
            if (open.isEmpty()) {
                begun = line.number();
            } else {
                open.append(' ');
            }
            open.append(text);
            above = text;
            if (text.isEmpty()) {
                open.setLength(0);
            }
        }
        if (!open.isEmpty()) {
            split(open.toString(), begun, sentences);
        }
        return sentences;
    }

    private static boolean goesOn(String above, String text) {
        char last = above.charAt(above.length() - 1);
        boolean ended = ".?!:;|".indexOf(last) >= 0 || above.indexOf('|') >= 0;
        boolean small = Character.isLowerCase(text.charAt(0));
        return !ended
                && (small || (above.length() >= WRAPPED && !MarkOfLine.in(text).isPresent()));
    }

    private static void split(String text, int line, List<Sentence> sentences) {
        int from = 0;
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            boolean stop =
                    (c == '.' || c == '?' || c == '!') && (at + 1 == text.length() || text.charAt(at + 1) == ' ');
            if (stop && !(c == '.' && isShortened(text, at))) {
                add(text.substring(from, at + 1), line, sentences);
                from = at + 1;
            }
        }
        add(text.substring(from), line, sentences);
    }

    private static boolean isShortened(String text, int at) {
        int start = at;
        while (start > 0 && (Character.isLetterOrDigit(text.charAt(start - 1)) || text.charAt(start - 1) == '.')) {
            start--;
        }
        String word = text.substring(start, at).toLowerCase(Locale.UK);
        return SHORTENED.contains(word) || (word.length() <= 2 && beginsACell(text, start));
    }

    /** "1. Total spend | 2. Children transported": the mark of a line or of a column. */
    private static boolean beginsACell(String text, int at) {
        String before = text.substring(0, at).stripTrailing();
        return at == 0 || before.endsWith("|");
    }

    private static void add(String text, int line, List<Sentence> sentences) {
        String whole = text.strip();
        if (!whole.isEmpty()) {
            sentences.add(of(line, whole));
        }
    }
}
