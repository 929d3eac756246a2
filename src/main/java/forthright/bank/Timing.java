package forthright.bank;

import forthright.bank.BankEntry.At;
import forthright.request.Period;
import forthright.request.Question;
import forthright.request.Request;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

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
    private static final Pattern THROUGHOUT = Pattern.compile(
            "\\bat any (one )?(time|point|stage|moment)\\b|\\bat (some|one|whatever) (one )?(time|point|stage|moment|juncture)\\b|\\bspen[dt] (any |some |a period of |periods of )?time\\b|\\bat all (in|over|within)\\b|\\bin the course of\\b|\\bover the course of\\b|\\bduring\\b|\\bthroughout\\b");
    private static final Pattern ON_A_DAY = Pattern.compile(
            "\\bas (at|of) (?!risk)|\\b(as on|on|at) (the )?([0-9]{1,2}(st|nd|rd|th)?( of)? " + MONTH
                    + "|[0-9]{1,2}[./][0-9]{1,2}|"
                    + MONTH
                    + " [0-9]{1,2}\\b|end of|close of|start of|beginning of|year end|(last|first|final) day of)"
                    + "|(?:^|[,;:(]) ?[0-9]{1,2}(?:st|nd|rd|th)? (?:of )?" + MONTH
                    + "\\b,?(?! ?(?:(?:19|20)[0-9]{2})? ?(?:to|-|\u2013|until|and [0-9]{1,2} ))"
                    + "|\\bcurrently\\b|\\bcurrent\\b|\\bat present\\b|\\bpresently\\b|\\bat the moment\\b|\\bright now\\b|\\btoday\\b|\\bas it stands\\b"
                    + "|\\bcensus (day|date)\\b|\\b(school|autumn|spring|summer) census\\b|\\bsnapshot\\b|\\b(time|date|day|moment|point) of (this|my|your|writing|asking|answer|answering|reply|replying|response|responding|request|enquiry|receipt)\\b"
                    + "|\\b(right|just|as of|as at|even) now\\b|\\bat (this|the present|the current|present|that) (time|moment|point)\\b|\\bas (things|matters) stand\\b|\\btoday'?s? date\\b|\\bpresent (day|date)\\b|\\b(time|date|day) (that |on which |when )?(you|this is) (respond|reply|answer|receive|answered|received)\\b|\\b(present|latest) (number|total|figure|headcount|count)\\b|\\bwhen you (respond|reply|answer)\\b");
    private static final Pattern NOW = Pattern.compile(
            "\\b(are|is)\\b(?! the (total|number))|\\bdo(es)? (you|the|your)\\b.{0,40}\\b(have|support|look after|know)\\b|\\bhave you got\\b|\\bstill\\b|\\bremain\\b|\\b(live|lives)\\b");
    private static final Pattern WHAT_IS = Pattern.compile("\\bwhat (is|are) the\\b");

    static final Timing UNSAID = new Timing(true, true, false);

    /** Whether it speaks of a day or of now. */
    boolean isOfNow() {
        return now || !period;
    }

    /** What words alone say. */
    static Timing ofWords(String wording) {
        String plain = WHAT_IS.matcher(wording.toLowerCase(Locale.UK)).replaceAll(" ");
        if (THROUGHOUT.matcher(plain).find()) {
            return new Timing(false, true, false);
        }
        return ON_A_DAY.matcher(plain).find()
                ? new Timing(true, false, false)
                : new Timing(true, true, NOW.matcher(plain).find());
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
