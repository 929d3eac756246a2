package forthright.disclosurelog;

import forthright.disclosurelog.Sentences.Sentence;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What is left of a text that may tell of somebody: words with a capital letter that nobody knows, and sentences about one's own. */
final class Doubts {
    private static final Pattern RUN = Pattern.compile("(?:(?<title>" + Requester.TITLE + ")[ \\t]+)?(?<run>"
            + Requester.WORD + "(?:[ \\t]+(?:(?:de|von|van|bin|of the|of|and|the|&)[ \\t]+)?" + Requester.WORD + ")*)");
    private static final Pattern WORD = Pattern.compile(Requester.WORD);
    private static final Pattern BODY = Pattern.compile(
            "(?i).*\\b(?:schools?|academy|academies|college|university|hospital|infirmary|council|trust|society|party|police|constabulary|fire|court|centre|center|road|street|lane|avenue|ward|limited|ltd|plc|llp|group|association|foundation|agency|commission|committee|board|union|park|estate|library|club|church|act|regulations?|order|bill|report|review|inquiry|framework|programme|project|scheme|strategy|protocol|partnership|services?|team|department|office|fund|parliament|assembly|government|ombudsman|tribunal|airport|station|policy|code|guidance|tool|system|database|survey|standards?|nursery|surgery|clinic|hotel|bridge|river|bay|town|city|village|county|district|borough|valley|green belt|junction|model|assessment|checklist|questionnaire|scale|formula|law)");
    private static final Pattern NEXT = Pattern.compile("[ \\t]+(" + Requester.WORD + ")");
    private static final String NAME = "This may be somebody's name.";
    private static final int SHOUTED = 4;

    private final KnownWords words;
    private final Map<String, Doubt> found = new LinkedHashMap<>();

    private Doubts(KnownWords words) {
        this.words = words;
    }

    /**
     * Something that a person must look at.
     *
     * @param at where it stands in the text
     * @param words what stands there
     */
    record Doubt(int at, String words, String why) {}

    /** What is unsure in a text in which everything that is sure was blanked. */
    static Map<String, Doubt> in(String blanked, Details details, Requester requester, KnownWords words) {
        Doubts doubts = new Doubts(words);
        requester.places().forEach(place -> doubts.place(blanked, place));
        doubts.names(blanked);
        for (Sentence sentence : details.unsure()) {
            String said = sentence.of(blanked).replaceAll("\\s+", " ").strip();
            doubts.add(sentence.from(), said, "This asks, and may tell something of the applicant.");
        }
        return doubts.found;
    }

    /** A place that is a part of the applicant's name too; where the council is called so, it is the place. */
    private void place(String text, String place) {
        Matcher m = Pattern.compile("(?iu)\\b" + Pattern.quote(place)
                        + "\\b(?<body>(?:[ \\t]+(?:\\p{L}+)){0,3}?[ \\t]+council\\b)?")
                .matcher(text);
        List<Doubt> alone = new ArrayList<>();
        while (m.find()) {
            if (m.group("body") != null) {
                return;
            }
            if (Character.isUpperCase(text.charAt(m.start()))) {
                alone.add(new Doubt(m.start(), m.group(), "This is a part of the applicant's name, and a place."));
            }
        }
        alone.forEach(doubt -> found.putIfAbsent(doubt.words(), doubt));
    }

    private void names(String text) {
        Matcher m = RUN.matcher(text);
        while (m.find()) {
            String run = m.group("run").replaceAll("[.'’-]+$", "");
            if (m.group("title") != null && !isOffice(run)) {
                add(m.start("run"), run, NAME);
            } else if (!BODY.matcher(run).matches()) {
                run(text, m.start("run"), run);
            }
        }
    }

    private static boolean isOffice(String run) {
        return run.matches(
                "(?i)(?:sir|madam|or|and|council|of|chief|lord|mayor|chancellor|chamberlain|lieutenant)\\b.*");
    }

    private void run(String text, int at, String run) {
        Matcher word = WORD.matcher(run);
        int first = -1;
        int last = -1;
        while (word.find()) {
            if (isUnsure(text, at + word.start(), run, word)) {
                first = first < 0 ? word.start() : first;
                last = word.end();
            }
        }
        if (first >= 0) {
            add(at + first, run.substring(first, withSurname(run, last)).replaceAll("[.'’-]+$", ""), NAME);
        }
    }

    /** An everyday word behind a given name is the rest of it: "Thaddeus Rook". */
    private int withSurname(String run, int last) {
        Matcher next = NEXT.matcher(run).region(last, run.length());
        boolean name = next.lookingAt()
                && !words.isProper(next.group(1))
                && next.group(1).length() > 1;
        return name ? next.end() : last;
    }

    private boolean isUnsure(String text, int at, String run, Matcher word) {
        String said = word.group();
        if (!words.knows(said)) {
            return said.length() > 1;
        }
        boolean shouted = said.length() >= SHOUTED
                && said.equals(said.toUpperCase(java.util.Locale.UK))
                && !words.isOrdinary(KnownWords.lower(said))
                && !words.isProper(said)
                && said.matches(".*[AEIOUY].*")
                && run.matches(".*\\b\\p{Lu}{4,}\\s+\\p{Lu}{4,}.*");
        boolean another = run.length() > said.length();
        return shouted
                || (words.isAlsoName(said)
                        && !words.isProper(said)
                        && (!Sentences.beginsOne(text, at)
                                || (another && word.start() == 0 && followedByName(run, word.end()))));
    }

    private boolean followedByName(String run, int at) {
        String rest = run.substring(at).strip();
        return !rest.isEmpty() && !words.isProper(rest.split("\\s", 2)[0]) && Character.isUpperCase(rest.charAt(0));
    }

    private void add(int at, String said, String why) {
        if (!said.isBlank()) {
            found.putIfAbsent(said, new Doubt(at, said, why));
        }
    }
}
