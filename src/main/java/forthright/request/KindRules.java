package forthright.request;

import java.util.List;
import java.util.Optional;

/** The words by which a question shows what it wants, in order: the first rule that fits the words it opens with counts. */
final class KindRules {
    private static final String ADJECTIVES = "(?:[a-z'-]+ ){0,4}?";
    private static final String FIGURE =
            "(?:numbers?|totals?|amounts?|(?:day|hourly|daily|pay|weekly|nightly|unit|fee) rates?|costs?|sums?|values?|figures?|spend|spending|expenditure|budgets?|salar(?:y|ies)|caseloads?|averages?|mean|median|ages?|lengths?|duration|dates?|time|range|prices?|fees?|charges?|incidence|frequency|targets?|maximum|minimum|headcount|count|size|distance|revenues?|income|balances?|capacity)";
    private static final String BE = "(?:is|was|were|are|will be|would be|has been|have been)";
    private static final String PAPER =
            "(?:cop(?:y|ies)|links?|polic(?:y|ies)|protocols?|procedures?|guidance|guidelines|documents?|documentation|contracts?|training programmes?|minutes|templates?|proformas?|strateg(?:y|ies)|reports?|leaflets?|agreements?|specifications?|correspondence|e-?mails?|briefings?|briefing notes?|presentations?|memoranda|memorandum|manuals?|handbooks?|statements?|risk assessments?|terms of reference|forms?|action plans?|framework|toolkit|flow ?charts?|letters|specification|invoices?|papers|job descriptions?|organisation charts?|structure charts?)";
    private static final String ACCOUNT =
            "(?:action|actions|steps?|process(?:es)?|procedures?|arrangements?|approach(?:es)?|help|thought|support|impact|effect|role|reasons?|circumstances|considerations?|basis|ways?|rules?|polic(?:y|ies)|definitions?|purpose|plans?|difference|evidence|justification|rationale|safeguards?|checks?|guidance|advice|assurances?|progress|lessons)";

