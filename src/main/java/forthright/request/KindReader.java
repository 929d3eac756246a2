package forthright.request;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Says what kind of answer a question wants. The first sentence that asks decides, by the words that it opens with; a later
 * one can only break a figure down. The rules stand in order, the first that fits counts.
 */
final class KindReader {
    private static final String ADJECTIVES = "(?:[a-z'-]+ ){0,4}?";
    private static final String FIGURE =
            "(?:numbers?|totals?|amounts?|(?:day|hourly|daily|pay|weekly|nightly|unit|fee) rates?|costs?|sums?|values?|figures?|spend|spending|expenditure|budgets?|salar(?:y|ies)|caseloads?|averages?|mean|median|ages?|lengths?|duration|dates?|time|range|prices?|fees?|charges?|incidence|frequency|targets?|maximum|minimum|headcount|count|size|distance)";
    private static final String BE = "(?:is|was|were|are|will be|would be|has been|have been)";
    private static final String PAPER =
            "(?:cop(?:y|ies)|links?|polic(?:y|ies)|protocols?|procedures?|guidance|guidelines|documents?|documentation|contracts?|minutes|templates?|proformas?|strateg(?:y|ies)|reports?|leaflets?|agreements?|specifications?|correspondence|e-?mails?|briefings?|briefing notes?|presentations?|memoranda|memorandum|manuals?|handbooks?|statements?|risk assessments?|terms of reference|forms?|action plans?|framework|toolkit|flow ?charts?|letters|specification|invoices?|papers|job descriptions?|organisation charts?|structure charts?)";
    private static final String ACCOUNT =
            "(?:action|actions|steps?|process(?:es)?|procedures?|arrangements?|approach(?:es)?|help|thought|support|impact|effect|role|reasons?|circumstances|considerations?|basis|ways?|rules?|polic(?:y|ies)|definitions?|purpose|plans?|difference|evidence|justification|rationale|safeguards?|checks?|guidance|advice|assurances?|progress|lessons)";

