package forthright.request;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Says what kind of answer a question wants. The first sentence that asks decides, by the words that it opens with; a later
 * one can only break a figure down.
 */
final class KindReader {
    private static final Cue ALL_ABOVE = Cue.of("\\b(?:all|each|any) (?:of )?the above\\b");
    private static final Cue FIGURES = Cue.of(
            "\\b(?:how (?:many|much|often|long)|numbers?|average|mean|median|total|(?:annual|yearly|monthly|weekly) (?:cost|value|spend)) ?\\b");
    private static final Cue FOR_EACH = Cue.of(
            "\\b(?:for|of|on|in) (?:each|every) (?:(?:individual|single|separate|such|of (?:the|these|those)) ){0,2}(?:child|children|case|cases|incident|incidents|young (?:person|people)|episode|episodes|referrals?|person|people|individual|individuals|pupils?|interviews?|orders?|complaints?|placements?|requests?|appeals?|allegations?|contracts?|saos?|prosecutions?|inspections?|investigations?|breach(?:es)?)\\b"
                    + "|\\b(?:list|details) of (?:all |each )?(?:individual|each) (?:child|case)"
                    + "|\\blist(?:ing)? (?:of )?(?:each|every) (?:[a-z-]+ ){0,2}(?:child|case|incident|young person|episode|referral|person)\\b"
                    + "|\\b(?:information|data|details|following) (?:below )?(?:on|for|about|of) the (?:(?:first|last|latest|most recent|longest) )?(?:[0-9]{1,3}|two|three|four|five|six|seven|eight|nine|ten|twenty|fifty) (?:[a-z]+ ){0,2}(?:pupils|children|cases|people|incidents|complaints|referrals|young people)\\b"
                    + "|\\beach (?:one )?(?:took|lasted|cost)\\b|\\b(?:outcome|result) of each\\b|\\b(?:what (?:came|became)|outcomes?) of each\\b");
    private static final Cue ROWS = Cue.of(
            "\\b(?:case.by.case|one row (?:a|per|for each)|row per (?:child|case)|numbered list of children|list in (?:a )?random order|anonymised list)\\b");
    private static final Cue YEARLY = Cue.of(
            "^(?:an? |the |any )?(?:[a-z'-]+ ){0,2}?breakdown of (?:what|how much|how many|the (?:total |annual )?(?:cost|costs|number|spend|amount))\\b.{0,120}\\b(?:each|every|by|per) (?:[a-z]+ )?(?:year|month|quarter)\\b"
                    + "|^(?:an? |the )?(?:monthly|yearly|annual|quarterly|weekly|year[- ](?:on|by)[- ]year) breakdown of\\b");
    // Two things that a yes does not choose between.
    private static final Cue EITHER_OR = Cue.of(
            "\\b(?:itself|themselves|yourself|yourselves|in-?house|directly|internally|own staff|own employees)\\b.{0,60}\\bor\\b.{0,60}\\b(?:through|by|via|use|uses|using|outside|external(?:ly)?|contract(?:or|ors|ed|ing)?|agency|agencies|outsourced?|third.part(?:y|ies))\\b"
                    + "|\\b(?:outsourced?|contracted out|externally)\\b.{0,30}\\bor\\b.{0,40}\\b(?:in-?house|internally|by (?:the council|yourselves))\\b"
                    + "|\\bor (?:is|are|was|were) (?:it|they|this|these|that)\\b|\\b(?:it|this|they|these) (?:is|was|are|were) (?:through|by|via) an? [a-z ]{3,40} or an? [a-z]|\\b(?:mandatory|compulsory) or (?:optional|voluntary)\\b|\\bopt-?in or opt-?out\\b");
    private static final Cue ONE_OF_TWO =
            Cue.of("\\b(?:an? )?(?:boy|girl|male|female|man|woman) or (?:an? )?(?:boy|girl|male|female|man|woman)\\b");
    private static final Cue LISTED_IF_SO = Cue.of(
            "^if (?:so|yes|any)\\b.{0,30}\\b(?:list|name|specify) (?:them|those|these|which|the (?:names|others))\\b");
    // "Please confirm if the child was:", and the choices stand below.
    private static final Cue CHOICE_FOLLOWS = Cue.of("^(?:whether|if) .{1,80} (?:was|were|is|are):$");

