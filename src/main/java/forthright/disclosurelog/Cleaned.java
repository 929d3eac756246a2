package forthright.disclosurelog;

import forthright.disclosurelog.Doubts.Doubt;
import forthright.disclosurelog.Removed.What;
import forthright.request.OwnWords;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text without whoever asked.
 *
 * @param text what is left, with a mark where something stood
 * @param removed what was taken out
 * @param doubts what a person must look at before it is published
 */
record Cleaned(String text, List<String> removed, Collection<Doubt> doubts) {
    private static final int SHORTEST_REPEATED = 5;
    private static final char BLANK = '\u0001';
    private static final Pattern TWICE =
            Pattern.compile("(\\[(?:[\\w-]+ )+removed\\])(?:[ \\t\\n.,;]*\\1)+", Pattern.UNICODE_CHARACTER_CLASS);

    /** What a text is cleaned by. */
    record By(Requester requester, Settled settled, KnownWords words) {}

    /** A request, with its greeting and its end. */
    static Cleaned letter(String text, By by) {
        return of(text, Closing.of(text, by.words()).removed(), by);
    }

    /** A subject line. */
    static Cleaned line(String text, By by) {
        return of(text, List.of(), by);
    }

    /** Words of a request as a reply repeats them: what was taken out of it is taken out here too. */
    static Cleaned repeated(String text, List<String> takenOut, By by) {
        List<Removed> again = new ArrayList<>();
        for (String words : takenOut) {
            Matcher m = pattern(words).matcher(text);
            while (words.length() >= SHORTEST_REPEATED && m.find()) {
                again.add(new Removed(m.start(), m.end(), What.WORDS));
            }
        }
        return of(text, again, by);
    }

    private static Cleaned of(String text, List<Removed> closing, By by) {
        Details details = Details.in(text);
        List<Removed> all = new ArrayList<>(closing);
        all.addAll(Contacts.in(text));
        all.addAll(by.requester().in(text));
        all.addAll(details.removed());
        List<Removed> kept = stretches(text, by.settled().keep());
        all.removeIf(
                removed -> kept.stream().anyMatch(keep -> keep.from() <= removed.from() && removed.to() <= keep.to()));
        all.addAll(stretches(text, by.settled().remove()));
        List<Removed> apart = merged(all);
        String blanked = blanked(blanked(text, apart), kept);
        List<Doubt> doubts = Doubts.in(blanked, details, by.requester(), by.words()).values().stream()
                .filter(doubt -> !doubt.words().replace(BLANK, ' ').isBlank() && !isAllSettled(doubt, kept))
                .map(doubt -> new Doubt(doubt.at(), shown(text, doubt), doubt.why()))
                .toList();
        return new Cleaned(
                without(text, apart),
                apart.stream().map(r -> text.substring(r.from(), r.to())).toList(),
                doubts);
    }

    /** A sentence that a person has kept, or of which all that was in doubt is settled. */
    private static boolean isAllSettled(Doubt doubt, List<Removed> kept) {
        return kept.stream().anyMatch(keep -> keep.from() <= doubt.at() && doubt.at() < keep.to());
    }

    private static String shown(String text, Doubt doubt) {
        String said = doubt.words();
        if (said.indexOf(BLANK) < 0) {
            return said;
        }
        int end = Math.min(text.length(), doubt.at() + said.length());
        return text.substring(doubt.at(), end).replaceAll("\\s+", " ").strip();
    }

    private static List<Removed> stretches(String text, List<Settled.Words> words) {
        List<Removed> found = new ArrayList<>();
        for (Settled.Words each : words) {
            Matcher m = pattern(each.words()).matcher(text);
            while (m.find()) {
                found.add(new Removed(m.start(), m.end(), What.WORDS));
            }
        }
        return found;
    }

    /** Words wherever they stand, however the lines are broken. */
    static Pattern pattern(String words) {
        String spaced =
                Pattern.quote(OwnWords.plain(words).strip().replace("\\E", "")).replaceAll("\\s+", "\\\\E\\\\s+\\\\Q");
        return Pattern.compile("(?iu)(?<![\\p{L}\\p{N}])" + spaced + "(?![\\p{L}\\p{N}])|(?iu)(?<=^|\\s)" + spaced);
    }

    /** Stretches that touch are one; of two kinds the longer says what it was. */
    private static List<Removed> merged(List<Removed> all) {
        List<Removed> sorted = all.stream()
                .filter(r -> r.to() > r.from())
                .sorted(Comparator.comparingInt(Removed::from).thenComparingInt(r -> -r.to()))
                .toList();
        List<Removed> apart = new ArrayList<>();
        for (Removed next : sorted) {
            Removed last = apart.isEmpty() ? new Removed(-1, -1, What.WORDS) : apart.getLast();
            if (next.from() < last.to()) {
                What longer = next.to() - next.from() > last.to() - last.from() ? next.what() : last.what();
                apart.set(apart.size() - 1, new Removed(last.from(), Math.max(last.to(), next.to()), longer));
            } else {
                apart.add(next);
            }
        }
        return apart;
    }

    private static String blanked(String text, List<Removed> removed) {
        StringBuilder blanked = new StringBuilder(text);
        for (Removed each : removed) {
            for (int i = each.from(); i < each.to(); i++) {
                blanked.setCharAt(i, BLANK);
            }
        }
        return blanked.toString();
    }

    private static String without(String text, List<Removed> removed) {
        StringBuilder left = new StringBuilder();
        int at = 0;
        for (Removed each : removed) {
            left.append(text, at, each.from()).append(each.what().mark());
            at = each.to();
            if (at < text.length() && Character.isLetterOrDigit(text.charAt(at))) {
                left.append(' ');
            }
        }
        left.append(text.substring(at));
        return TWICE.matcher(left)
                .replaceAll("$1")
                .replaceAll("[ \\t]+\\n", "\n")
                .strip();
    }
}
