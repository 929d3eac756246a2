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
            new Frame("\\bacc?omm?odation\\b", "accommodation"),
            new Frame("\\breciev", "receiv"),
            new Frame("(?<![a-z])(?:nos?\\.?|qty|#) (?=of\\b)", "number "),
            // One way to say a place, a threshold or a limit, so that the vocabulary need not know them all.
            new Frame(
                    "\\b(?:the |your |our )?(?:(?:local )?authority|council|borough|county|city|la)(?:'s)? care\\b(?! (?:leaver|home|plan|order))",
                    "your care",
                    "care"),
            new Frame(
                    "\\b(?:the )?care of (?:the |your |our )?(?:(?:local )?authority|council|borough|county council|city council|la|department|children's services)\\b",
                    "your care"),
            new Frame(
                    "(?<!from )\\b(?:outside(?: of)?|beyond|out of|away from) (?:(?:the|your|our|its|their|home|own) )*(?:(?:(?:(?:local )?authority|council|borough|county|city|district|la|area|region|lea|town)(?:'s)?(?: |\\b))+(?:(?:area|boundar(?:y|ies)|borders?|limits|geographical area)\\b)?|(?:boundar(?:y|ies)|borders?)\\b)",
                    "out of area "),
            new Frame(
                    "\\b(?:(?:sent|placed|place|placing|living|live|lived|housed|residing|reside|resided|accommodated|put) +(?:(?:in|to|into|at) )?(?:an? )?)?(?:placements? )?(?:(?:that|which|who) (?:is|are|was|were) )?out of area +(?:placements?\\b|provision\\b|accommodation\\b|settings?\\b|homes?\\b)?",
                    "out of area ",
                    "out of area"),
            new Frame(
                    "\\blive (?=(?:cpp|cp |plan|child protection|private fostering|arrangement|case|flag|cin\\b|child in need))",
                    "open "),
            new Frame(
                    "\\b((?:arrangement|plan|cpp|case|flag)s?(?: (?:that|which) (?:is|are|was|were))?) live\\b",
                    "$1 open"),
            new Frame(
                    "\\b(?:as )?(?:at|by|on) (?:the )?(?:end|close|start|beginning|last day|first day) of(?= {2,}| *[?.,;:)]| *$)",
                    " "),
            new Frame(
                    "\\b(?:in )?(72|15|45) (?:(working) )?(hours|days) or (?:less|fewer|under)\\b", "within $1 $2 $3"),
            new Frame(
                    "\\b(?:within|inside|in|meeting|met|under) (?:the |a )?(?:(?:statutory|required|recommended|national|target|mandatory|prescribed|legal|expected) )*(72|15|45|fifteen|forty[ -]five|seventy[ -]two)[ -]?(?:(working)[ -])?(hours?|hrs?|h|days?)(?:[ -](?:statutory |target )?(?:time ?scales?|time ?frames?|window|target|limit|deadline|period|requirement|guideline|standard|time limit))?\\b",
                    "within $1 $2 $3"),
            new Frame(
                    "\\bwithin (?:12|twelve) months of (?:(?:an?|the|their|its|any) )?(?:previous|earlier|prior|last|first|initial|original|preceding) (?:one|referral)\\b",
                    "within 12 months of a previous referral"),
            new Frame(
                    "\\b(?:at least|a minimum of|minimum of|no fewer than|not less than) (two|three|four|five|[2-9])\\b",
                    "$1 or more"),
            new Frame("\\b([2-9]) ?\\+(?= )|\\b([2-9]|two|three) plus\\b", "$1$2 or more", "+", "plus"),
            new Frame(
                    "\\b(?:at least|a minimum of|minimum of) (?:once|(?:one|1)(?: (?:time|occasion))?)\\b|\\b(?:one|1) or more(?: (?:times?|occasions?))?\\b|\\bonce or more\\b",
                    " ",
                    "least",
                    "minimum",
                    "more"),
            new Frame(
                    "\\b(?:accommodation|housing|living arrangements?|somewhere|premises|places?)(?: (?:that|which))?(?: (?:is|was|are|were|has been|had been))?(?: (?:regarded|judged|classed|considered|deemed|assessed|recorded|categorised|classified|rated|found|described|seen|viewed|thought))?(?: (?:as|to be|being|as being))? (not suitable|unsuitable|suitable)\\b",
                    "$1 accommodation",
                    "suitable"),
            new Frame(
                    "\\b(?:young people|young adults|people|those)(?: (?:who|that|whom))?(?: (?:are|is|was|were|being))?(?: (?:supported by|open to|receiving (?:support|services|help) from|working with|allocated to|in receipt of (?:support|services) from))? (?:the|your|our) (?:leaving care|aftercare|care leav(?:ers?|ing)|16\\+|throughcare) (?:team|service|department)(?: (?:is|are|was|were) (?:responsible for|supporting|working with)| supports?| works? with)?\\b",
                    "care leavers"),
            new Frame(
                    "\\baccommodation (?:(?:that|which) )?(?:you|(?:the|your) (?:council|authority|local authority)) (?:consider|deem|regard|class|judge|classifie|assesse?|categorise|see|view)(?:s|d|ed)?(?: as| to be| as being)? (unsuitable|suitable|not suitable)\\b",
                    "$1 accommodation"),
            new Frame(
                    "\\(?\\b(?:unique |individual |distinct )?(?:individuals?|children|young people),? (?:and )?(?:not|rather than|as opposed to)(?: the)?(?: number of)? (?:episodes|incidents|occurrences|reports|instances)\\b\\)?",
                    " ",
                    "not",
                    "rather",
                    "opposed"),
            new Frame(
                    "\\(?\\b(?:(?:episodes|incidents|occurrences|instances),? )?(?:and )?(?:not|rather than|as opposed to)(?: the)?(?: number of)? (?:individual |unique )?(?:individuals|children|young people)\\b\\)?",
                    " ",
                    "not",
                    "rather",
                    "opposed"),
            new Frame(
                    "\\b(?:(?:education|employment|work|training|learning)\\b *(?:,|/|&|\\band\\b|\\bor\\b|\\bnor\\b)? *(?:\\b(?:in|and|or|nor) )*){2,}(?:education|employment|work|training|learning)\\b",
                    "education employment or training",
                    "training",
                    "learning"),
            new Frame("\\b(?:calendar|financial|academic|school|fiscal|reporting) years?\\b", " "),
            new Frame(" {2,}in time\\b", " "),
            new Frame("\\beach (?:one|of (?:them|these))\\b", "each"),
            new Frame(
                    "\\bon (?:your|our|the|its|their)(?: (?:council|authority)(?:'s)?)?(?: ((?:ehe|cme|elective home education|home education|home educated|private fostering|lac|cla|looked after children|care leavers?|cin|children missing education|missing children)))?(?: (?:register|database|list|records?|systems?|books|caseload|files?|roll))\\b",
                    " $1 "));

    private OneForm() {}

    static String of(String bare) {
        return Frame.off(bare, FORMS);
    }
}
