package forthright.bank;

import forthright.law.Months;
import forthright.request.Cue;
import forthright.request.Wording;
import java.util.List;

/**
 * A wording without its frame: the clauses that say under which law it is asked, when, of which team, and in which form the
 * answer is wanted. A strange word there changes nothing of what is counted; a strange word anywhere else may.
 */
final class Frames {
    private static final String OURS =
            "(?:(?:your|our|the|its|their)(?: (?:council|authority|local authority|borough|county)(?:'s)?)?|(?:council|authority)(?:'s)?)";

    /** Words of a frame, and what stands in their place. */
    record Frame(Cue words, String instead) {
        Frame(String words, String instead, String... needs) {
            this(Cue.of(words, needs), instead);
        }

        static String off(String text, List<Frame> frames) {
            String rest = text;
            for (Frame frame : frames) {
                rest = frame.words().replacedIn(rest, frame.instead());
            }
            return rest;
        }
    }

    private static final List<Frame> FRAMES = List.of(
            // "i.e. on more than one occasion": what follows is still read, for it may say something else.
            new Frame(
                    "\\b(?:i\\.? ?e\\.?(?![a-z])|that is to say|by (?:which|this|that) (?:i|we) (?:mean|am referring to|refer to)|(?:i|we) mean|in other words|(?:otherwise|also|sometimes) (?:known as|called|referred to as)|aka|a\\.k\\.a\\.|which (?:i|we|you) (?:understand|believe) (?:is|are))",
                    " ",
                    "i.e",
                    "i. e",
                    "ie ",
                    " ie",
                    "(ie",
                    " i e",
                    "that is",
                    "mean",
                    "other words",
                    "known as",
                    "called",
                    "referred",
                    "aka",
                    "a.k.a",
                    "which i",
                    "which we",
                    "which you"),
            new Frame(
                    "\\b(?:made |submitted |making (?:this|a) request )?(?:under|pursuant to|in accordance with|in line with|using|via|by virtue of|further to|per) (?:the )?(?:(?:terms|provisions) of )?(?:the )?(?:freedom of information|foia?|foi)\\b(?: ?\\(?(?:foia?|act|legislation|regime|20 ?00|request)\\)?)*",
                    " ",
                    "freedom",
                    "foi"),
            new Frame(
                    "\\b(?:an? )?(?:freedom of information|foia?) (?:act )?(?:request|enquiry|inquiry)(?: (?:20 ?00|to|for|about|regarding|on))?\\b",
                    " ",
                    "freedom",
                    "foi"),
            // When: what these say of day or period has been read before.
            new Frame(
                    "\\b(?:at|on|as at|as of|to) (?:the )?(?:time|date|day|moment) (?:of|on which|at which|when|that) (?:(?:this|my|your|our|the|you|i|it) )?(?:writing|asking|answering|answer|respond(?:ing|se)?|reply(?:ing)?|requests?(?:ed)?|enquiry|e-?mail|letter|receipt|received?|compil(?:e|ing))(?: (?:to )?(?:this|it|my)(?: (?:request|letter|e-?mail|enquiry))?)?\\b",
                    " ",
                    "time ",
                    "date ",
                    "day ",
                    "moment "),
            new Frame(
                    "\\b(?:at|for) (?:any|some|one|whatever|no matter what) (?:one |single |other |given |particular )?(?:time|point|stage|moment|juncture)\\b(?: in time)?(?: or (?:an)?other)?(?: at all| whatsoever)?|\\b(?:spen[dt]|spending|having spent) (?:any|some|a period of|periods of) (?:amount of )?time(?= in\\b)",
                    " ",
                    " time",
                    "point",
                    "stage",
                    "moment",
                    "juncture"),
            new Frame(
                    "\\b(?:at|on) (?:this|the present|the current|present)(?: (?:time|moment|point|date|day))(?: in time)?\\b|\\b(?:right|just|as of|even) now\\b|\\bas (?:things|matters|it) stands?\\b|\\bat the moment\\b|\\b(?:today'?s?|current) date\\b",
                    " ",
                    "this",
                    "present",
                    "current",
                    " now",
                    "stand",
                    "the moment",
                    "today",
                    "date"),
            new Frame(
                    "\\b(?:in|during|for|over|across|within|throughout) (?:the |each |every |that )?(?:(?:whole|entire|full|complete|last|past|current|previous|same) )*(?:(?:calendar|financial|academic|school|fiscal|reporting) )?(?:years?|period)(?: (?:to|from|ending|between|beginning|starting|of|up to))?(?= {2,}| *[?.,;:)]| *$)",
                    " ",
                    "year",
                    "period"),
            new Frame("\\b(?:the )?(?:last|first|final|opening|closing) day\\b(?: of(?: the)?)?", " ", " day"),
            new Frame(
                    "\\b(?:in|for|over|during) (?:the (?:(?:last|past|previous|preceding|most recent|latest) )?|(?:last|past|previous|preceding) )(?:(?:twelve|12|six|6|three|3|eighteen|18|twenty ?four|24)(?: calendar)?[ -])?months?(?: period)?(?: (?:to|ending|up to|leading up to|ended|from|prior to))?\\b",
                    " ",
                    "month"),
            new Frame(
                    "\\b(?:month by month|month on month|year on year|quarter by quarter|on (?:an?|the) (?:monthly|annual|yearly|quarterly) basis|(?:monthly|annual|annually|yearly|quarterly) (?:figures?|numbers?|totals?)|annually|(?:for|in|per|by) (?:each|every) (?:calendar )?(?:month|quarter|week)(?: (?:of|in|from|since))?|each month|every month|per month|by month|monthly|quarterly|(?:each|every|per|by) quarter)\\b",
                    " ",
                    "month",
                    "year",
                    "quarter",
                    "annual",
                    "week"),
            new Frame(
                    "\\b(?:of|under) (?:the )?(?:children|care|education|housing|immigration)(?:'s)? act\\b(?: 19[0-9]{2}| 20[0-9]{2})?",
                    " ", " act"),
            // Who: the team that keeps the figure, or does the work that is counted.
            new Frame(
                    "(?<!to )(?<!with )(?<!into )(?<!leave )(?<!left )(?<!in )\\b" + OURS
                            + " (?:(?:leaving care|aftercare|fostering|adoption|exploitation|child exploitation|missing|missing children|attendance|education welfare|elective home education|ehe|virtual school|placements?|looked after children|lac|cla|social work|uasc|asylum|private fostering|return home interview|rhi|personal advis[eo]r|pa) (?:and [a-z]+ )?)(?:team|service|department|officer|worker|unit|section)s?\\b",
                    " you ",
                    "team",
                    "service",
                    "department",
                    "officer",
                    "worker",
                    "unit",
                    "section"),
            // Who asks, in a sentence of its own; what somebody is "only interested in" still counts.
            new Frame(
                    "(?<=^|[.!?,] )(?:my name is|(?:i am|i'm|we are|we're) (?:an?|the|currently|writing|doing|working|conducting|carrying|researching|studying|making|contacting|from)\\b)(?![^.!?]*\\b(?:how many|number of|only|interested)\\b)[^.!?]{0,160}[.!?](?= )",
                    " ",
                    "my name",
                    "i am",
                    "i'm",
                    "we are",
                    "we're"),
            // In which form.
            new Frame(
                    "\\b(?:in|as) (?:an? )?(?:excel|csv|spreadsheet|word|pdf|table|tabular|electronic|machine readable)(?: (?:or|and) (?:excel|csv|spreadsheet))?(?: (?:format|form|file|document|spreadsheet|table))?\\b",
                    " ",
                    "excel",
                    "csv",
                    "spreadsheet",
                    "word",
                    "pdf",
                    "tab",
                    "electronic",
                    "machine"),
            new Frame(
                    "\\b(?:if|where|wherever|when|so far as|as far as) (?:(?:this|it|these|that) (?:is|are) )?(?:possible|known|available|held|applicable|you (?:are able|can|hold (?:it|this|these|them)|know|have (?:it|this)))\\b|\\bto the best of your knowledge\\b|\\bfor the avoidance of doubt\\b|\\bas (?:much|many) as possible\\b",
                    " ",
                    "if ",
                    "where",
                    "when ",
                    "far as",
                    "best of",
                    "avoidance",
                    "as much",
                    "as many"),
            new Frame("\\b(?:as )?one of (?:the|their|its|his|her|those|these)\\b", " ", "one of"));

