package forthright.bank;

import forthright.bank.BankEntry.At;
import forthright.request.Cue;
import forthright.request.Period;
import forthright.request.Question;
import forthright.request.Request;
import java.util.List;
import java.util.Locale;

/**
 * Whether a question asks how things stood on a day or what happened over a period, as far as its words tell. "How many
 * children are in care?" is not "How many came into care?", nor "How many were in care at any time in the year?".
 *
 * @param day whether it can be about a day
 * @param period whether it can be about a period
 * @param now whether it speaks in the present, so that a day is the likelier reading
 */
record Timing(boolean day, boolean period, boolean now) {
    private static final String MONTH =
            "(jan(uary)?|feb(ruary)?|mar(ch)?|apr(il)?|may|june?|july?|aug(ust)?|sep(t|tember)?|oct(ober)?|nov(ember)?|dec(ember)?)";
    private static final Cue THROUGHOUT = Cue.of(
            "\\bat any (one )?(time|point|stage|moment)\\b|\\bat (some|one|whatever) (one )?(time|point|stage|moment|juncture)\\b|\\bspen[dt] (any |some |a period of |periods of )?time\\b|\\bat all (in|over|within)\\b|\\bin the course of\\b|\\bover the course of\\b|\\bduring\\b|\\bthroughout\\b",
            "at any ",
            "at some",
            "at one",
            "at whatever",
            "time",
            "at all ",
            "the course of",
            "during",
            "throughout");
    private static final Cue AS_AT = Cue.of("\\bas (at|of) (?!risk)", "as at ", "as of ");
    private static final Cue ON_A_DATE = Cue.withDigits(
            "\\b(as on|on|at) (the )?([0-9]{1,2}(st|nd|rd|th)?( of)? " + MONTH + "|[0-9]{1,2}[./][0-9]{1,2}|" + MONTH
                    + " [0-9]{1,2}\\b)"
                    + "|(?:^|[,;:(]) ?[0-9]{1,2}(?:st|nd|rd|th)? (?:of )?" + MONTH
                    + "\\b,?(?! ?(?:(?:19|20)[0-9]{2})? ?(?:to|-|\u2013|until|and [0-9]{1,2} ))");
    private static final Cue AT_AN_END = Cue.of(
            "\\b(as on|on|at) (the )?(end of|close of|start of|beginning of|year end|(last|first|final) day of)",
            "end of",
            "close of",
            "start of",
            "beginning of",
            "year end",
            "day of");
    private static final Cue TODAY = Cue.of(
            "\\bcurrently\\b|\\bcurrent\\b|\\bat present\\b|\\bpresently\\b|\\bat the moment\\b|\\bright now\\b|\\btoday\\b|\\bas it stands\\b"
                    + "|\\bcensus (day|date)\\b|\\b(school|autumn|spring|summer) census\\b|\\bsnapshot\\b|\\b(time|date|day|moment|point) of (this|my|your|writing|asking|answer|answering|reply|replying|response|responding|request|enquiry|receipt)\\b"
                    + "|\\b(right|just|as of|as at|even) now\\b|\\bat (this|the present|the current|present|that) (time|moment|point)\\b|\\bas (things|matters) stand\\b|\\btoday'?s? date\\b|\\bpresent (day|date)\\b|\\b(time|date|day) (that |on which |when )?(you|this is) (respond|reply|answer|receive|answered|received)\\b|\\b(present|latest) (number|total|figure|headcount|count)\\b|\\bwhen you (respond|reply|answer)\\b",
            "current",
            "present",
            "now",
            "today",
            "moment",
            "stand",
            "census",
            "snapshot",
            "time of",
            "date of",
            "day of",
            "point of",
            "this time",
            "this point",
            "that time",
            "that point",
            "respond",
            "reply",
            "answer",
            "receive",
            "latest");
    private static final Cue NOW = Cue.of(
            "\\b(are|is)\\b(?! the (total|number))|\\bdo(es)? (you|the|your)\\b.{0,40}\\b(have|support|look after|know)\\b|\\bhave you got\\b|\\bstill\\b|\\bremain\\b|\\b(live|lives)\\b",
            "are",
            "is",
            "do",
            "have you got",
            "still",
            "remain",
            "live");
    private static final Cue WHAT_IS = Cue.of("\\bwhat (is|are) the\\b", "what is the", "what are the");

    static final Timing UNSAID = new Timing(true, true, false);

    /** Whether it speaks of a day or of now. */
    boolean isOfNow() {
        return now || !period;
    }

    /** What words alone say. */
    static Timing ofWords(String wording) {
        String plain = WHAT_IS.replacedIn(wording.toLowerCase(Locale.UK), " ");
        if (THROUGHOUT.in(plain)) {
            return new Timing(false, true, false);
        }
        return isOfADay(plain) ? new Timing(true, false, false) : new Timing(true, true, NOW.in(plain));
    }

    private static boolean isOfADay(String plain) {
        return AS_AT.in(plain) || ON_A_DATE.in(plain) || AT_AN_END.in(plain) || TODAY.in(plain);
    }

    /** What a question's own words say, else what the request says of all its questions. */
    static Timing of(String wording, Question question, Request request) {
        Timing said = ofWords(wording);
        if (!said.day() || !said.period()) {
            return said;
        }
        List<Period> own = request.periods().stream()
                .filter(p -> question.periods().contains(p.label()))
                .toList();
        if (!own.isEmpty()) {
            boolean snapshots = own.stream().allMatch(Timing::isSnapshot);
            return new Timing(snapshots, !snapshots, false);
        }
        List<Period> general = request.periods();
        if (general.isEmpty() || general.stream().allMatch(Timing::isSnapshot)) {
            return new Timing(true, true, said.now() || !general.isEmpty());
        }
        return new Timing(said.now(), true, false);
    }

    private static boolean isSnapshot(Period period) {
        return period.basis() == Period.Basis.SNAPSHOT;
    }

    /** That of the question that "those" goes back to, where this one says nothing itself. */
    Timing orAs(At before) {
        return day && period ? new Timing(before == At.DATE, before == At.PERIOD, now) : this;
    }

    boolean allows(At at) {
        return at == At.DATE ? day : period;
    }
}