    private static final List<Rule> RULES = List.of(
            new Rule(
                    QuestionKind.BREAKDOWN,
                    "(?:split|break|broken|sort|sorted|group|categorise|divide|separate)\\b|put .{0,30}\\binto categor|(?:an? |the |any )?"
                            + ADJECTIVES + "(?:breakdown|split)\\b"),
            new Rule(
                    QuestionKind.PERCENTAGE,
                    "(?:(?:in|at|to|for|by|of) )?(?:(?:what|which|the|an?|overall|average|approximate|current|total) )*(?:percentages?|proportions?|per ?cent|%|(?:success |completion |vacancy |turnover |attendance |absence |response |[a-z-]+ )?(?<!(?:day|hourly|daily|pay|weekly|nightly|unit|fee) )rates?|share)\\b(?! card| payer)"
                            + "|what " + BE + " (?:the|your|its|their) " + ADJECTIVES
                            + "(?:percentages?|proportion|per ?cent|(?<!(?:day|hourly|daily|pay|weekly|nightly|unit|fee) )rates?|share|%)\\b(?! card| payer)|(?:in |at )?(?:what|which|the) %|as a percentage\\b"),
            new Rule(
                    QuestionKind.COUNT,
                    "(?:(?:in|for|to|from|of|by|on|at|with|over) )?(?:about |approximately |roughly |exactly )?how (?:many|much|often|long|old|high|frequently|far|large|big|soon|late|regularly|wide)\\b"),
            new Rule(
                    QuestionKind.NARRATIVE,
                    "(?:on )?(?:exactly )?(?:how|why)\\b|(?:in|by) what (?:way|manner|means|circumstances)\\b"),
            new Rule(
                    QuestionKind.COUNT,
                    "(?:since )?when\\b(?! (?:a|an|children|they|you|the [a-z]+ (?:is|are))\\b.*,)"
                            + "|(?:(?:up to|at|by|on|from|in|to|until|since|over|for|of|under) )*(?:what|which) (?:(?:calendar|financial|average|total|maximum|minimum|overall|typical|further|exact|academic) )*(?:dates?|years?|ages?|length|figures?|numbers?|sums?|amounts?|price|costs?|time|day|month|place|size|point|position|level|value|frequency|distance|budget|period|percentile|quantity|notice period)\\b(?! (?:of|do|does|is|are) (?:support|need|service|people))"
                            + "|what (?:it|they|this|that|the [a-z ]{1,40}?|your [a-z ]{1,40}?|each [a-z' ]{1,40}?) (?:costs?|spent|spends?|paid|pays)\\b"
                            + "|what (?:did|do|does|will|would|has|have|had)\\b.{1,120}?\\b(?:costs?|spend|spent|pay|paid|come to|came to|amount(?:ed)? to|total|earn|charge|charged|raise|raised)\\b"
                            + "|what " + BE
                            + " (?:the |this |that |it |its |your |their )?(?:[a-z'-]+ ){0,6}?(?:spent|paid|worth|charged|earned)\\b"
                            + "|what " + BE + " (?:the|your|its|their|this|that) " + ADJECTIVES + FIGURE
                            + "\\b(?! (?:for|of) (?:making|doing)| ?frame)"
                            + "|what (?:" + BE
                            + " )?(?:the )?(?:highest|lowest|longest|shortest|largest|smallest|oldest|youngest|earliest|latest)\\b"
                            + "|(?:it|them|these|those|this|that)(?: information| data)? and (?:also )?(?:the number|how many)\\b"
                            + "|what (?:the|your) (?:[a-z'-]+ ){1,5}(?:spent|paid|cost)\\b"
                            + "|(?:the |an? |any |your |its |their )?(?:(?:total|overall|average|approximate|mean|median|annual|current|actual|exact|full|estimated|maximum|combined|gross|net|same|longest|shortest|highest|lowest) )*"
                            + "(?:numbers?\\b(?! plates?)|"
                            + FIGURE
                            + "(?: spent| paid)?(?: (?:of|for|and|in|per|to|on|who|that|it|since|between|gone|spent|paid|held|referred|placed|given|when|from|at|by)\\b|[:;?.,]|$))"
                            + "|(?:the |your )(?:total |overall |annual |whole |current )?(?:budget|spend|spending|expenditure)\\b|total\\b"),
            new Rule(
                    QuestionKind.NARRATIVE,
                    "(?:explain|describe|outline|detail\\b|details? (?:of|on|about|as to|regarding) (?:how|why|what|the (?:process|procedure|steps|way|approach))|summarise|set out|clarify|elaborate|comment)"
                            + "|(?:an?|any|the|your|full|brief|some|further|additional|more) (?:[a-z'-]+ ){0,2}?(?:explanation|reasons?|rationale|definitions?|description|summary|outline|justification|comments?|overview)\\b|(?:reasons?|definitions?|summary|explanation|descriptions?|overview|rationale)\\b"),
            new Rule(
                    QuestionKind.LIST,
                    "(?:an? |the |your )?(?:[a-z-]+ ){0,2}?(?:list(?:ing)?|names?|job titles?|contact details|e-?mail address(?:es)?|identit(?:y|ies))\\b|(?:list|name|identify|specify)\\b"),
            new Rule(
                    QuestionKind.YES_NO,
                    "(?:whether|if)\\b|that (?:you|the|your|there|it|no)\\b|(?:do|does|did|is|are|was|were|has|have|had|should|will|would|can|could|may|might|must)(?:,| or,?|n't)? "),
            new Rule(
                    QuestionKind.DOCUMENT,
                    "(?:(?:an?|any|all|the|your|our|its|their|each|every|both|latest|current|most recent|up.to.date|relevant|internal|electronic|written|full|recent|other|such|(?!(?:of|to|by|from|in|on|at|with|was|were|is|are|that|who|whom|whose|which|what|where|no|not|it|they|how|for|done|whose)\\b)[a-z'-]+),? ){0,6}?"
                            + PAPER
                            + "\\b(?! (?:number|holder|is|are|was|were|has|have|do|does|did|who|offer|made|received|sent|value)\\b)"
                            + "|details? (?:of|about|on) (?:.{0,80}?\\b)?(?:any|all|latest|most recent) (?:[a-z-]+ ){0,3}?"
                            + PAPER + "\\b"),
            new Rule(
                    QuestionKind.LIST,
                    "(?:details? (?:of|about|on) )(?:all|any|each|every|which|the|outside|external)? ?(?:[a-z'-]+ ){0,3}?(?:suppliers?|providers?|compan(?:y|ies)|organisations?|consultants?|contractors?|systems?|members|teams?|agencies|schools?|staff)\\b"
                            + "|(?:the |all |any |your )(?:[a-z'-]+ ){0,2}?(?:suppliers|providers|companies|organisations|consultants|contractors|members|agencies)\\b"),
            new Rule(QuestionKind.NARRATIVE, "(?:the |any |full |further |more |some )*(?:details?|information)\\b"),
            new Rule(
                    QuestionKind.NARRATIVE,
                    "what (?:are|is|was|were) (?:the |your )?(?:[a-z-]+ ){0,2}?" + ACCOUNT
                            + "\\b|what (?:other |further |written |additional |if any |specific |special )*(?:(?:kind|kinds|type|types|sort|form|level) of )?(?:[a-z]+ )?"
                            + ACCOUNT
                            + "\\b|what (?:kinds?|types?|sorts?) of (?:contract|arrangement|agreement|training)\\b"
                            + "|what accommodation\\b|what (?:do|does|did|happen(?:s|ed)|came|comes|will|would|has|have|had|can|should|else|it|you|became|constitutes|counts)\\b"),
            new Rule(
                    QuestionKind.LIST,
                    "(?:(?:in|at|to|from|by|on|with|for|of|through|under|up to) )?(?:who|whom|whose|which)\\b|where\\b|the .{1,80} (?:under|by|to|for|from|with) which\\b"
                            + "|what " + BE
                            + " (?:the |your |its |their )?(?:[a-z'-]+ ){0,3}?(?:names?|titles?|types?|categories|criteria|options|organisations?|providers?|suppliers?|factors|countries|nationalities|systems?|fields|codes|members|qualifications|outcomes)\\b"
                            + "|(?:(?:in|at|to|from|by|on|with|for|of|through|under) )?what (?!" + BE
                            + "\\b)(?:[a-z'-]+)\\b"),
            new Rule(QuestionKind.NARRATIVE, "what\\b"));

