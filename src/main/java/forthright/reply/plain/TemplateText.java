package forthright.reply.plain;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A template's own words, each at its own place. */
public final class TemplateText {
    private static final Pattern REMARK = Pattern.compile("\\{\\{!.*?}}", Pattern.DOTALL);
    private static final Pattern SECTION = Pattern.compile("\\{\\{[#^/]\\s*[\\w-]+\\s*}}");
    private static final Pattern ALONE = Pattern.compile("(?m)^[ \\t]*\\{\\{[#^/]\\s*[\\w-]+\\s*}}[ \\t]*$");
    private static final Pattern PARTIAL = Pattern.compile("\\{\\{>[^}]*}}");
    private static final Pattern VALUE = Pattern.compile("\\{\\{[^}]*}}");
    private static final Pattern EITHER_OR =
            Pattern.compile("\\{\\{#(\\w+)}}([^\\n]*?)\\{\\{/\\1}}\\{\\{\\^\\1}}([^\\n]*?)\\{\\{/\\1}}");
    private static final Pattern SENTENCE_ENDS = Pattern.compile("[.!?](?=\\s|$)");
    private static final Pattern QUOTATION = Pattern.compile("(?m)^[ \\t]*>.*$");

    private TemplateText() {}

    /**
     * With its values, but blanks for every other tag. A line with nothing but the beginning or the end of a section keeps
     * a blank: it prints nothing, and is no empty line.
     */
    static String withoutTags(String text) {
        String unremarked = blanked(REMARK, text);
        String chosen = EITHER_OR.matcher(unremarked).replaceAll(TemplateText::longer);
        String alone = ALONE.matcher(chosen).replaceAll(" ");
        return PARTIAL.matcher(blanked(SECTION, alone)).replaceAll("");
    }

    /** Its own words only: blanks for every tag, value and quotation. */
    public static String ownWords(String text) {
        return blanked(QUOTATION, unvalued(text));
    }

    /** The lines that are marked as quotations, with blanks for every tag and value. */
    public static Stream<MatchResult> quotations(String text) {
        return QUOTATION.matcher(unvalued(text)).results();
    }

    private static String unvalued(String text) {
        return blanked(VALUE, blanked(REMARK, text));
    }

    /** Of two alternatives within one sentence, the longer; both where they are sentences. */
    private static String longer(MatchResult found) {
        String either = found.group(2);
        String or = found.group(3);
        boolean sentences = SENTENCE_ENDS.matcher(either).find()
                || SENTENCE_ENDS.matcher(or).find();
        String kept = sentences
                ? found.group()
                : either.length() >= or.length()
                        ? found.group().substring(0, found.end(2) - found.start())
                        : " ".repeat(found.start(3) - found.start())
                                + found.group().substring(found.start(3) - found.start());
        return Matcher.quoteReplacement(kept + " ".repeat(found.group().length() - kept.length()));
    }

    private static String blanked(Pattern pattern, String text) {
        return pattern.matcher(text).replaceAll(match -> match.group().replaceAll("[^\\n]", " "));
    }
}
