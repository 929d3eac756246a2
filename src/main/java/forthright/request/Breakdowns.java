package forthright.request;

/** Whether a figure is asked for whole, or broken down into groups. Years and months are periods, and no groups. */
final class Breakdowns {
    private static final String PERIOD =
            "(?:(?:each|every|the|calendar|financial|academic|school|individual|single) )*(?:years?|months?|quarters?|weeks?|days?|dates?|periods?|terms?|annum|[0-9]{4})";
    private static final Cue DIVIDED = Cue.of(
            "\\b(?:break(?:ing)?|broken|split|separated?|grouped?|sort(?:ed)?|divided?|categorised?|disaggregated?|breakdown|distinguish(?:ed|ing)?|differentiated?)\\b(?: [a-z0-9']+){0,6}? ?(?:down )?\\b(?:by|into|between|according to)\\b:?(?! "
                    + PERIOD + "\\b(?! (?:and|,|group|of (?:age|birth))))",
            "by",
            "into",
            "between",
            "according to");
    private static final Cue ASKED_FOR_BREAKDOWN = Cue.of(
            "(?<!year-on-year |year on year |yearly |annual |monthly |year by year )\\bbreakdown\\b(?! (?:by|per) )(?! service| cover| recovery)",
            "breakdown");
    private static final Cue BY_GROUP = Cue.of(
            "\\bby (?:(?:each|the|their|type of|primary|main|individual) )*(?:category|categories|genders?|age|ages|age groups?|ethnicity|ethnic|sex|wards?|reasons?|placement types?|types?|disability|nationality|nationalities|schools?|year groups?"
                    + "|service areas?|areas?|outcomes?|status|legal status|teams?|departments?|grades?|roles?|activity|countr(?:y|ies)|religion|key stages?|districts?|postcodes?|tenure|bands?|needs?|abuse types?|source|care status)\\b",
            "by ");
    private static final Cue IN_EACH_GROUP = Cue.of(
            "\\b(?:in|for|at|per|under|from|of|to) (?:each|every|any one) (?:of (?:the|these|those|your) )?(?:[a-z]+ )?(?:types?|categor(?:y|ies)|groups?|schools?|wards?|age|ages|key stages?|stages?|areas?|districts?|reasons?|gender|sex|ethnicity|nationality|banding|bands?|teams?|departments?|services?|settings?|status|roles?|homes?|tenures?|localit(?:y|ies)|boroughs?|towns?)\\b",
            " each ",
            " every ",
            " any one ");
    // "How many of each?", "the number of children in each on 31 March": each of what was named before.
    private static final Cue OF_EACH =
            Cue.of("\\b(?:how many|number)\\b.{0,60}? (?:of|in|under|for) each(?: on\\b|[?.;,]|$)", " each");
    // "The number of licensed: taxi drivers, private hire drivers": the groups stand after the colon.
    private static final Cue GROUPS_FOLLOW = Cue.of(
            "^(?:how many|(?:the )?(?:total )?number of)\\b[^?.:;]{2,120}: (?!please|if|this|the |for |from|how|\\()[a-z][^?:0-9]{12,}$",
            ": ");
    private static final Cue EACH_OF_THESE = Cue.of(
            "\\b(?:for|in|on|of|from) each of (?:these|the following|the below)(?! (?:[a-z]+ )?(?:years?|periods?|months?|dates?|days?|quarters?|[0-9]{4}))\\b",
            "each of ");
    private static final Cue BULLETED = Cue.of(": ?[*\u2022+] [^*\u2022+]{3,200}[*\u2022+] ", "*", "\u2022", "+");
    private static final Cue PER_GROUP = Cue.of(
            "\\bper (?:type|category|group|school|ward|age|area|district|team|department|age group|placement type|key stage)\\b",
            "per ");
    private static final Cue TWO_FIGURES = Cue.of(
            "\\b(?:how many|the (?:total )?number)\\b.{3,300}?(?:\\band (?:separately )?(?:how many|the (?:total )?number|what did|for what reasons?|with what (?:outcome|result))|, how many|; ?(?!please|this|for example|e\\.?g)(?:[a-z]+ ){1,4}|\\band,? separately,? )",
            "and",
            ", how many",
            ";");
    private static final Cue SEPARATE_GROUPS = Cue.of(
            "\\bhow many\\b.{3,200}?(?:\\band separately\\b|\\b(?:from|in|at|to|under|by) (?:which|what) (?!(?:i|we) )[a-z]+\\b)",
            "and separately",
            "which",
            "what");
    private static final Cue OPTIONS = Cue.of("\\((?:[^()]{2,80}),[^()]{2,300}\\)");
    private static final Cue OF_MANY = Cue.of(
            "\\b(?:of|for) (?:the|these|those) (?:[a-z]+ )?(?:children|young people|cases|incidents|referrals|pupils|placements|interviews|complaints|applications|concerns|total|number)\\b");
    private static final Cue WHAT_SORT = Cue.of(
            "\\b(?:what (?:type|kind|sort|category|came of|was the outcome|were the outcomes|happened)|outcomes?)\\b");

    // "The children in question 1 by legal status"
    private static final Cue OF_THOSE_BEFORE = Cue.of(
            "^(?:the )?(?:[a-z'-]+ ){1,5}(?:in|from|at|of|under|for) q(?:uestion)? ?[0-9]{1,2}[a-z]? (?:split |broken down )?by ",
            " by ");

    // Words with a subject and a verb tell something, and name no figure.
    private static final Cue SENTENCE = Cue.of(
            "^(?:i|we|this|these|it|they|there|if|for|in|where|when|the council|please)\\b|\\b(?:is|are|was|were|has|have|had|must|should|will|may|means?)\\b");
    private static final int MOST_OF_A_NOUN = 180;

    private Breakdowns() {}

    /** Whether a figure is asked by groups in the very sentence that asks for it. */
    static boolean inSentence(String plain) {
        return isDivided(plain)
                || BY_GROUP.in(plain)
                || IN_EACH_GROUP.in(plain)
                || OF_EACH.in(plain)
                || GROUPS_FOLLOW.in(plain)
                || EACH_OF_THESE.in(plain)
                || BULLETED.in(plain)
                || PER_GROUP.in(plain)
                || TWO_FIGURES.in(plain)
                || SEPARATE_GROUPS.in(plain);
    }

    /** Whether a later sentence wants the figure broken down: "Please break this down by age." */
    static boolean inLater(String plain) {
        return isDivided(plain) || (BY_GROUP.in(plain) && !plain.contains("?"));
    }

    /** Whether a question of what became of many cases prints the answers it expects: "(upheld, not upheld)". */
    static boolean ofOptions(String plain) {
        return OPTIONS.in(plain) && OF_MANY.in(plain) && WHAT_SORT.in(plain);
    }

    /** Whether words that only name something want it by groups: "Moves begun and completed, for each school". */
    static boolean ofNoun(String plain) {
        return plain.length() < MOST_OF_A_NOUN
                && !SENTENCE.in(plain)
                && (IN_EACH_GROUP.in(plain) || PER_GROUP.in(plain) || OF_THOSE_BEFORE.in(plain));
    }

    private static boolean isDivided(String plain) {
        return DIVIDED.in(plain) || ASKED_FOR_BREAKDOWN.in(plain);
    }
}
