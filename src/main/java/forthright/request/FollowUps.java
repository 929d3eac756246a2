package forthright.request;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;

/**
 * Finds questions that follow another in the same paragraph: "Do you keep a list? If so, how long is it?", "When was it
 * reviewed? Please supply a copy.", "Were costs awarded and, if so, what were they?" A wish for how the first is to be
 * answered ("Please break this down by age") is none.
 */
final class FollowUps {
    private static final Cue COPY = Cue.of(
            "^(and |also )?(please|could you|can you|kindly|i would (also )?like)\\b.{0,40}\\b(cop(y|ies) of|attach|enclose|link to)\\b");
    private static final Cue ALSO = Cue.of(
            "^(please|could you|can you|kindly)\\b.{0,12}\\b(also|additionally)\\b.{0,30}\\b(provide|state|give|tell|say|list|confirm|supply)\\b");
    private static final Cue ONLY_HOW = Cue.of(
            "\\b(break|broken|breakdown|split|separat|go (on )?to (q|question|part|section|number)|skip|move (on )?to|proceed|(answer|see|complete) (q|question|part|section)"
                    + "|all (of )?the above|format|spreadsheet|excel|csv|table)\\b");

    private static final Cue AGAIN =
            Cue.of("^(put differently|in other words|that is|ie|i\\.e|eg|e\\.g|for example|for instance)\\b");

    // "Do you record another kind? If so, please list those": one answer says both.
    private static final Cue LISTS_THE_SAME = Cue.of(
            "^(and )?if (so|yes|any),? (please |can you |could you )*(list|name|specify|state|say|give|identify|detail) (those|these|them|which|what|it)\\b[^?]{0,40}$");

    // "… part of the decision? (if 'yes', in what way?)"
    private static final Cue IN_BRACKETS = Cue.of(
            "([.?])\\s*\\(((?i:(?:and )?if (?:this is |that is |it is |there is )?['\"\\u2018\\u201C]?(?:yes|so|not?|pls|please)\\b)[^()]{3,200})\\)");

    // Where a second question may begin inside a sentence: ", and if so", "; if it has", "… in practice If yes".
    private static final Cue WITHIN = Cue.of(
            "(?<=[\\w)'\"%\\u2019\\u201D])(?:\\s?[,;:\\u2013-]|\\s?[,;]? (?:and|but|or),?|(?= \\((?:and |but )?if )|(?= If (?:yes|so|not|no)\\b)) \\(?(?=(?:and )?(?i:if)\\b)");
    private static final Cue ASKS_ON = Cue.of(
            "^[\\s(]*(?:then |also |please |pls |kindly |(?:could|can|would) you (?:please )?|may (?:i|we) )*(?:(?:up to|in|at|to|by|on|from|of|under|with|for|over) )?(?:how|what|which|who|whom|whose|why|when|where|do|does|did|is|are|was|were|has|have|had|will|would|the|(?:i|we)(?:'d| (?:should|would)) (?:also )?like"
                    + "|tell|provide|give|state|list|explain|send|supply|say|specify|describe|advise|detail|outline|share|confirm|name|identify|attach|indicate|elaborate|enclose|set out|include)\\b");

    // "How many, if any, were excluded?": an aside in the middle of one question.
    private static final Cue ONLY_ADDS = Cue.of(
            "(?i)if any,? (?:are|is|was|were|have|has|had|do|does|did|will|would|of|in|for|by|at|from|to|that)\\b");
    private static final Cue FIRST_PART = Cue.of("\\(?\\b(?:[a-h]|i{1,3}|[1-8])\\) ");

    private FollowUps() {}

    /** The first question with all that belongs to it, and the questions after it; none after where there is but one. */
    record Split(String first, List<String> more) {
        Split {
            more = List.copyOf(more);
        }
    }

    static Split split(String text) {
        List<String> pieces = new ArrayList<>();
        StringBuilder piece = new StringBuilder();
        boolean asked = false;
        for (String sentence : sentences(text)) {
            boolean another = asked && isAnother(sentence);
            if (another) {
                pieces.add(piece.toString());
                piece.setLength(0);
            }
            piece.append(piece.isEmpty() ? "" : " ").append(sentence);
            asked = asked
                    || Asking.standsAlone(sentence)
                    || sentence.endsWith("?")
                    || KindReader.kind(sentence).isPresent();
        }
        pieces.add(piece.toString());
        return new Split(pieces.getFirst(), pieces.subList(1, pieces.size()));
    }

    /** The sentences of a paragraph, a question that hangs on another in the same sentence as one of its own. */
    static List<String> sentences(String text) {
        if (text.length() > 4000) {
            return List.of(text);
        }
        if (!InlineParts.split(text).parts().isEmpty()) {
            return Sentences.of(text);
        }
        List<String> all = new ArrayList<>();
        for (String sentence : Sentences.of(IN_BRACKETS.matcher(text).replaceAll("$1 $2"))) {
            int from = 0;
            Matcher m = WITHIN.matcher(sentence);
            while (m.find()) {
                String first = sentence.substring(from, m.start());
                String second = sentence.substring(m.end());
                if (hangsOn(second, first)) {
                    all.add(first);
                    from = m.end();
                }
            }
            all.add(sentence.substring(from));
        }
        return all;
    }

    private static boolean hangsOn(String words, String first) {
        if (!(Conditions.opening(words).orElse(null) instanceof Antecedent.Before before) || !asksOn(words)) {
            return false;
        }
        return switch (before.tie()) {
            case ANSWER -> KindReader.asksYesOrNo(first) || Conditions.isOnAnAnswer(first);
            case COUNT ->
                KindReader.kind(first).isPresent() && !ONLY_ADDS.matcher(words).lookingAt();
            case LOOSE -> false;
        };
    }

    private static boolean asksOn(String words) {
        return ASKS_ON.matcher(Characters.comparable(Conditions.withoutLeading(words)))
                .lookingAt();
    }

    /** "If yes, (a) how many …?": the parts stand under the question before. */
    private static boolean introducesParts(String sentence) {
        Matcher part = FIRST_PART.matcher(sentence);
        return part.find() && Conditions.onlyIntroduces(sentence.substring(0, part.start()));
    }

    /** Whether a sentence after a question asks something of its own. */
    static boolean isAnother(String sentence) {
        String plain = Characters.comparable(sentence).strip();
        if (Conditions.isAboutTheReply(sentence) || ONLY_HOW.in(plain) || LISTS_THE_SAME.in(plain) || AGAIN.in(plain)) {
            return false;
        }
        if (Conditions.isOnAnAnswer(sentence)) {
            return !LeadIn.is(sentence)
                    && !introducesParts(sentence)
                    && (sentence.contains("?") || asksOn(sentence) || Asking.asks(Conditions.withoutLeading(sentence)));
        }
        boolean asks = sentence.contains("?") && Asking.asks(sentence) && sentence.length() > 12;
        return asks || COPY.in(plain) || ALSO.in(plain);
    }
}
