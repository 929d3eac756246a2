package forthright.disclosurelog;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A text cut into sentences, and what a sentence asks. */
final class Sentences {
    private static final String LIST_MARK =
            "(?:[(\\[]?(?:[0-9]{1,3}|[a-zA-Z]|[ivx]{1,4}|[Qq][0-9]{1,2})[.):\\]]{1,2}|[-*•–])[ \\t]";
    private static final Pattern END = Pattern.compile(
            "(?<!\\b(?:Mr|Mrs|Ms|Dr|St|No|Prof|Rev|e\\.g|i\\.e))[.?!;]+[)\"”’']*\\s+|\\n[ \\t]*\\n\\s*|\\n(?=[ \\t]*"
                    + LIST_MARK + ")");
    private static final Pattern BEFORE =
            Pattern.compile("(?s).*(?:[.?!:;•]|^|\\n|[(\\[“\"‘'>–-])[ \\t]*(?:" + LIST_MARK + "[ \\t]*)?$");
    private static final Pattern ASKS = Pattern.compile("(?is)\\?|\\bhow (?:many|much|often|long)\\b"
            + "|\\b(?:please|kindly)(?: \\w+)? (?:provide|send|supply|give|state|confirm|list|tell|let|disclose|include|break|say|share|forward|detail|answer|specify)\\b"
            + "|\\b(?:can|could|would|will) (?:you|i|we)\\b"
            + "|\\b(?:would|should|'d|’d) (?:like|be grateful|appreciate|love)\\b|\\b(?:want|wish|need|hope) to (?:know|see|ask|request|find|receive|obtain|have)\\b"
            + "|\\btell (?:me|us)\\b|\\bprovide (?:me|us|the|all|any|a|details|information)\\b|\\b(?:the )?(?:total )?number of\\b|\\bcop(?:y|ies) of\\b"
            + "|\\b(?:request|requesting|ask|asking|seek|seeking) (?:for |the |all |any |copies|information|details|data|disclosure|that|under)"
            + "|^\\W*(?:\\w{1,3}[.)]\\s*)?(?:what|which|who|when|where|why|do|does|did|is|are|was|were|has|have)\\b");
    private static final int LOOKED_BACK = 40;

    private Sentences() {}

    /** One sentence, without the space behind it. */
    record Sentence(int from, int to) {
        String of(String text) {
            return text.substring(from, to);
        }
    }

    static List<Sentence> in(String text) {
        List<Sentence> all = new ArrayList<>();
        Matcher end = END.matcher(text);
        int from = 0;
        while (end.find()) {
            int to = end.start() + end.group().stripTrailing().length();
            add(all, text, from, to);
            from = end.end();
        }
        add(all, text, from, text.length());
        return all;
    }

    private static void add(List<Sentence> all, String text, int from, int to) {
        int start = from;
        while (start < to && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        if (start < to) {
            all.add(new Sentence(start, to));
        }
    }

    static boolean asks(String sentence) {
        return ASKS.matcher(sentence).find();
    }

    /** Whether a word stands where any word would have a capital letter. */
    static boolean beginsOne(String text, int at) {
        return at == 0
                || BEFORE.matcher(text.substring(Math.max(0, at - LOOKED_BACK), at))
                        .matches();
    }
}
