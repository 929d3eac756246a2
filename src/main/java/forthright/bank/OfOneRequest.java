package forthright.bank;

import forthright.request.Cue;
import forthright.request.Wording;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What a wording would carry of one applicant, one child or one letter into the bank that every council shares. */
final class OfOneRequest {
    // What stands where an applicant's own words were taken out.
    private static final Pattern HIDDEN = Pattern.compile("\\[(?:the applicant|address|number)\\]");
    private static final Pattern ADDRESS = Pattern.compile("\\S@\\S|\\bhttps?://|\\bwww\\.");
    private static final Pattern LONG_NUMBER = Pattern.compile("[0-9](?:[ /-]?[0-9]){6,}");
    private static final Pattern POSTCODE = Pattern.compile("\\b[A-Z]{1,2}[0-9][A-Z0-9]? ?[0-9][A-Z]{2}\\b");
    private static final Pattern TITLED = Pattern.compile("\\b(?:Mr|Mrs|Ms|Miss|Mx|Dr|Cllr|Councillor)\\.? \\p{Lu}");
    private static final Pattern KIN = Pattern.compile(
            "(?i)\\bmy (?:own )?(?:son|daughter|child|children|brother|sister|niece|nephew|grand(?:son|daughter|child)|client|wife|husband|partner)\\b");
    private static final Pattern POINTS = Pattern.compile(
            "(?i)\\b(?:questions?|q|points?|parts?) ?(?:no\\.? ?)?\\(?[0-9]{1,2}[a-z]?\\b|\\b(?:above|below)\\b");
    // A capital that no sentence begins with.
    private static final Cue CAPITAL = Cue.of("(?<=[\\p{L}\\p{N},;:)’'\"] )(\\p{Lu}\\p{Ll}[\\p{L}’'-]*)");

    private static final Set<String> MONTHS = Arrays.stream(Month.values())
            .map(month -> month.getDisplayName(TextStyle.FULL, Locale.UK))
            .collect(Collectors.toSet());

    private static final Map<Pattern, String> PLAIN = plain();

    private OfOneRequest() {}

    /** What it plainly holds, in words; empty where nothing of the kind was found. */
    static Optional<String> in(String wording) {
        return PLAIN.entrySet().stream()
                .filter(kind -> kind.getKey().matcher(wording).find())
                .map(Map.Entry::getValue)
                .findFirst();
    }

    /**
     * What it may hold besides, since nobody wrote it for the bank: a name, or a date.
     *
     * @param known whether a word is one of the bank's own, so that its capital names nobody
     */
    static Optional<String> maybeIn(String wording, Predicate<String> known) {
        return CAPITAL.matcher(wording)
                .results()
                .map(MatchResult::group)
                .filter(word -> !MONTHS.contains(word) && !known.test(word))
                .findFirst()
                .map("the name \"%s\""::formatted)
                .or(() -> Wording.isDated(wording) ? Optional.of("a date or a period") : Optional.empty());
    }

    private static Map<Pattern, String> plain() {
        Map<Pattern, String> plain = new LinkedHashMap<>();
        plain.put(HIDDEN, "the applicant's name, address or number");
        plain.put(ADDRESS, "an address");
        plain.put(POSTCODE, "a postcode");
        plain.put(LONG_NUMBER, "a long number: a telephone number, a reference or a date");
        plain.put(TITLED, "somebody's name");
        plain.put(KIN, "somebody of the applicant's own");
        plain.put(POINTS, "a pointer to another question of its letter");
        return plain;
    }
}
