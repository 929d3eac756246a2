package forthright.bank;

import forthright.bank.Frames.Frame;
import java.util.List;

/**
 * Limits of time in one form: "no later than 72 hours after the child came back" is "within 72 hours". What a limit is counted
 * from is left out where it is what such a limit is always counted from; any other start stays, and prevents a match.
 */
final class Limits {
    private static final String TIME =
            "(?:(?:the |a )?(?:statutory |legal )?(?:time ?scale|time ?frame|time ?limit|target|limit|deadline) of )?(?:the |an? )?(?:(?:statutory|required|recommended|national|target|mandatory|prescribed|legal|expected|set|usual) )*(72|15|45|fifteen|forty[ -]five|seventy[ -]two|three|3)(?<hyphen>[ -]?)(?:(working)[ -])?(hours?|hrs?|h|days?)(?: or (?:less|fewer|under|sooner))?(?:[ -](?:statutory |target )?(?:time ?scales?|time ?frames?|time ?limits?|window|target|limit|deadline|period|requirement|guideline|standard|mark))?\\b";

    private static final List<Frame> FRAMES = List.of(
            new Frame(
                    "\\b(?:in )?(72|15|45) (?:(working) )?(hours|days) or (?:less|fewer|under|sooner)\\b",
                    "within $1 $2 $3",
                    " or "),
            new Frame(
                    "\\b(?:within|inside|in|meeting|met|under|(?:no|not) (?:later|more|longer) than|on or before|up to|at most|in under|in (?:no|not) more than|less than|in less than|hitting|hit|to|before) "
                            + TIME.replace("(?<hyphen>[ -]?)", "[ -]?"),
                    "within $1 $2 $3",
                    "72",
                    "15",
                    "45",
                    "fifteen",
                    "forty",
                    "seventy",
                    "three",
                    "3"),
            new Frame(
                    "\\b(within (?:72|seventy[ -]two|three|3) +(?:hours?|hrs?|h|days?)),? (?:of|after|from|since|following) (?:(?:the|their|a|his|her|any|that) )*(?:(?:missing )?(?:child(?:ren)?|young (?:persons?|people)|them|they|he|she)(?:'s|s'|')?)?(?: ?(?:safe|being|been|was|were|had|has|having))* ?(?:found|located|return(?:ed|ing)?|com(?:e|ing) (?:back|home)|came (?:back|home)|recovered|traced|resurfac(?:ed|ing))\\b(?: (?:home|back|safely|safe and well|to (?:their |the |a )?(?:care|placement|home)|from (?:being )?missing))*",
                    "$1",
                    "within"),
            // From when the child was missing, not from the return: another limit.
            new Frame(
                    "\\b(within (?:72|seventy[ -]two|three|3) +(?:hours?|hrs?|h|days?)),? (?:of|after|from|since|following) (?=(?:[a-z]+ ){0,6}?missing\\b(?! (?:episode|incident|occurrence)))",
                    "$1 notofthereturn ",
                    "missing"),
            new Frame(
                    "\\b(within (?:15|fifteen) +(?:working )?days?),? (?:of|after|from|since|following) (?:(?:the|a|an|any|its|their) )*(?:(?:start|date|initiation|beginning|commencement) of (?:the |a )?)?(?:strategy (?:discussion|meeting)|(?:section 47|s\\.? ?47|s47)(?: (?:enquiry|investigation|inquiry))?|(?:enquiry|investigation|inquiry))(?: (?:being |was |had been |that )?(?:held|starting|started|beginning|began|begun|initiated|opened|commencing|commenced|taking place|took place))?\\b",
                    "$1",
                    "within"),
            new Frame(
                    "\\b(within (?:45|forty[ -]five) +(?:working )?days?),? (?:of|after|from|since|following) (?:(?:the|a|an|any|its|their|point|date|of) )*(?:referral|start|starting|being (?:started|opened)|start date|receipt)(?: (?:being |was )?(?:received|made))?\\b",
                    "$1",
                    "within"),
            new Frame(
                    "\\b(?:within|in|inside|under|less than|in under|in less than) (?:the )?(?:(?:12|twelve) months?|(?:a|one|1) year|(?:previous|preceding|past|last) (?:12|twelve) months)(?: period)? (?:of|after|from|following|since) (?:(?:an?|the|their|its|any|being) )*(?:(?:previous|earlier|prior|last|first|initial|original|preceding|former|another)(?: one| referrals?)?|referral|referred)\\b(?: (?:for|of|about|concerning|on|in respect of|relating to|regarding) (?:the |that )?same (?:child|children|young person|individual|person|family))?",
                    "within 12 months of a previous referral",
                    "12",
                    "twelve",
                    "year"));

    private Limits() {}

    static String of(String text) {
        return Frame.off(text, FRAMES);
    }
}
