package forthright.disclosurelog;

import forthright.request.OwnWords;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The names of whoever made a request, or is greeted in it, as far as its text says: they are found wherever they stand. */
final class Requester {
    static final String WORD = "\\p{Lu}[\\p{L}'’.-]*";
    static final String NAME = WORD
            + "(?:[ \\t]+(?:(?:de|del|della|di|da|la|le|van|von|der|den|bin|ibn|al|ap|ab|ter) ){0,3}" + WORD + "){0,4}";
    static final String TITLE =
            "(?:Mr|Mrs|Ms|Miss|Mx|Dr|Doctor|Prof|Professor|Rev|Revd|Reverend|Sir|Dame|Lord|Lady|Cllr|Councillor)\\b\\.?";
    private static final Pattern HEADER = Pattern.compile(
            "(?im)^[ \\t>*•-]*(?:from|reply-to|sender|cc|return-path|(?:your |my |full |contact |first |last "
                    + "|requester'?s? |applicant'?s? |customer )?name|forename|surname|requester|applicant|contact|requested by|submitted by"
                    + "|sent by|signed|organisation|organization|company)(?:[ \\t]+name)?[ \\t]*[:#][ \\t]*(?<value>[^\\n]*(?:\\n[ \\t]+[^\\n]+)?)");
    private static final Pattern LABEL_ABOVE = Pattern.compile(
            "(?im)^[ \\t]*(?:(?:your |full |first |last |contact )?name|forename|surname|requester|applicant)[ \\t]*:?[ \\t]*\\n\\s*(?<value>[^\\n]{2,60})$");
    private static final Pattern SAYS = Pattern.compile(
            "(?i:\\b(?:my (?:full )?name(?: is|'s|’s)|(?:I am|I'm|I’m) called|call me|known as|this is)[ \\t\\n]+)(?:"
                    + TITLE + " )?(?<value>" + NAME + ")");
    private static final Pattern SAYS_SMALL = Pattern.compile(
            "(?i)\\b(?:my (?:full )?name(?: is|'s|’s))[ \\t\\n]+(?<value>(?!(?:and|i|from|who|of|at|not|to|for)\\b)\\p{L}[\\p{L}'’.-]*(?:[ \\t]+(?!(?:and|i|i'm|i’m|i'd|from|who|of|at|a|an|the|not|to|for|please|as|in|on|with|but)\\b)\\p{L}[\\p{L}'’-]*){0,3})");
    private static final Pattern I_AM =
            Pattern.compile("\\b(?:I am|I'm|I’m|I,|We are,?|i am|i'm) (?:" + TITLE + " )?(?<value>" + NAME + ")");
    private static final Pattern ADDRESS = Pattern.compile(
            "(?i)(?:^|[\\s<(\\[:;,])(?<value>[a-z][a-z0-9.+_-]*)@(?!.{0,40}\\.gov\\.(?:uk|scot|wales))[a-z0-9-]+\\.");
    private static final Pattern APART = Pattern.compile("[^\\p{L}'’-]+");
    private static final Set<String> OF_OFFICES = Set.of(
            "info",
            "foi",
            "request",
            "requests",
            "press",
            "news",
            "newsdesk",
            "office",
            "admin",
            "contact",
            "hello",
            "mail",
            "email",
            "enquiries",
            "enquiry",
            "data",
            "research",
            "media",
            "team",
            "noreply",
            "reply",
            "via",
            "student",
            "foia",
            "information",
            "freedom");
    private static final int SHORTEST = 2;
    private static final int LONGEST = 60;

    private final KnownWords words;
    private final Set<String> full = new LinkedHashSet<>();
    private final Set<String> parts = new LinkedHashSet<>();

    /**
     * Whoever made a request.
     *
     * @param request as it arrived
     * @param signed the lines under its end, and whoever it greets
     */
    Requester(String request, List<String> signed, KnownWords words) {
        this.words = words;
        String text = OwnWords.plain(request);
        for (Pattern where : List.of(HEADER, LABEL_ABOVE)) {
            find(where, text).forEach(this::headed);
        }
        find(SAYS, text).forEach(this::named);
        find(SAYS_SMALL, text).forEach(this::named);
        find(I_AM, text).stream().filter(this::isUnknown).forEach(this::named);
        signed.forEach(this::headed);
        for (String account : find(ADDRESS, text)) {
            for (String part : account.split("[^\\p{L}]+", -1)) {
                String lower = KnownWords.lower(part);
                if (lower.length() > SHORTEST && !OF_OFFICES.contains(lower) && !words.isOrdinary(lower)) {
                    part(lower);
                }
            }
        }
    }

    private static List<String> find(Pattern pattern, String text) {
        List<String> found = new ArrayList<>();
        Matcher m = pattern.matcher(text);
        while (m.find()) {
            found.add(m.group("value"));
        }
        return found;
    }

