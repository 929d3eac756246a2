package forthright.disclosurelog;

import forthright.disclosurelog.Cleaned.By;
import forthright.disclosurelog.Doubts.Doubt;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A letter in which the applicant's words, where it repeats them, say nothing of the applicant.
 *
 * @param letter as Markdown
 */
record Quoted(String letter, List<String> removed, List<Doubt> doubts) {
    private static final Pattern QUOTE = Pattern.compile("^(?:> ?)+");
    private static final Pattern ESCAPED = Pattern.compile("\\\\([\\\\`*_\\[\\]<>|~$#+=>.():&!-])");
    // What marks something in Markdown, as the letter's own writer escapes it.
    private static final Pattern MARKS = Pattern.compile("[\\\\`*_\\[\\]<>|~$]");

    /**
     * Cleans a letter.
     *
     * @param subject the request's subject line, which a letter repeats
     * @param takenOut what was taken out of the request
     */
    static Quoted in(String letter, String subject, List<String> takenOut, By by) {
        List<String> lines = new ArrayList<>();
        List<String> removed = new ArrayList<>();
        List<Doubt> doubts = new ArrayList<>();
        int at = 0;
        for (String line : letter.split("\n", -1)) {
            int from = repeated(line, subject);
            if (from < 0) {
                lines.add(names(line, removed, by));
            } else {
                String said = plain(line.substring(from));
                Cleaned cleaned = Cleaned.repeated(said, takenOut, by);
                removed.addAll(cleaned.removed());
                for (Doubt doubt : cleaned.doubts()) {
                    doubts.add(new Doubt(at + from + doubt.at(), doubt.words(), doubt.why()));
                }
                // An unchanged line stays to the last character.
                lines.add(cleaned.removed().isEmpty() ? line : line.substring(0, from) + marked(cleaned.text()));
            }
            at += line.length() + 1;
        }
        return new Quoted(String.join("\n", lines), removed, doubts);
    }

    /** Where the applicant's words begin in a line; less than 0 where it repeats none. */
    private static int repeated(String line, String subject) {
        Matcher quote = QUOTE.matcher(line);
        if (quote.find()) {
            return quote.end();
        }
        if (subject.isEmpty() || !plain(line).endsWith(subject)) {
            return -1;
        }
        for (int from = 0; from < line.length(); from++) {
            if (plain(line.substring(from)).equals(subject)) {
                return from;
            }
        }
        return -1;
    }

    /** In the council's own words only the whole name is looked for: a part of it may be a town. */
    private static String names(String line, List<String> removed, By by) {
        String left = line;
        for (Pattern name : by.requester().wholeNames()) {
            Matcher m = name.matcher(left);
            if (m.find()) {
                removed.add(m.group());
                left = m.replaceAll(Matcher.quoteReplacement(marked(Removed.What.NAME.mark())));
            }
        }
        return left;
    }

    /** Markdown as a reader sees it. */
    static String plain(String markdown) {
        return ESCAPED.matcher(markdown).replaceAll("$1").replaceAll("\\\\$", "");
    }

    private static String marked(String text) {
        return MARKS.matcher(text).replaceAll("\\\\$0");
    }
}