    private static final Pattern ALL_ABOVE = Pattern.compile("\\b(?:all|each|any) (?:of )?the above\\b");
    private static final Pattern FIGURES =
            Pattern.compile("\\b(?:how (?:many|much|often|long)|numbers?|average|mean|median|total) ?\\b");
    private static final Pattern FOR_EACH = Pattern.compile(
            "\\b(?:for|of|on|in) (?:each|every) (?:(?:individual|single|separate|such|of (?:the|these|those)) ){0,2}(?:child|children|case|cases|incident|incidents|young (?:person|people)|episode|episodes|referrals?|person|people|individual|individuals|pupils?|interviews?|orders?|complaints?|placements?|requests?|appeals?|allegations?|contracts?|saos?|prosecutions?|inspections?|investigations?|breach(?:es)?)\\b"
                    + "|\\b(?:list|details) of (?:all |each )?(?:individual|each) (?:child|case)"
                    + "|\\blist(?:ing)? (?:of )?(?:each|every) (?:[a-z-]+ ){0,2}(?:child|case|incident|young person|episode|referral|person)\\b"
                    + "|\\b(?:information|data|details|following) (?:below )?(?:on|for|about|of) the (?:(?:first|last|latest|most recent|longest) )?(?:[0-9]{1,3}|two|three|four|five|six|seven|eight|nine|ten|twenty|fifty) (?:[a-z]+ ){0,2}(?:pupils|children|cases|people|incidents|complaints|referrals|young people)\\b"
                    + "|\\beach (?:one )?(?:took|lasted|cost)\\b|\\b(?:outcome|result) of each\\b|\\b(?:what (?:came|became)|outcomes?) of each\\b");
    private static final Pattern ROWS = Pattern.compile(
            "\\b(?:case.by.case|one row (?:a|per|for each)|row per (?:child|case)|numbered list of children|list in (?:a )?random order|anonymised list)\\b");
    private static final Pattern YEARLY = Pattern.compile(
            "^(?:an? |the |any )?(?:[a-z'-]+ ){0,2}?breakdown of (?:what|how much|how many|the (?:total |annual )?(?:cost|costs|number|spend|amount))\\b.{0,120}\\b(?:each|every|by|per) (?:[a-z]+ )?(?:year|month|quarter)\\b");
    // Two things that a yes does not choose between.
    private static final Pattern EITHER_OR = Pattern.compile(
            "\\b(?:itself|themselves|yourself|yourselves|in-?house|directly|internally|own staff|own employees)\\b.{0,60}\\bor\\b.{0,60}\\b(?:through|by|via|use|uses|using|outside|external(?:ly)?|contract(?:or|ors|ed|ing)?|agency|agencies|outsourced?|third.part(?:y|ies))\\b"
                    + "|\\b(?:outsourced?|contracted out|externally)\\b.{0,30}\\bor\\b.{0,40}\\b(?:in-?house|internally|by (?:the council|yourselves))\\b"
                    + "|\\bor (?:is|are|was|were) (?:it|they|this|these|that)\\b|\\b(?:mandatory|compulsory) or (?:optional|voluntary)\\b|\\bopt-?in or opt-?out\\b");
    private static final Pattern ONE_OF_TWO = Pattern.compile(
            "\\b(?:an? )?(?:boy|girl|male|female|man|woman) or (?:an? )?(?:boy|girl|male|female|man|woman)\\b");
    private static final Pattern LISTED_IF_SO = Pattern.compile(
            "^if (?:so|yes|any)\\b.{0,30}\\b(?:list|name|specify) (?:them|those|these|which|the (?:names|others))\\b");
    // "Please confirm if the child was:", and the choices stand below.
    private static final Pattern CHOICE_FOLLOWS = Pattern.compile("^(?:whether|if) .{1,80} (?:was|were|is|are):$");

