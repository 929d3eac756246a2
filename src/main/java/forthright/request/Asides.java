package forthright.request;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The stretches of a text that speak of a period without asking for it: what the requester accepts instead, examples, and
 * what was asked or received before.
 */
final class Asides {
    private static final Pattern INSTEAD = Pattern.compile(
            "(\\b(if|in case|unless|in the event)|(^|[.?!:;,(-] *)(where|should))\\b(?! none\\b| no,| not\\b(?! (available|held|possible|recorded|feasible|by|in|on)\\b))[^.?!]{0,90}?\\b(not|cannot|cant|unable|unavailable|impossible|only|no information|no data|no figures|[a-z]+n't)\\b[^.?!]{0,60}?\\b(hold|holds|held|have|has|had|available|possible|provide|provided|done|recorded|record|records|collect|collected|split|broken|gather|give|information|data|figures|feasible|practicable)\\b"
                    + "|\\bor,? (by |for |in |over |use |using )?(the )?(corresponding|equivalent|nearest|matching|closest) "
                    + "|\\bor (by|for|in|use|using) (the )?(financial|academic|calendar|fiscal) years?\\b"
                    + "|\\b(failing that|failing which|alternatively|or else|as an alternative)\\b|\\bor if (that|this|it)\\b|\\botherwise,");
    private static final Pattern BEFORE = Pattern.compile(
            "\\b(i|we|you) (have |had |also |had also |have also )?(previously |already |recently |kindly )*(asked|requested|sent|received|supplied|provided|answered|submitted|wrote|made|disclosed|responded|replied)\\b[^.?!]{0,80}\\b(before|previously|already|earlier|last time|in response to)\\b"
                    + "|\\b(i|we|you) (have |had )?(previously|already) (asked|requested|sent|received|supplied|provided|answered|submitted|disclosed)\\b"
                    + "|\\b(previous|earlier|last|similar) (foi |freedom of information )?(request|response|reply|answer)s?\\b");
    private static final Pattern EXAMPLE = Pattern.compile("\\bfor (example|instance)\\b|\\be\\.? ?g\\b\\.?");
    private static final Cue MAY_HOLD = Cue.of(
            "\\b(if|where|should|case|unless|event|or|failing|alternatively|alternative|otherwise|i|we|you|previous|earlier|last|similar|for|e\\.? ?g)\\b");

    private record Stretch(int start, int end) {}

    private final List<Stretch> stretches = new ArrayList<>();

    private Asides() {}

    /**
     * Finds the asides of a text.
     *
     * @param examples whether examples are asides; they are not in a letter that names its periods in no other way
     */
    static Asides of(String text, boolean examples) {
        Asides asides = new Asides();
        String plain = Characters.comparable(text);
        if (MAY_HOLD.in(plain)) {
            asides.add(plain, INSTEAD);
            asides.add(plain, BEFORE);
            if (examples) {
                asides.add(plain, EXAMPLE);
            }
        }
        return asides;
    }

    boolean hold(Span span) {
        return stretches.stream().anyMatch(s -> s.start() <= span.start() && span.start() < s.end());
    }

    private void add(String plain, Pattern pattern) {
        Matcher matcher = pattern.matcher(plain);
        int from = 0;
        while (from < plain.length() && matcher.find(from)) {
            int end = endOf(plain, matcher.start(), matcher.end());
            stretches.add(new Stretch(matcher.start(), end));
            from = Math.max(end, matcher.end());
        }
    }

    /** The end of the sentence, or of the brackets in which it stands. */
    private static int endOf(String plain, int start, int from) {
        boolean bracketed = plain.lastIndexOf('(', start) > Math.max(plain.lastIndexOf(')', start), start - 100);
        int end = from;
        while (end < plain.length()) {
            char c = plain.charAt(end);
            boolean last = end + 1 >= plain.length() || Character.isWhitespace(plain.charAt(end + 1));
            if ((c == ')' && bracketed) || c == '\n' || ((c == '.' || c == '?' || c == '!') && last)) {
                return end;
            }
            end++;
        }
        return end;
    }
}
