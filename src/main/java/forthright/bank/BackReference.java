package forthright.bank;

import forthright.request.Cue;
import java.util.Optional;
import java.util.regex.Matcher;

/** Words that point to another question of the same letter. */
final class BackReference {
    private static final String MARK = "\\(?[0-9]{1,2} ?\\(?[a-z]?\\)?(?![a-z0-9])";
    private static final Cue LISTED = Cue.withDigits(
            "\\b(?:the |any |each )?(?:(?:answers?|answer\\(s\\)|response|responses|reply) (?:given )?(?:to|at|in|for)|(?:[a-z]+s? )?(?:listed|given|named|identified|you list) (?:in|at|under|in answer to|in response to)) (?:question |part |q ?)?"
                    + MARK + "(?: above| below)?");
    private static final Cue NAMED =
            Cue.withDigits("\\b(?:in|at|to|from|for|under)? ?(?:questions?|q\\.?|part|point) ?" + MARK + "(?: above)?");
    private static final Cue THOSE = Cue.of(
            "\\b(?:those|these) (?!(?:aged|who|that|which|with|in|under|between|over|up)\\b)|\\bof (?:them|these|those|which|whom|(?:this|that|the) (?:number|total|cohort|group|figure))\\b|\\b(?:this|that) (?:cohort|figure|number|total)\\b|\\bthe (?:above|aforementioned|same)\\b|\\bthe [a-z ]{3,40} (?:above|mentioned|just mentioned|referred to)\\b|\\bof the [a-z]+ (?:identified|referred)\\b"
                    + "|\\b(?:of|in|for|from|after|following) the (?:interviews|incidents|episodes|enquiries|investigations|referrals|conferences|plans|assessments|notifications|arrangements)(?= ?[,?.;:]| ?$| (?:was|were|did|had|has|have|how many|involved|related|led|resulted|showed|recorded|identified|disclosed)\\b)",
            "those",
            "these",
            "them",
            "which",
            "whom",
            "number",
            "total",
            "cohort",
            "group",
            "figure",
            "above",
            "aforementioned",
            "same",
            "mentioned",
            "referred",
            "identified",
            "interviews",
            "incidents",
            "episodes",
            "enquiries",
            "investigations",
            "referrals",
            "conferences",
            "plans",
            "assessments",
            "notifications",
            "arrangements");
    private static final Cue OF_WHICH = Cue.of(
            "^(?:and |please state,? )?(?:of|out of|from|for|among|amongst)(?: all)? (?:the|those|these|your|all) (?<things>.+?),? (?:please )?(?:(?:state|say|confirm|give|provide) )?(?:how many|what number|the number)\\b");

    private static final String INCIDENTS =
            "(?:(?:the|those|these|any|all|each|a|individual|of) )*(?:(?:missing|from|home|care|or|and|children|child) )*(?:incidents?|episodes?|occurrences?)\\b";
    private static final Cue INTERVIEWS_ABOUT = Cue.of(
            "^ *(?:(?:please|and|then) )*(?:for|of|in|looking at|regarding|concerning|taking|considering|with regard to|in relation to|in respect of|about|from|following|after) "
                    + INCIDENTS + ".*\\b(?:rhis?|irhis?|interviews?)\\b"
                    + "|\\b(?:rhis?|irhis?|interviews?)(?: [a-z]+){0,4}? (?:about|following|after|for|relating to|in relation to|in respect of|that followed|which followed|linked to|arising from|concerning|regarding|resulting from) "
                    + INCIDENTS);

    private BackReference() {}

    /** "For missing incidents in 2022, in how many interviews": the interviews about those incidents, whenever they were held. */
    static boolean interviewsAboutIncidents(String bare) {
        return (bare.contains("interview") || bare.contains("rhi")) && INTERVIEWS_ABOUT.in(bare);
    }

    /** The text with "the answer(s) to 3a" turned into one word, and other marks of questions left out. */
    static String marked(String bare) {
        return NAMED.replacedIn(LISTED.replacedIn(bare, " whatwaslisted "), " ");
    }

    /** "Of the enquiries, how many led to a conference?": the enquiries. */
    static Optional<String> ofWhich(String bare) {
        Matcher m = OF_WHICH.matcher(bare.strip());
        return m.find() ? Optional.of(m.group("things")) : Optional.empty();
    }

    /** Whether it refers to what another question listed. */
    static boolean toAList(String bare) {
        return LISTED.in(bare);
    }

    /** Whether it speaks of "those" or "these", or names a question. */
    static boolean toAnything(String bare) {
        return THOSE.in(bare) || NAMED.in(bare);
    }
}
