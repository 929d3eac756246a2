package forthright.request;

import java.util.List;
import java.util.Locale;

/** A text without the periods that it names, and without the small words that only led to them. */
final class Undated {
    /** The day that wordings of the question bank name, where they must name one. */
    private static final String ANY_DAY = "31 March 2023";

    private static final Cue LEADS_TO_IT = Cue.of(
            "(?i)(?:(?:^|(?<=[\\s,(]))(?:in|for|during|between|from|since|on|over|within|throughout|as (?:at|of|on)|up to|to|until"
                    + "|and|or|each(?: of)?|the(?: following| years?| period| periods)?|(?:calendar|financial|academic|school|fiscal) years?)[\\s,:]*)+$");
    private static final Cue EMPTY = Cue.of("\\(\\s*[,;]?\\s*(?:inclusive)?\\s*\\)");
    private static final Cue BEFORE_A_STOP = Cue.of("[\\s,;:-]+(?=[.?!])|[\\s,;:-]+$");
    private static final Cue AT_THE_START = Cue.of("^[\\s,;:.-]+");
    private static final Cue BLANKS = Cue.of("\\s{2,}");

    private Undated() {}

    static boolean isDated(String text) {
        return !spans(text.replace(ANY_DAY, "")).isEmpty();
    }

    static String of(String text, boolean onADay) {
        StringBuilder rest = new StringBuilder();
        int from = 0;
        for (Span span : spans(text)) {
            rest.append(text, from, span.start());
            if (onADay && span.periods().stream().allMatch(Undated::isADay)) {
                rest.append(ANY_DAY);
            } else {
                String before = rest.toString();
                rest.setLength(0);
                rest.append(LEADS_TO_IT.matcher(before).replaceFirst(""));
            }
            from = span.end();
        }
        return from == 0 ? text : tidy(rest + text.substring(from));
    }

    private static List<Span> spans(String text) {
        return PeriodReader.spans(text, new Received.NotSaid()).stream()
                .filter(span -> span.periods().stream().anyMatch(p -> !(p instanceof Period.Relative)))
                .toList();
    }

    private static boolean isADay(Period period) {
        return period instanceof Period.Between between && between.basis() == Period.Basis.SNAPSHOT;
    }

    private static String tidy(String text) {
        String closed =
                BEFORE_A_STOP.matcher(EMPTY.matcher(text).replaceAll("")).replaceAll("");
        String said = BLANKS.matcher(AT_THE_START.matcher(closed).replaceFirst(""))
                .replaceAll(" ")
                .replace(" ,", ",")
                .strip();
        return said.isEmpty() ? said : said.substring(0, 1).toUpperCase(Locale.UK) + said.substring(1);
    }
}