    private static final List<Rule> RULES = List.of(
            new Rule(
                    QuestionKind.BREAKDOWN,
                    "(?:split|break|broken|sort|sorted|group|categorise|divide|separate)\\b|put .{0,30}\\binto categor|(?:an? |the )?table (?:showing|of|that shows|setting out)\\b|(?:an? |the |any )?"
                            + ADJECTIVES + "(?:breakdown|split)\\b",
                    "split",
                    "break",
                    "broken",
                    "sort",
                    "group",
                    "categor",
                    "divide",
                    "separate",
                    "table"),
            new Rule(
                    QuestionKind.PERCENTAGE,
                    "(?:(?:in|at|to|for|by|of) )?(?:(?:what|which|the|an?|overall|average|approximate|current|total) ){0,8}(?:percentages?|proportions?|per ?cent|%|(?:success |completion |vacancy |turnover |attendance |absence |response |[a-z-]+ )?(?<!(?:day|hourly|daily|pay|weekly|nightly|unit|fee) )rates?|share)\\b(?! card| payer)"
                            + "|what " + BE + " (?:the|your|its|their) " + ADJECTIVES
                            + "(?:percentages?|proportion|per ?cent|(?<!(?:day|hourly|daily|pay|weekly|nightly|unit|fee) )rates?|share|%)\\b(?! card| payer)|(?:in |at )?(?:what|which|the) %|as a percentage\\b",
                    "percent",
                    "per cent",
                    "%",
                    "proportion",
                    "rate",
                    "share"),
            new Rule(
                    QuestionKind.COUNT,
                    "(?:(?:in|for|to|from|of|by|on|at|with|over) )?(?:about |approximately |roughly |exactly )?how (?:many|much|often|long|old|high|frequently|far|large|big|soon|late|regularly|wide)\\b"),
            // Several facts of each one: "the date and the reason".
            new Rule(
                    QuestionKind.LIST,
                    "(?:the |their |each )?(?:[a-z]+'s? )?(?:dates?|ages?|gender|sex)(?: [a-z]+){0,3}?,? and (?:the |their )?(?:reasons?|causes?|sex|genders?|nationalit(?:y|ies)|ethnicity|outcomes?|ages?)\\b"
                            + "|(?:the )?children's ages\\b|(?:the )?(?:[0-9]{1,2}|two|three|four|five|six|seven|eight|nine|ten|twenty) (?:longest|shortest|highest|lowest|largest|smallest|oldest|youngest|most [a-z]+)\\b",
                    " and ",
                    "ages",
                    "est",
                    "most "),
            new Rule(
                    QuestionKind.NARRATIVE,
                    "(?:on )?(?:exactly )?(?:how|why)\\b|(?:in|by) what (?:way|manner|means|circumstances)\\b",
                    "how",
                    "why",
                    "what"),
            new Rule(
                    QuestionKind.COUNT,
                    "(?:since )?when\\b(?! (?:a|an|children|they|you|the [a-z]+ (?:is|are))\\b.*,)"
                            + "|(?:(?:up to|at|by|on|from|in|to|until|since|over|for|of|under) ){0,8}(?:what|which) (?:(?:calendar|financial|average|total|maximum|minimum|overall|typical|further|exact|academic) ){0,8}(?:dates?|years?|ages?|length|figures?|numbers?|sums?|amounts?|price|costs?|time|day|month|place|size|point|position|level|value|frequency|distance|budget|period|percentile|quantity|volume|notice period)\\b(?! (?:of|do|does|is|are) (?:support|need|service|people))"
                            + "|what (?:is|was) the difference between\\b.{1,200}?\\b(?:budget(?:ed)?|paid|costs?|spent|spend|numbers?|figures?)\\b"
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
                            + "|(?:the |an? |any |your |its |their )?(?:(?:total|overall|average|approximate|mean|median|annual|yearly|monthly|weekly|daily|current|actual|present|latest|precise|cumulative|exact|full|estimated|maximum|minimum|combined|gross|net|same|longest|shortest|highest|lowest|(?:start|opening) (?:and|or|date and) (?:end|closing)|bed) ){0,8}"
                            + "(?:numbers?\\b(?! plates?)|"
                            + FIGURE
                            + "(?: spent| paid)?(?: (?:of|for|and|in|per|to|on|who|that|it|since|between|gone|spent|paid|held|referred|placed|given|when|from|at|by|needed|taken|[a-z]+ed)\\b|[:;?.,]|$))"
                            + "|(?:the |your )(?:total |overall |annual |whole |current )?(?:budget|spend|spending|expenditure)\\b|total\\b"
                            + "|(?:the |your )?(?:current |overall )?(?:average|mean|median|highest|lowest|longest|shortest|maximum|minimum|largest|smallest) [a-z]"),
            new Rule(
                    QuestionKind.LIST,
                    "(?:the |all |any |your )?(?:main |primary )?reasons? (?:codes?|categories|recorded|given|cited|listed|logged)\\b"
                            + "|(?:the |your |any |all )?(?:particular |specific |main |different )?(?:types|kinds|categories|groups|cohorts|countries|nationalities|ethnicities|job titles|locations|postcodes) (?:of|or|and|that|for|used|recorded)\\b(?! why)"
                            + "|(?:any|the|all|each) (?:[a-z'-]+ ){0,2}?(?:events|conferences|courses|languages|qualifications)\\b"
                            + "|the (?:internal |relevant |responsible |lead )?(?:team|department|service|directorate|organisation|company|provider|supplier|agency|officer)(?: or [a-z]+)? (?:that|which|who|responsible)\\b"),
            new Rule(
                    QuestionKind.NARRATIVE,
                    "(?:please )?(?:specify|elaborate)(?: (?:further|which apply))?[^a-z0-9:]*$|(?:is|was|are) there anything\\b|(?:anything|any other information)\\b"
                            + "|(?:explain|describe|outline|detail\\b|details? (?:of|on|about|as to|regarding) (?:how|why|what|the (?:process|procedure|steps|way|approach))|summarise|set out|clarify|elaborate|comment)"
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
                            + "\\b(?! (?:number|holder|is|are|was|were|has|have|do|does|did|who|offer|made|received|sent|value)\\b)(?! (?:the council|you|it|they) (?:is|are|has|have) |:$)"
                            + "|details? (?:of|about|on) (?:.{0,80}?\\b)?(?:any|all|latest|most recent) (?:[a-z-]+ ){0,3}?"
                            + PAPER + "\\b"),
            new Rule(
                    QuestionKind.LIST,
                    "(?:details? (?:of|about|on) )(?:all|any|each|every|which|the|outside|external)? ?(?:[a-z'-]+ ){0,3}?(?:suppliers?|providers?|compan(?:y|ies)|organisations?|consultants?|contractors?|systems?|members|teams?|agencies|schools?|staff)\\b"
                            + "|(?:the |all |any |your )(?:[a-z'-]+ ){0,2}?(?:suppliers|providers|companies|organisations|consultants|contractors|members|agencies)\\b"),
            new Rule(
                    QuestionKind.NARRATIVE, "(?:the |any |full |further |more |some ){0,8}(?:details?|information)\\b"),
            new Rule(
                    QuestionKind.NARRATIVE,
                    "what (?:are|is|was|were) (?:the |your )?(?:[a-z-]+ ){0,2}?" + ACCOUNT
                            + "\\b|what (?:other |further |written |additional |if any |specific |special ){0,8}(?:(?:kind|kinds|type|types|sort|form|level) of )?(?:[a-z]+ )?"
                            + ACCOUNT
                            + "\\b|what (?:kinds?|types?|sorts?|forms?) of (?:contact|contract|arrangement|agreement|training)\\b"
                            + "|what accommodation\\b|what (?:do|does|did|happen(?:s|ed)|came|comes|will|would|has|have|had|can|should|else|it|you|became|constitutes|counts|the|your|they|we)\\b|what (?:changes|improvements|recommendations|suggestions|difficulties|barriers|challenges|work)\\b"),
            new Rule(
                    QuestionKind.LIST,
                    "(?:(?:in|at|to|from|by|on|with|for|of|through|under|up to) )?(?:who|whom|whose|which)\\b|where\\b|the .{1,80} (?:under|by|to|for|from|with) which\\b"
                            + "|what (?:are|were) (?:they|these|those)\\W*$"
                            + "|what " + BE
                            + " (?:the |your |its |their )?(?:[a-z'-]+ ){0,3}?(?:names?|titles?|types?|categories|options|organisations?|providers?|suppliers?|factors|countries|nationalities|systems?|fields|codes|members|qualifications|outcomes)\\b"
                            + "|(?:(?:in|at|to|from|by|on|with|for|of|through|under) )?what (?!" + BE
                            + "\\b)(?:[a-z'-]+)\\b"),
            new Rule(QuestionKind.NARRATIVE, "what\\b"));

    private KindRules() {}

    /** A kind with the words that a question of this kind opens with. */
    private record Rule(QuestionKind kind, Cue opening) {
        Rule(QuestionKind kind, String words, String... needs) {
            this(kind, Cue.of(words, needs));
        }
    }

    /** The kind of words that have no run-up any more; empty where no rule knows them. */
    static Optional<QuestionKind> kind(String words) {
        return RULES.stream()
                .filter(rule -> rule.opening().opens(words))
                .map(Rule::kind)
                .findFirst();
    }
}
