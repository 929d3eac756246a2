package forthright.request;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Reads the periods that the words around the questions set for all of them: an opening, a heading, a closing. */
final class PeriodsAround {
    private static final Cue MAY_BE_DATED = Cue.of("[0-9]|\\byears?\\b");
    private static final Cue ROW = Cue.of("^[0-9]{4}\\b");
    // Words around the questions set a period only where they speak of what is asked for.
    private static final Cue SETS_A_PERIOD = Cue.of(
            "\\b(please|provide|information|request|period|like to know|tell me|break|cover|following|below|figures|data|each of|for the|years?|answer|questions|between|know)\\b");
    // Sentences that tell of something: a report, a law, the news.
    private static final Cue TELLS = Cue.of(
            "\\b(according to|published|reported|found that|showed|shows|revealed|announced|launched|introduced|came into force|recommended|estimated|enacted|newspaper|article)\\b");
    private static final Cue ASKS = Cue.of(
            "\\b(please|provide|request|period|would like|tell me|let me know|supply|answer|i ask|we ask|send)\\b");

    private final AskedPeriods asked;
    private final Set<Period> general = new LinkedHashSet<>();

    private PeriodsAround(AskedPeriods asked) {
        this.asked = asked;
    }

    /** The periods of the words around the questions, in the order in which they are named. */
    static Set<Period> of(List<String> around, AskedPeriods asked) {
        PeriodsAround periods = new PeriodsAround(asked);
        String above = "";
        for (String words : periods.withRowsJoined(around)) {
            boolean introduced = above.endsWith(":") && words.length() < 400;
            periods.read(introduced && MAY_BE_DATED.in(words) ? above + " " + words : words, introduced);
            above = words;
        }
        return periods.general;
    }

    /** The periods of a heading. */
    static Set<Period> ofHeading(String heading, AskedPeriods asked) {
        PeriodsAround periods = new PeriodsAround(asked);
        periods.read("for the " + heading, true);
        return periods.general;
    }

    private void read(String text, boolean introduced) {
        if (!introduced && DateReader.wholly(text).isPresent()) {
            return; // the date of the letter
        }
        for (String sentence : Sentences.of(text)) {
            String plain = Characters.comparable(Characters.head(sentence));
            boolean tells = TELLS.in(plain) && !ASKS.in(plain);
            if ((!tells && SETS_A_PERIOD.in(plain)) || asked.isOnlyAPeriod(sentence)) {
                asked.in(Characters.head(sentence), general).stream()
                        .filter(period -> !AskedPeriods.isNow(period) && !(period instanceof Period.Ahead))
                        .forEach(general::add);
            }
        }
    }

    /** Rows that each begin with a year, as of a table, are one text. */
    private List<String> withRowsJoined(List<String> around) {
        List<String> joined = new ArrayList<>();
        StringBuilder rows = new StringBuilder();
        for (String words : around) {
            boolean goesOn = !rows.isEmpty() && words.regionMatches(true, 0, "etc", 0, 3);
            boolean row = words.length() < 120 && (goesOn || (ROW.in(words) && asked.beginsWithAPeriod(words)));
            if (row) {
                rows.append(rows.isEmpty() ? "The years: " : ", ").append(withoutStop(words));
            } else {
                endRows(rows, joined);
                joined.add(words);
            }
        }
        endRows(rows, joined);
        return joined;
    }

    private static void endRows(StringBuilder rows, List<String> joined) {
        if (!rows.isEmpty()) {
            joined.add(rows.toString());
            rows.setLength(0);
        }
    }

    private static String withoutStop(String row) {
        return row.endsWith(".") ? row.substring(0, row.length() - 1) : row;
    }
}