    private boolean isUnknown(String name) {
        String first = name.split("[ \\t]", 2)[0];
        boolean more = name.length() > first.length();
        return !words.knows(first) || (more && (words.isAlsoName(first) || !words.knows(name)));
    }

    /** What a header or a signature says: perhaps with an address behind the name, or with the surname first. */
    private void headed(String value) {
        for (String sender : value.split("[;|/]", -1)) {
            String name = sender.replaceAll("<[^>]*>?|\\([^)]*\\)|\\[[^\\]]*\\]|\"|\\S*@\\S*", " ")
                    .replaceAll("(?i)\\b(?:via|on behalf of|c/o)\\b.*", " ")
                    .replaceAll("\\s+", " ")
                    .strip();
            name = name.replaceFirst("^" + TITLE + "\\s*", "");
            String[] turned = name.split(",\\s*", 2);
            boolean surnameFirst = turned.length == 2 && turned[0].indexOf(' ') < 0 && turned[1].indexOf(' ') < 0;
            String plain = surnameFirst ? turned[1] + " " + turned[0] : turned[0];
            boolean isName = plain.length() > 1
                    && plain.length() <= LONGEST
                    && !plain.matches(".*[0-9:?!].*")
                    && !(words.knows(plain) && !hasName(plain));
            if (isName) {
                named(plain);
            }
        }
    }

    /** Mark, or Grace Field: of everyday words, but a name all the same. */
    private boolean hasName(String plain) {
        List<String> all = List.of(plain.split(" ", -1));
        return all.size() <= 3 && all.stream().anyMatch(words::isAlsoName);
    }

    private void named(String name) {
        String plain = name.replaceAll("\\s+", " ").replaceAll("[.,'’-]+$", "").strip();
        if (plain.length() < SHORTEST) {
            return;
        }
        full.add(plain);
        for (String word : APART.split(plain, -1)) {
            part(KnownWords.lower(word.replaceAll("['’]s?$", "")));
        }
    }

    private void part(String lower) {
        if (lower.length() > SHORTEST || (lower.length() == SHORTEST && !words.knows(lower))) {
            parts.add(lower);
        }
    }

    /** Where the names stand in a text. */
    List<Removed> in(String text) {
        List<Removed> found = new ArrayList<>();
        for (String name : full) {
            String spaced = Pattern.quote(name).replace(" ", "\\E[ \\t]*\\n?[ \\t]*[>]?[ \\t]*\\Q");
            boolean single = name.indexOf(' ') < 0;
            if (!single || !words.knows(name)) {
                add(found, text, "(?iu)(?:" + TITLE + " )?" + bounded(spaced));
            }
        }
        if (!parts.isEmpty()) {
            String any = parts.stream().map(Pattern::quote).collect(Collectors.joining("|"));
            Matcher m = Pattern.compile("(?iu)(?:" + TITLE + "[ \\t]+)?(?:(?<!['’])\\b(?-i:\\p{Lu})\\.?[ \\t]+)??"
                            + bounded("(?<part>" + any + ")"))
                    .matcher(text);
            while (m.find()) {
                if (isMeant(text, m)) {
                    found.add(new Removed(m.start(), m.end(), Removed.What.NAME));
                }
            }
        }
        return found;
    }

    /** A name that is an everyday word or a place too is one only where it is written as a name, within a sentence. */
    private boolean isMeant(String text, Matcher m) {
        String part = m.group("part");
        boolean titled = m.start("part") > m.start();
        if (isWholeLine(text, m)) {
            return true;
        }
        if (!words.knows(KnownWords.lower(part)) && !words.isProper(part)) {
            return true;
        }
        if (words.isProper(part)) {
            return titled;
        }
        boolean capital = Character.isUpperCase(part.charAt(0));
        return capital && (titled || !Sentences.beginsOne(text, m.start("part")));
    }

    private static boolean isWholeLine(String text, Matcher m) {
        int from = text.lastIndexOf('\n', m.start() - 1) + 1;
        int end = text.indexOf('\n', m.end());
        String line = text.substring(from, end < 0 ? text.length() : end);
        return line.strip().replaceAll("[,.]$", "").equals(m.group());
    }

    /** Parts of a name that are places too, where they do not stand in a council's name: a person must look at them. */
    List<String> places() {
        return parts.stream().filter(words::isProper).toList();
    }

    /** The names of several words, wherever they stand. */
    List<Pattern> wholeNames() {
        return full.stream()
                .filter(name -> name.indexOf(' ') > 0)
                .map(name -> Pattern.compile("(?iu)(?:" + TITLE + " )?" + bounded(Pattern.quote(name))))
                .toList();
    }

    private static String bounded(String pattern) {
        return "(?<![\\p{L}\\p{N}])" + pattern + "(?![\\p{L}\\p{N}])";
    }

    private static void add(List<Removed> found, String text, String pattern) {
        Matcher m = Pattern.compile(pattern).matcher(text);
        while (m.find()) {
            found.add(new Removed(m.start(), m.end(), Removed.What.NAME));
        }
    }
}
