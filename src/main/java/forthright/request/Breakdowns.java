package forthright.request;

import java.util.regex.Pattern;

/** Whether a figure is asked for whole, or broken down into groups. Years and months are periods, and no groups. */
final class Breakdowns {
    private static final String PERIOD =
            "(?:(?:each|every|the|calendar|financial|academic|school|individual|single) )*(?:years?|months?|quarters?|weeks?|days?|dates?|periods?|terms?|annum|[0-9]{4})";
    private static final Pattern DIVIDED = Pattern.compile(
            "\\b(?:break(?:ing)?|broken|split|separated?|grouped?|sort(?:ed)?|divided?|categorised?|disaggregated?|breakdown|distinguish(?:ed|ing)?|differentiated?)\\b(?: [a-z0-9']+){0,6}? ?(?:down )?\\b(?:by|into|between|according to)\\b:?(?! "
                    + PERIOD + "\\b(?! (?:and|,|group|of (?:age|birth))))");
    private static final Pattern ASKED_FOR_BREAKDOWN = Pattern.compile(
            "(?<!year-on-year |year on year |yearly |annual |monthly |year by year )\\bbreakdown\\b(?! (?:by|per) )(?! service| cover| recovery)");
    private static final Pattern BY_GROUP = Pattern.compile(
            "\\bby (?:(?:each|the|their|type of|primary|main|individual) )*(?:category|categories|genders?|age|ages|age groups?|ethnicity|ethnic|sex|wards?|reasons?|placement types?|types?|disability|nationality|nationalities|schools?|year groups?"
                    + "|service areas?|areas?|outcomes?|status|legal status|teams?|departments?|grades?|roles?|activity|countr(?:y|ies)|religion|key stages?|districts?|postcodes?|tenure|bands?|needs?|abuse types?|source|care status)\\b");
    private static final Pattern IN_EACH_GROUP = Pattern.compile(
            "\\b(?:in|for|at|per|under|from|of|to) (?:each|every|any one) (?:of (?:the|these|those|your) )?(?:[a-z]+ )?(?:types?|categor(?:y|ies)|groups?|schools?|wards?|age|ages|key stages?|stages?|areas?|districts?|reasons?|gender|sex|ethnicity|nationality|banding|bands?|teams?|departments?|services?|settings?|status|roles?|homes?|tenures?|localit(?:y|ies)|boroughs?|towns?)\\b");
    // "How many of each?", "the number of children in each on 31 March": each of what was named before.
    private static final Pattern OF_EACH =
            Pattern.compile("\\b(?:how many|number)\\b.{0,60}? (?:of|in|under|for) each(?: on\\b|[?.;,]|$)");
    // "The number of licensed: taxi drivers, private hire drivers": the groups stand after the colon.
    private static final Pattern GROUPS_FOLLOW = Pattern.compile(
            "^(?:how many|(?:the )?(?:total )?number of)\\b[^?.:;]{2,120}: (?!please|if|this|the |for |from|how|\\()[a-z][^?:0-9]{12,}$");
    private static final Pattern EACH_OF_THESE = Pattern.compile(
            "\\b(?:for|in|on|of|from) each of (?:these|the following|the below)(?! (?:[a-z]+ )?(?:years?|periods?|months?|dates?|days?|quarters?|[0-9]{4}))\\b");
    private static final Pattern BULLETED = Pattern.compile(": ?[*\u2022+] [^*\u2022+]{3,200}[*\u2022+] ");
    private static final Pattern PER_GROUP = Pattern.compile(
            "\\bper (?:type|category|group|school|ward|age|area|district|team|department|age group|placement type|key stage)\\b");
    private static final Pattern TWO_FIGURES = Pattern.compile(
            "\\b(?:how many|the (?:total )?number)\\b.{3,300}?(?:\\band (?:separately )?(?:how many|the (?:total )?number|what did|for what reasons?|with what (?:outcome|result))|, how many|; ?(?!please|this|for example|e\\.?g)(?:[a-z]+ ){1,4}|\\band,? separately,? )");
    private static final Pattern SEPARATE_GROUPS = Pattern.compile(
            "\\bhow many\\b.{3,200}?(?:\\band separately\\b|\\b(?:from|in|at|to|under|by) (?:which|what) (?!(?:i|we) )[a-z]+\\b)");
    private static final Pattern OPTIONS = Pattern.compile("\\((?:[^()]{2,80}),[^()]{2,300}\\)");
    private static final Pattern OF_MANY = Pattern.compile(
            "\\b(?:of|for) (?:the|these|those) (?:[a-z]+ )?(?:children|young people|cases|incidents|referrals|pupils|placements|interviews|complaints|applications|concerns|total|number)\\b");
    private static final Pattern WHAT_SORT = Pattern.compile(
            "\\b(?:what (?:type|kind|sort|category|came of|was the outcome|were the outcomes|happened)|outcomes?)\\b");

    // Words with a subject and a verb tell something, and name no figure.
    private static final Pattern SENTENCE = Pattern.compile(
            "^(?:i|we|this|these|it|they|there|if|for|in|where|when|the council|please)\\b|\\b(?:is|are|was|were|has|have|had|must|should|will|may|means?)\\b");
    private static final int MOST_OF_A_NOUN = 180;

    private Breakdowns() {}

    /** Whether a figure is asked by groups in the very sentence that asks for it. */
    static boolean inSentence(String plain) {
        return isDivided(plain)
                || BY_GROUP.matcher(plain).find()
                || IN_EACH_GROUP.matcher(plain).find()
                || OF_EACH.matcher(plain).find()
                || GROUPS_FOLLOW.matcher(plain).find()
                || EACH_OF_THESE.matcher(plain).find()
                || BULLETED.matcher(plain).find()
                || PER_GROUP.matcher(plain).find()
                || TWO_FIGURES.matcher(plain).find()
                || SEPARATE_GROUPS.matcher(plain).find();
    }

    /** Whether a later sentence wants the figure broken down: "Please break this down by age." */
    static boolean inLater(String plain) {
        return isDivided(plain) || (BY_GROUP.matcher(plain).find() && !plain.contains("?"));
    }

    /** Whether a question of what became of many cases prints the answers it expects: "(upheld, not upheld)". */
    static boolean ofOptions(String plain) {
        return OPTIONS.matcher(plain).find()
                && OF_MANY.matcher(plain).find()
                && WHAT_SORT.matcher(plain).find();
    }

    /** Whether words that only name something want it by groups: "Moves begun and completed, for each school". */
    static boolean ofNoun(String plain) {
        return plain.length() < MOST_OF_A_NOUN
                && !SENTENCE.matcher(plain).find()
                && (IN_EACH_GROUP.matcher(plain).find()
                        || PER_GROUP.matcher(plain).find());
    }

    private static boolean isDivided(String plain) {
        return DIVIDED.matcher(plain).find()
                || ASKED_FOR_BREAKDOWN.matcher(plain).find();
    }
}
