package forthright.bank;

import forthright.bank.Frames.Frame;
import java.util.List;

/**
 * Places, limits, thresholds and lists that are said in too many forms for the vocabulary to know each, said in one: "outside
 * your boundaries", "within the statutory 72 hour timescale", "at least three", "in work, training or education".
 */
final class OneForm {

    private static final List<Frame> FORMS = List.of(
            // Misspellings that are seen often enough to be read.
            new Frame("\\b(?!accommodation)acc?omm?odation\\b", "accommodation", "omodation", "acommod"),
            new Frame("\\breciev", "receiv", "reciev"),
            new Frame("\\b(have|has|had|is|are|was|were|do|does|did|could)n't\\b", "$1 not", "n't"),
            new Frame(
                    "(?<![a-z])(?:nos?\\.?|qty|#) (?=of\\b)",
                    "number ",
                    "no of",
                    "nos of",
                    "no. of",
                    "nos. of",
                    "qty of",
                    "# of"),
            // One way to say a place, a threshold or a limit, so that the vocabulary need not know them all.
            new Frame(
                    "\\b(?:the |your |our )?(?:(?:local )?authority|council|borough|county|city|la)(?:'s)? care\\b(?! (?:leaver|home|plan|order))",
                    "your care",
                    "care"),
            new Frame(
                    "\\b(?:the )?care of (?:the |your |our )?(?:(?:local )?authority|council|borough|county council|city council|la|department|children's services)\\b",
                    "your care",
                    "care of"),
            new Frame(
                    "(?<!from )\\b(?:outside(?: of)?|beyond|out of|away from) (?:(?:the|your|our|its|their|home|own) )*(?:(?:(?:(?:local )?authority|council|borough|county|city|district|la|area|region|lea|town)(?:'s)?(?: |\\b))+(?:(?:area|boundar(?:y|ies)|borders?|limits|geographical area)\\b)?|(?:boundar(?:y|ies)|borders?)\\b)",
                    "out of area ",
                    "outside",
                    "beyond",
                    "out of",
                    "away from"),
            new Frame(
                    "\\b(?:(?:sent|moved) to (?:live|be|reside|stay) +)?(?:(?:sent|placed|place|placing|living|live|lived|housed|residing|reside|resided|accommodated|put) +(?:(?:in|to|into|at) )?(?:an? )?)?(?:placements? )?(?:(?:that|which|who) (?:is|are|was|were) )?out of area +(?:placements?\\b|provision\\b|accommodation\\b|settings?\\b|homes?\\b)?",
                    "out of area ",
                    "out of area"),
            new Frame("\\b(an?|any|all|of|total|number|current|no) live\\b", "$1 open", " live"),
            new Frame(
                    "\\b((?:incident|episode|occurrence)s?) (?:that |which )?(?:had )?(?:started|starting|began|beginning|begun|commenced|commencing)\\b",
                    "$1",
                    "incident",
                    "episode",
                    "occurrence"),
            new Frame(
                    "\\b(?:(?:still|yet) )?(?:(?:have|has|had|are|were|is|was) )?(?:still |as yet |yet )?(?:not|never|yet to)(?: (?:yet|been|be|since|still|currently|subsequently|ever|have|then|so far))* (?:found|located|traced|returned|returning|return|recovered|come (?:back|home)|came back|resurfaced|seen since|reappeared|tracked down|accounted for)\\b(?! (?:home )?(?:interview|conversation))(?: (?:since|yet|safe and well|safe|home|to (?:your |their )?(?:care|placement|home)))*",
                    "not been found",
                    "not ",
                    "never ",
                    "yet to"),
            new Frame(
                    "\\b(?:on|following|after|through|via|upon|in|as a result of|by) (?:an? |their |the |any |our |your )*(?:(?:social (?:work|care)|single|child and family|exploitation|risk) )?assessments?(?= (?:to be|as|that|at risk|of risk)\\b|[,.?;:)]| {2,}| *$)",
                    " assessed ",
                    "assessment"),
            new Frame(
                    "\\b(care leaver|cin|child in need|ehe|cme|looked after|lac|cla|uasc|protection plan|cpp|neet)(?:'s)? (?:status|cohort|category)\\b",
                    "$1",
                    "status",
                    "cohort",
                    "population",
                    "category"),
            new Frame(
                    "\\b(return (?:home )?interviews?|rhis?|irhis?|independent return interviews?|return from missing interviews?)(?:'s?)? (?:forms?|templates?|paperwork|pro[ -]?formas?|questionnaires?|documentation|documents?|checklists?|recording forms?|record forms?)\\b",
                    "$1",
                    "form",
                    "template",
                    "paperwork",
                    "questionnaire",
                    "document",
                    "checklist"),
            new Frame(
                    "\\b(?:on|in|within|across) (?:(?:the|your|our|its|their|any) )?(?:(?:council|authority|local authority)(?:'s)? )?(?:(?:case|client|management|recording|children's|social|care|electronic|it|ict|information|liquidlogic|mosaic|carefirst|lcs|eclipse|data|computer|main|in-house|central|current|existing|records) )*(?:systems?|databases?|software|case files?|files?|case notes|dashboards?|trackers?)\\b(?! of care)",
                    " ",
                    "system",
                    "database",
                    "software",
                    "file",
                    "notes",
                    "dashboard",
                    "tracker"),
            new Frame(
                    "\\b(?:reasons?|explanations?) (?:for|why|that|behind|of) (?:(?:the|a|an|their|that|this|each|any|them|his|her|it) )*(?:(?:child(?:ren)?|young persons?|young people|they|he|she|missing)(?:'s)? )*(?:had |have |being )?(?:going|gone|went|was|ran|running|run|absconded|absconding|missing|episode|incident)\\b(?: (?:missing|away|off|from home|from care|episode|incident))*",
                    "reason for going missing",
                    "reason",
                    "explanation"),
            new Frame(
                    "\\b(?:disappeared|vanished|absconded|absconding|ran (?:away|off)|run(?:ning)? (?:away|off)|(?:gone|went|going) awol)\\b",
                    "went missing",
                    "disappeared",
                    "vanished",
                    "abscond",
                    " away",
                    " off",
                    "awol"),
            new Frame(
                    "(?<!educated )(?<!taught )(?<!schooled )(?<!tutored )\\b(?:from|either|both) (?:either )?(?:home|their (?:own )?homes?)(?: ?(?:or|and|and/or|/) ?(?:from )?(?:local authority |in )?care)?(?: (?:combined|alike|together))?\\b",
                    " ",
                    "home"),
            new Frame(
                    "\\b(?:your|our|its|the council's|the authority's) own (?=(?:approved |registered |mainstream |in-house )*foster)",
                    " ",
                    " own "),
            new Frame(
                    "\\bcontact (?:had|has|have|was|were|is|been|being)(?: (?:been|being))? (maintained|kept)\\b",
                    "contact $1",
                    "maintained",
                    "kept"),
            new Frame(
                    "\\b(?:placements?|homes?|settings?|accommodation|provision|premises|somewhere)(?: (?:that|which))?(?: (?:is|was|are|were|has|have|had))? not(?: (?:been|being))? registered(?: (?:with|by) ofsted)?\\b",
                    "unregistered placement",
                    "registered"),
            new Frame(
                    "\\b(?:placed|place|moved in|moved|moving|went|gone|go|living)(?: to)?(?: live)? (?:with|in) (?:(?:an?|the|their|his|her|new|approved|permanent|forever) )*(?:(?:prospective )?adopters?|(?:prospective )?adoptive (?:parents?|famil(?:y|ies)|homes?|placements?))\\b",
                    "placed for adoption",
                    "adopt"),
            new Frame(
                    "\\b(how many|number of) (?:times|occasions)(?: (?:that|when|on which))? (?:was|were|did|has|have|had) (?:(?:an?|the) )?(?=(?:independent )?(?:return (?:home )?interviews?|rhis?)\\b)",
                    "$1 ",
                    " times ",
                    "occasions"),
            new Frame(
                    "\\b(?:how many|number of) times (?:that )?(?:(?:(?:the|your) (?:council|authority|local authority)|(?:were|was|have|has|are) you|you) )?(?:(?:was|were|has|have|been) )*(?:the (?:council|authority) )?(?:(?:been) )?(?:notified|told|informed)(?: (?:of|about))?\\b",
                    "number of notifications of",
                    "notified",
                    "told",
                    "informed"),
            new Frame(
                    "\\b(?:of |aged? )?(?:compulsory |statutory )?school[ -]aged?\\b(?= .*(?:educated|home school|home education|\\behe\\b|\\bcme\\b|missing education|missing from education))",
                    " ",
                    "school age",
                    "school-age"),
            new Frame("\\bassessed (?:as|to be) (?:being )?(?=(?:a )?(?:child(?:ren)? )?in need\\b)", " ", "assessed"),
            new Frame(
                    "\\b(types? of harm|kinds? of harm|harm types?) ?\\([^()]{3,120}\\)",
                    "$1 ",
                    "of harm",
                    "harm type"),
            new Frame("\\b(re-?referrals?) ?\\([^()]{0,60}(?:12|twelve) months[^()]{0,40}\\)", "$1 ", "referral"),
            new Frame(
                    "\\bevidence of ([a-z]+(?: [a-z]+)?) (?:was |were |being |had been )?found\\b",
                    "evidence of $1",
                    "evidence of"),
            new Frame("\\bfound +(?=to be\\b|to have\\b|as\\b|assessed\\b)", " ", "found "),
            new Frame(
                    "\\b(?:registered|recorded|listed|known|classed|classified|designated|logged|identified|categorised|shown|notified|considered|treated)(?: (?:with|to|by) (?:you|(?:the|your) (?:council|authority|la|local authority)))? (?:as|as being|to be|for|in) (?=(?:an? |being )?(?:electively|elective|home|ehe|cme|missing education|missing from education|children missing|child missing|privately|private|looked after|in care|cin\\b|in need|care leavers?|neet))",
                    " ",
                    "ed ",
                    "known",
                    "shown"),
            new Frame("\\b(?:child protection|cp) \\((?:s\\.? ?47|section 47)s?\\)", "section 47", "47"),
            new Frame(
                    "\\b(?:where |for which |with )?(?:(?:it|the decision|the outcome|the result) (?:was|were|is|being) )?(?:(?:decided|agreed|determined|concluded|recorded|deemed)(?: that| as| on| to take| to need)? )?(?:no|without(?: any)?|without there being(?: any)?|needing no|requiring no|required no) (?:further |other |additional )?(?:social care |statutory |formal )?(?:action|involvement)s?(?: (?:being|was|were|would be|is|to be|having been|had been|should be|from (?:the council|social care)))?(?: (?:required|taken|needed|necessary|deemed necessary|proposed|recommended|taking place))?\\b",
                    " no further action",
                    "action",
                    "involvement"),
            new Frame(
                    "\\b(?:aged? )?16 ?(?:-|/|to|and|or|&) ?17(?:[ -]?years?)?(?:[ -]olds?)?(?= .*\\b(?:supported|semi)\\b)",
                    " ",
                    "17"),
            new Frame(
                    "\\bwhat (?:is|was|were|are|'s) (?:the|your|our)((?: (?:current|total|overall))* [a-z' -]{3,60}?) (?:population|cohort|headcount|caseload|numbers|total)\\b(?! of)",
                    "what was the number of $1",
                    "what "),
            new Frame(
                    "\\b(?:unaccompanied|separated|lone)(?:[ -](?:asylum|seek(?:ing|ers?)|migrant|refugee|foreign|young|minor))* (?:child(?:ren)?|minors?|young (?:people|persons?|adults?)|kids?|teenagers?|youths?|youngsters?|boys and girls|asylum[ -]seekers?)\\b(?:[ -](?:and young (?:people|persons)|seeking asylum|asylum[ -]seekers?|\\(uasc?s?\\)))*",
                    "uasc ",
                    "unaccompanied",
                    "separated",
                    "lone "),
            new Frame("\\(?(?:aged? )?17 ?(?:-|to) ?21\\)(?: year olds)?", " aged 17 to 21 ", "21)"),
            new Frame(
                    "\\blive (?=(?:cpp|cp |plan|child protection|private fostering|arrangement|case|flag|cin\\b|child in need))",
                    "open "),
            new Frame(
                    "\\b((?:arrangement|plan|cpp|case|flag)s?(?: (?:that|which) (?:is|are|was|were))?) live\\b",
                    "$1 open"),
            new Frame(
                    "\\b(?:as )?(?:at|by|on) (?:the )?(?:end|close|start|beginning|last day|first day) of(?: (?:the|each|every|that) (?:(?:calendar|financial|academic|school|reporting) )?(?:year|period|month|quarter)s?)?(?= {2,}| *[?.,;:)]| *$)",
                    " "),
            new Frame(
                    "\\b(?:at least|a minimum of|minimum of|no fewer than|not less than) (two|three|four|five|[2-9])\\b",
                    "$1 or more",
                    "at least",
                    "minimum",
                    "no fewer",
                    "not less"),
            new Frame("\\b([2-9]) ?\\+(?= )|\\b([2-9]|two|three) plus\\b", "$1$2 or more", "+", "plus"),
            new Frame(
                    "\\b(?:at least|a minimum of|minimum of) (?:once|(?:one|1)(?: (?:time|occasion))?)\\b|\\b(?:one|1) or more(?: (?:times?|occasions?))?\\b|\\bonce or more\\b",
                    " ",
                    "least",
                    "minimum",
                    "more"));

    private static final List<Frame> LATER = List.of(
            new Frame("\\b(?:calendar|financial|academic|school|fiscal|reporting) years?\\b", " ", "year"),
            new Frame(" {2,}in time\\b", " "),
            new Frame("\\beach (?:one|of (?:them|these))\\b", "each"),
            new Frame(
                    "\\bon (?:your|our|the|its|their)(?: (?:council|authority)(?:'s)?)?(?: ((?:ehe|cme|elective home education|home education|home educated|private fostering|lac|cla|looked after children|care leavers?|cin|children missing education|missing children)))?(?: (?:register|database|list|records?|systems?|books|caseload|files?|roll))\\b",
                    " $1 "));

    private OneForm() {}

    static String of(String bare) {
        return Frame.off(OfCareLeavers.off(Frame.off(Limits.of(UnitNote.off(bare)), FORMS)), LATER);
    }
}