    private KindReader() {}

    /** A kind with the words that a question of this kind opens with. */
    private record Rule(QuestionKind kind, Pattern opening) {
        Rule(QuestionKind kind, String opening) {
            this(kind, Pattern.compile(opening));
        }

        boolean fits(String words) {
            return opening.matcher(words).lookingAt();
        }
    }

    /** The kind that the words themselves show; empty where they only complete a stem, or ask nothing. */
    static Optional<QuestionKind> kind(String text) {
        List<String> sentences = Sentences.of(Characters.head(text));
        for (int i = 0; i < sentences.size(); i++) {
            Optional<QuestionKind> kind = ofSentence(sentences.get(i));
            if (kind.isPresent()) {
                List<String> later = sentences.subList(i + 1, sentences.size()).stream()
                        .map(Characters::comparable)
                        .filter(s -> !ALL_ABOVE.matcher(s).find())
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
        boolean figures = FIGURES.matcher(whole).find();
        Optional<QuestionKind> kind =
                RULES.stream().filter(rule -> rule.fits(words)).map(Rule::kind).findFirst();
        boolean asks = kind.isPresent() || opening.invites();
        if (asks
                && (ROWS.matcher(whole).find()
                        || (!figures && FOR_EACH.matcher(whole).find()))) {
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
            case BREAKDOWN -> YEARLY.matcher(words).find() ? QuestionKind.COUNT : kind;
            case YES_NO -> {
                if (EITHER_OR.matcher(words).find()) {
                    yield QuestionKind.NARRATIVE;
                }
                if (CHOICE_FOLLOWS.matcher(words).find()) {
                    yield QuestionKind.BREAKDOWN;
                }
                yield ONE_OF_TWO.matcher(words).find() ? QuestionKind.LIST : kind;
            }
            default -> kind;
        };
    }

    /** The kind with what the later sentences add. */
    private static QuestionKind refined(QuestionKind kind, String all, List<String> later) {
        boolean rows = later.stream().anyMatch(s -> ROWS.matcher(s).find());
        if (rows) {
            return QuestionKind.RECORD_LEVEL;
        }
        if (kind == QuestionKind.YES_NO
                && later.stream().anyMatch(s -> LISTED_IF_SO.matcher(s).find())) {
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
        return RULES.stream()
                .filter(rule -> rule.fits(words))
                .findFirst()
                .filter(rule -> rule.kind() == QuestionKind.YES_NO)
                .isPresent();
    }
}
