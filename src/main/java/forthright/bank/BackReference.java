package forthright.bank;

import java.util.regex.Pattern;

/** Words that point to another question of the same letter. */
final class BackReference {
    private static final String MARK = "\\(?[0-9]{1,2} ?\\(?[a-z]?\\)?(?![a-z0-9])";
    private static final Pattern LISTED = Pattern.compile(
            "\\b(?:the |any |each )?(?:(?:answers?|answer\\(s\\)|response|responses|reply) (?:given )?(?:to|at|in|for)|(?:[a-z]+s? )?(?:listed|given|named|identified|you list) (?:in|at|under|in answer to|in response to)) (?:question |part |q ?)?"
                    + MARK);
    private static final Pattern NAMED = Pattern.compile(
            "\\b(?:in|at|to|from|for|under)? ?(?:questions?|q\\.?|part|point) ?" + MARK + "(?: above)?");
    private static final Pattern THOSE = Pattern.compile(
            "\\b(?:those|these) (?!(?:aged|who|that|which|with|in|under|between|over|up)\\b)|\\bof (?:them|which|whom|this (?:number|total|cohort|group))\\b|\\bthis cohort\\b|\\bthe above\\b|\\bof the (?:children|incidents|episodes|interviews|young people) (?:identified|above|referred)");

    private BackReference() {}

    /** The text with "the answer(s) to 3a" turned into one word, and other marks of questions left out. */
    static String marked(String bare) {
        return NAMED.matcher(LISTED.matcher(bare).replaceAll(" whatwaslisted ")).replaceAll(" ");
    }

    /** Whether it refers to what another question listed. */
    static boolean toAList(String bare) {
        return LISTED.matcher(bare).find();
    }

    /** Whether it speaks of "those" or "these", or names a question. */
    static boolean toAnything(String bare) {
        return THOSE.matcher(bare).find() || NAMED.matcher(bare).find();
    }
}
