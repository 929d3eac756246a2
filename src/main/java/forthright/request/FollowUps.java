package forthright.request;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Finds questions that follow another in the same paragraph: "Do you keep a list? If so, how long is it?", "When was it
 * reviewed? Please supply a copy." A wish for how the first is to be answered ("Please break this down by age") is none.
 */
final class FollowUps {
    private static final Pattern COPY = Pattern.compile(
            "^(and |also )?(please|could you|can you|kindly|i would (also )?like)\\b.{0,40}\\b(cop(y|ies) of|attach|enclose|link to)\\b");
    private static final Pattern ALSO = Pattern.compile(
            "^(please|could you|can you|kindly)\\b.{0,12}\\b(also|additionally)\\b.{0,30}\\b(provide|state|give|tell|say|list|confirm|supply)\\b");
    private static final Pattern ONLY_HOW = Pattern.compile(
            "\\b(break|broken|breakdown|split|separat|go (on )?to (q|question|part|section|number)|skip|move (on )?to|proceed|(answer|see|complete) (q|question|part|section)"
                    + "|all (of )?the above|format|spreadsheet|excel|csv|table)\\b");

    private static final Pattern AGAIN =
            Pattern.compile("^(put differently|in other words|that is|ie|i\\.e|eg|e\\.g|for example|for instance)\\b");

    // "Do you record another kind? If so, please list those": one answer says both.
    private static final Pattern LISTS_THE_SAME = Pattern.compile(
            "^(and )?if (so|yes|any),? (please |can you |could you )*(list|name|specify|state|say|give|identify|detail) (those|these|them|which|what|it)\\b[^?]{0,40}$");

    // "… part of the decision? (if 'yes', in what way?)"
    private static final Pattern IN_BRACKETS = Pattern.compile(
            "([.?])\\s*\\(((?i:(?:and )?if (?:this is |that is |it is )?['\"\\u2018\\u201C]?(?:yes|so|not?)\\b)[^()]{3,200})\\)");

    private FollowUps() {}

    /** The first question with all that belongs to it, and the questions after it; none after where there is but one. */
    record Split(String first, List<String> more) {
        Split {
            more = List.copyOf(more);
        }
    }

    static Split split(String text) {
        List<String> sentences = text.length() > 4000
                ? List.of(text)
                : Sentences.of(IN_BRACKETS.matcher(text).replaceAll("$1 $2"));
        List<String> pieces = new ArrayList<>();
        StringBuilder piece = new StringBuilder();
        boolean asked = false;
        for (String sentence : sentences) {
            boolean another = asked && isAnother(sentence);
            if (another) {
                pieces.add(piece.toString());
                piece.setLength(0);
            }
            piece.append(piece.isEmpty() ? "" : " ").append(sentence);
            asked = asked || Asking.standsAlone(sentence) || sentence.endsWith("?");
        }
        pieces.add(piece.toString());
        return new Split(pieces.getFirst(), pieces.subList(1, pieces.size()));
    }

    /** Whether a sentence after a question asks something of its own. */
    static boolean isAnother(String sentence) {
        String plain = Characters.comparable(sentence).strip();
        if (Conditions.isAboutTheReply(sentence)
                || ONLY_HOW.matcher(plain).find()
                || LISTS_THE_SAME.matcher(plain).find()
                || AGAIN.matcher(plain).find()) {
            return false;
        }
        if (Conditions.isOnAnAnswer(plain)) {
            return sentence.contains("?") || Asking.asks(Conditions.withoutLeading(sentence));
        }
        boolean asks = sentence.contains("?") && Asking.asks(sentence) && sentence.length() > 12;
        return asks || COPY.matcher(plain).find() || ALSO.matcher(plain).find();
    }
}