    // "A team of your own (Yes or No)": whatever the words are, a tick answers them.
    private static final Cue TICKED =
            Cue.of("^[^?.]{1,160}\\??\\W{0,2}\\((?:please )?(?:tick |answer |state )?yes ?(?:/|or) ?no\\)\\W*$", "yes");
    // "If yes to Q. 6)": the point ends no sentence.
    private static final Cue QUESTION_NUMBER = Cue.of("\\b([Qq]n?)\\. ?(?=[0-9])");
    // A sentence that lost its end before the one that asks: "… fit and proper person" Please give the number …".
    private static final Pattern NEW_START = Pattern.compile(
            "(?<=[a-z\"':)] )(?=(?:Please|Could you|Can you|How many|How much|What|Which|Do you|Does|Did) )|: (?=(?:is|are|do|does|did|has|have) (?:you|this|the|there|any) )");

    private KindReader() {}

    /** The kind that the words themselves show; empty where they only complete a stem, or ask nothing. */
    static Optional<QuestionKind> kind(String text) {
        if (TICKED.in(Characters.comparable(Characters.head(text)))) {
            return Optional.of(QuestionKind.YES_NO);
        }
        String head = QUESTION_NUMBER.matcher(Characters.head(text)).replaceAll("$1");
        return ofSentences(Sentences.of(head))
                .or(() -> ofSentences(List.of(NEW_START.split(head, 2))))
                .or(() -> Breakdowns.ofNoun(Characters.comparable(head))
                        ? Optional.of(QuestionKind.BREAKDOWN)
                        : Optional.empty());
    }

    private static Optional<QuestionKind> ofSentences(List<String> sentences) {
        for (int i = 0; i < sentences.size(); i++) {
            Optional<QuestionKind> kind = ofSentence(sentences.get(i));
            if (kind.isPresent()) {
                List<String> later = sentences.subList(i + 1, sentences.size()).stream()
                        .map(Characters::comparable)
                        .filter(s -> !ALL_ABOVE.in(s))
                        .toList();
                return kind.map(k -> refined(k, String.join(" ", sentences), later));
            }
        }
        return Optional.empty();
    }

    private static Optional<QuestionKind> ofSentence(String sentence) {
        Opening opening = Opening.of(sentence);
        String words = opening.words();
        String whole = Characters.comparable(sentence);
        boolean label = !opening.invites() && !words.contains(" ") && !whole.contains("?");
        if (label) {
            return Optional.empty();
        }
        boolean figures = FIGURES.in(whole);
        Optional<QuestionKind> kind = KindRules.kind(words);
        boolean asks = kind.isPresent() || opening.invites();
        if (asks && (ROWS.in(whole) || (!figures && FOR_EACH.in(whole)))) {
            return Optional.of(QuestionKind.RECORD_LEVEL);
        }
        if (kind.isEmpty()) {
            return opening.sends() ? Optional.of(QuestionKind.DOCUMENT) : Optional.empty();
        }
        return kind.map(k -> ofWords(k, words));
    }

    private static QuestionKind ofWords(QuestionKind kind, String words) {
        return switch (kind) {
            case COUNT -> Breakdowns.inSentence(words) ? QuestionKind.BREAKDOWN : kind;
            case BREAKDOWN -> YEARLY.in(words) ? QuestionKind.COUNT : kind;
            case YES_NO -> {
                if (EITHER_OR.in(words)) {
                    yield QuestionKind.NARRATIVE;
                }
                if (CHOICE_FOLLOWS.in(words)) {
                    yield QuestionKind.BREAKDOWN;
                }
                yield ONE_OF_TWO.in(words) ? QuestionKind.LIST : kind;
            }
            default -> kind;
        };
    }

    /** The kind with what the later sentences add. */
    private static QuestionKind refined(QuestionKind kind, String all, List<String> later) {
        boolean rows = later.stream().anyMatch(s -> ROWS.in(s));
        if (rows) {
            return QuestionKind.RECORD_LEVEL;
        }
        if (kind == QuestionKind.YES_NO && later.stream().anyMatch(s -> LISTED_IF_SO.in(s))) {
            return QuestionKind.LIST;
        }
        boolean sorted = kind == QuestionKind.NARRATIVE || kind == QuestionKind.LIST;
        if (sorted && Breakdowns.ofOptions(Characters.comparable(all))) {
            return QuestionKind.BREAKDOWN;
        }
        boolean broken = kind == QuestionKind.COUNT && later.stream().anyMatch(Breakdowns::inLater);
        return broken ? QuestionKind.BREAKDOWN : kind;
    }

    /** Whether a yes or a no would answer it, whatever else it wants. */
    static boolean asksYesOrNo(String text) {
        String words = Opening.of(text).words();
        return KindRules.kind(words).filter(kind -> kind == QuestionKind.YES_NO).isPresent();
    }
}
