package forthright.request;

import java.util.regex.Matcher;

/** Whether a clause wants a yes or a no. An answer spelled out decides; else a word of denial does. */
final class Polarity {
    // "not nil", "other than no", "more than zero": a denial denied.
    private static final Cue DENIED = Cue.of(
            "\\b(?:not|n't|other than|anything but|more than|greater than|higher than|above|over|exceeds?|at least)\\b (?:a |an )?[\"']?(?:zero|nil|none|no|0|negative)\\b");
    private static final Cue ANSWER = Cue.of(
            "(?<not>\\b(?:not|n't|other than|unless|anything but) )?(?:in the )?[\"']?\\b(?<answer>yes|affirmative(?:ly)?|positive(?:ly)?|true|no(?=[\"'.,:;)\\]]| to\\b| for\\b| in\\b| at\\b| on\\b|$)|negative(?:ly)?|false|nil|zero|none)\\b");
    private static final Cue NO = Cue.of("no|negative|negatively|false|nil|zero|none");
    private static final Cue DENIES = Cue.of(
            "\\b(?:not|no|none|nil|zero|0|neither|never|nobody|no-?one|nothing|cannot|can't|don't|doesn't|didn't|isn't|aren't|wasn't|weren't|hasn't|haven't|hadn't|won't|isnt|arent|dont|doesnt|didnt|hasnt|havent|wasnt|werent|without|lacks?|otherwise|fails? to|failed to|fewer than (?:one|1)|less than (?:one|1))\\b");

    private Polarity() {}

    /** Whether a clause speaks of an answer in so many words. */
    static boolean isSpelledOut(String clause) {
        return ANSWER.in(clause);
    }

    static boolean isYes(String said) {
        // "If you have, but not lately": the denial only narrows the yes.
        String clause = said.indexOf(" but not ") > 0 ? said.substring(0, said.indexOf(" but not ")) : said;
        if (DENIED.in(clause)) {
            return true;
        }
        Matcher answer = ANSWER.matcher(clause);
        if (answer.find()) {
            return NO.matcher(answer.group("answer")).matches() == (answer.group("not") != null);
        }
        return !DENIES.in(clause);
    }
}