    private static final String[] MONTHS = {
        "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"
    };
    // Days, months and years that the reader of periods left: "the end of March", "by 31 December 2023", the first of
    // "2022 and 2023".
    private static final List<Frame> LEFT_DATES = List.of(
            new Frame(
                    "\\b(?:(?:the )?(?:end|close|start|beginning|middle|last day|first day|final day) )?(?:of|in|at|on|by) (?:january|february|march|april|may|june|july|august|september|october|november|december)\\b(?: (?:in|of) each year)?|\\b(?:by|on|at|before) (?:the )?[0-9]{1,2}(?:st|nd|rd|th)?(?: of)? "
                            + Months.ANY + "\\b,?(?: (?:19|20)[0-9]{2}\\b)?",
                    "  ",
                    MONTHS),
            new Frame(
                    "\\b(?:" + Months.ANY
                            + " )?(?<!act )(?:19|20)(?!00)[0-9]{2}\\b(?: ?(?:/|-|\\u2013|to|and|,|&|or) ?(?:(?:19|20)?[0-9]{2}\\b)?)*",
                    "  ",
                    "19",
                    "20"));

    // A date leaves its room behind, and the word before it says nothing any more: "ended in      ", "split by     ".
    private static final Cue DANGLING = Cue.of("\\b(?=[abdfiostu])(?:"
            + "(?<!\\b(?:took|taken|take|taking|placed|put|went|going) )(?:in|during|on|at|since|from|over|between|as at|as of|until|across|to|up to|and)(?= {2,})"
            + "|(?:in|during|on|at|since|from|over|between|as at|as of|until|across)(?= *[?.,;:)]))");
    private static final List<Frame> DIVIDED_BY_TIME = List.of(new Frame(
            "(?:[,;(-] ?)*(?:\\b(?:and|please|provided|with|figures?|totals?|numbers?) )*\\b(?:(?:broken|breaks?|split|separated?|grouped?|listed|shown|set out|itemised|presented|sorted|divided)(?: (?:it|this|these|them|out|up|down|the (?:figures?|data|numbers?|information|answer|total)))*(?: (?:by|per|for|into|in))?(?: (?:each|every|the))?|(?:as )?(?:a )?breakdown (?:by|per|for)|by|per|for (?:each|every)(?: of(?: the)?)?|in (?:each|every)(?: of(?: the)?)?|each|every)(?= {2,})",
            " ",
            "by  ",
            "per  ",
            "for  ",
            "into  ",
            " in  ",
            "each  ",
            "every  ",
            " the  ",
            " of  ",
            "down  ",
            " up  ",
            " out  ",
            "split  ",
            "broken  ",
            "break  ",
            "breaks  ",
            "separate  ",
            "separated  ",
            "group  ",
            "grouped  ",
            "shown  ",
            "listed  ",
            "itemised  ",
            "presented  ",
            "sorted  ",
            "divided  ",
            "it  ",
            "this  ",
            "these  ",
            "them  ",
            "figures  ",
            "data  ",
            "numbers  ",
            "information  ",
            "answer  ",
            "total  "));

    private Frames() {}

    /** The words of a wording that are compared: lower case, without dates and without the frame. */
    static String bare(String wording) {
        String dated = Frame.off(Frame.off(Wording.bare(wording), LEFT_DATES), DIVIDED_BY_TIME);
        String bare = DANGLING.replacedIn(dated, " ");
        return Frame.off(Frame.off(Agents.off(OneForm.of(bare)), FRAMES), DIVIDED_BY_TIME);
    }
}
