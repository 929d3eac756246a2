package forthright.drafting;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Who made a request, as far as its text says: kept out of whatever goes to a service. */
final class Applicant {
    private static final String NAME = "(\\p{Lu}[\\p{L}.'’-]*(?:[ \\t]+\\p{Lu}[\\p{L}.'’-]*){1,4})";
    // A body may say "From: 1 April"; only a sender has an address behind the name.
    private static final Pattern SENDER = Pattern.compile("(?m)^\\s*(?i:from):\\s*\"?" + NAME + "\"?\\s*<");
    private static final Pattern NAMED = Pattern.compile("(?m)^\\s*(?i:(?:my |full )?name(?: is)?)\\s*:?\\s+" + NAME);
    private static final Pattern SIGNED = Pattern.compile(
            "(?m)^\\s*(?i:yours (?:faithfully|sincerely)|(?:kind(?:est)?|best|many)? ?regards|many thanks|thank you|thanks)[,.]?\\s*$\\s*^\\s*"
                    + NAME + "\\s*$");
    private static final Pattern ADDRESS = Pattern.compile("[A-Za-z0-9.+_%-]+@[A-Za-z0-9-]+(?:\\.[A-Za-z0-9-]+)+");
    private static final Pattern TELEPHONE = Pattern.compile("(?<![0-9])(?:\\+44|0)[0-9][0-9 ]{8,12}(?![0-9])");

    private final List<Pattern> names = new ArrayList<>();
    private final List<String> whole = new ArrayList<>();

    Applicant(String requestText) {
        for (Pattern where : List.of(SENDER, NAMED, SIGNED)) {
            Matcher found = where.matcher(requestText);
            while (found.find()) {
                name(found.group(1).strip());
            }
        }
    }

    /** The names that the text gives, whole. */
    List<String> names() {
        return List.copyOf(whole);
    }

    /** The mail addresses in a text. */
    List<String> addressesIn(String text) {
        return ADDRESS.matcher(text).results().map(MatchResult::group).toList();
    }

    private void name(String name) {
        whole.add(name);
        names.add(whole(name));
        // A surname by itself gives its bearer away; a first name may be any word of the request.
        Stream.of(name.split("\\s+", -1))
                .skip(1)
                .filter(word -> word.length() > 2)
                .forEach(word -> names.add(whole(word)));
    }

    private static Pattern whole(String words) {
        return Pattern.compile("(?U)(?<![\\p{L}\\p{N}])" + Pattern.quote(words) + "(?![\\p{L}\\p{N}])");
    }

    /** A text without the applicant's name, address or telephone number. */
    String hiddenIn(String text) {
        String hidden =
                TELEPHONE.matcher(ADDRESS.matcher(text).replaceAll("[address]")).replaceAll("[number]");
        for (Pattern name : names) {
            hidden = name.matcher(hidden).replaceAll("[the applicant]");
        }
        return hidden;
    }
}
