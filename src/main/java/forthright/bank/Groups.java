package forthright.bank;

import forthright.bank.BankEntry.AnsweredBy;
import forthright.request.Cue;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;

/**
 * A wording without the groups by which its figure is wanted: "broken down by age and sex". They change nothing of what is
 * counted; whether the figure can be had by them is for each entry to say.
 *
 * @param by each group in its words, the empty ones left out; empty where the figure is wanted whole
 */
record Groups(String wording, List<Set<String>> by) {
    private static final String DIVIDED =
            "(?:(?:please )?(?:can|could|would) (?:you|this|these|it) (?:please )?(?:be )?|please |if possible,? |to be |and |also |ideally )*(?:provid(?:e|ing) (?:this |it |a |the )?(?:information )?)?(?:(?:with|including|and) (?:a|the) )?"
                    + "(?:break(?:ing)?|broken|brk|split(?:ting)?|separated?|grouped?|sorted|divided?|categorised?|disaggregated?|differentiated|analysed|itemised?|arranged|breakdowns?|listed|shown|detailed|reported)"
                    + "(?: (?:this|these|that|those|it|them|the|data|figures?|numbers?|answer|total|results?|information|each|further|down|out|up|into|separately))*";
    private static final String NAMES =
            "(?<names>(?:(?:the |their |each |individual )*[a-z][a-z'/&-]*(?: (?!(?:how|number|by|per|and|or|then|for)\\b)[a-z'/&-]+){0,5}?)(?:(?:, | and |, and | or |/| & |; | then by | and by | and also by )(?:(?:the |their |each |by )*[a-z][a-z'/&-]*(?: (?!(?:how|number|by|per|and|or|then|for)\\b)[a-z'/&-]+){0,5}?)){0,4})";
    private static final List<Cue> TAILS = List.of(
            Cue.of(
                    "[,;:.(\\- ]*\\b" + DIVIDED + " (?:by|according to|in terms of|per)(?: the)?:? " + NAMES
                            + "\\)?(?: please| too| as well| if possible| where known| thanks| thank you)*[?.!),;: -]*$",
                    " by",
                    " per",
                    "according to",
                    "in terms of"),
            Cue.of(
                    "^(?:please |can |could |i |would |like |to |you |have |provide |give |me |us |with |supply )*(?:an? |the )?breakdown(?:,)? by "
                            + NAMES + "(?:,)? of (?:all |the (?:number of )?)?(?=[a-z])",
                    "breakdown by ",
                    "breakdown, by "),
            Cue.of(
                    "^(?:please |can |could |i |would |like |to |you |have |provide |give |me |us |with |supply )*(?:an? |the )?(?<names>(?:age|gender|sex|ethnicity|nationality|month(?:ly)?|year(?:ly)?|annual|age and (?:sex|gender))) breakdown of (?:all |the (?:number of )?)?(?=[a-z])",
                    "breakdown of "),
            Cue.of(
                    "[,;:(\\- ]*\\b(?:by|per|for each) (?:the )?" + NAMES
                            + "(?: breakdown| split)?\\)?(?: please)?[?.!),;: -]*$",
                    "by ",
                    "per ",
                    "for each "));
    // Words that stand around the name of a group, and are none: "age group at time of referral".
    private static final Set<String> AROUND = Set.of(
            "the",
            "of",
            "or",
            "each",
            "their",
            "in",
            "for",
            "a",
            "an",
            "individual",
            "by",
            "group",
            "band",
            "range",
            "bracket",
            "main",
            "child",
            "at",
            "time",
            "which",
            "was",
            "were",
            "made",
            "it",
            "they",
            "single",
            "grouping",
            "banding",
            "children",
            "person",
            "young",
            "people",
            "as",
            "recorded",
            "known",
            "primary",
            "not",
            "whether",
            "from",
            "home",
            "origin",
            "referral",
            "conference",
            "enquiry",
            "assessment",
            "contact",
            "plan",
            "order",
            "move",
            "moving",
            "being",
            "year of",
            "your",
            "any",
            "all",
            "both",
            "ceasing",
            "leaving",
            "care");
    private static final Set<String> TIMES = Set.of(
            "year",
            "month",
            "quarter",
            "week",
            "financial",
            "calendar",
            "academic",
            "monthly",
            "yearly",
            "annual",
            "quarterly",
            "date");
    private static final Map<String, String> SAME = Map.ofEntries(
            Map.entry("gender", "sex"),
            Map.entry("ethnic", "ethnicity"),
            Map.entry("background", "ethnicity"),
            Map.entry("race", "ethnicity"),
            Map.entry("referrer", "source"),
            Map.entry("agency", "source"),
            Map.entry("referring", "source"),
            Map.entry("who", "source"),
            Map.entry("referred", "source"),
            Map.entry("result", "outcome"),
            Map.entry("citizenship", "nationality"),
            Map.entry("country", "nationality"),
            Map.entry("why", "reason"),
            Map.entry("cause", "reason"),
            Map.entry("severity", "level"),
            Map.entry("grade", "level"),
            Map.entry("type", "category"),
            Map.entry("kind", "category"),
            Map.entry("setting", "placement"),
            Map.entry("ages", "age"),
            Map.entry("sexe", "sex"));

    /** The wording and the groups that stand at its end or before it; the wording itself where it names none. */
    static Groups of(String bare) {
        for (Cue tail : TAILS) {
            Matcher m = tail.matcher(bare);
            if (tail.mayBeIn(bare) && m.find() && m.start() + (bare.length() - m.end()) > 0) {
                List<Set<String>> by = new ArrayList<>();
                for (String name : m.group("names").split(", |; |/| & |\\band\\b|\\bor\\b|\\bby\\b|\\bthen\\b", -1)) {
                    Set<String> words = words(name);
                    if (!words.isEmpty()) {
                        by.add(words);
                    }
                }
                return new Groups(bare.substring(0, m.start()) + " " + bare.substring(m.end()), List.copyOf(by));
            }
        }
        return none(bare);
    }

    /** A wording that names no groups. */
    static Groups none(String bare) {
        return new Groups(bare, List.of());
    }

    private static Set<String> words(String name) {
        Set<String> words = new HashSet<>();
        for (String word : Lexicon.words(name)) {
            if (!AROUND.contains(word)) {
                words.add(SAME.getOrDefault(word, word));
            }
        }
        return words;
    }

    /** Whether it names none. */
    boolean none() {
        return by.isEmpty();
    }

    /** Whether an entry's figure can be had by all of them. */
    boolean allowedBy(BankEntry entry) {
        if (!(entry.by() instanceof AnsweredBy.ServiceFigures service)) {
            return false;
        }
        Set<String> has = words(String.join(" ", service.breakdownBy()));
        return by.stream().allMatch(asked -> TIMES.containsAll(asked) || has.containsAll(asked));
    }
}
