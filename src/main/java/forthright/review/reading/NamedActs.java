package forthright.review.reading;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The Acts that a text names: those of access to information by their abbreviations, others by their titles. */
final class NamedActs {
    private static final Map<String, Pattern> ACTS = acts();
    private static final Pattern KIND_OF_ACT = Pattern.compile("\\b(?:Act|Regulations|Order|Rules)\\b(?: \\d{4})?");
    private static final Set<String> IN_TITLES = Set.of("and", "of", "the", "for", "to", "&", "in");
    private static final int LONGEST_TITLE = 14;

    private NamedActs() {}

    /** Whether an Act is one of those that have to do with access to information. */
    static boolean isKnown(String act) {
        return ACTS.containsKey(act);
    }

    private static Map<String, Pattern> acts() {
        Map<String, Pattern> acts = new LinkedHashMap<>();
        acts.put(
                "SI 2004/3244",
                Pattern.compile(
                        "(?:Freedom of Information and Data Protection )?\\(?Appropriate Limit and Fees\\)? Regulations(?: 2004)?|Fees Regulations(?: 2004)?",
                        Pattern.CASE_INSENSITIVE));
        acts.put(
                "SSI 2004/467",
                Pattern.compile(
                        "Freedom of Information \\(Fees for Required Disclosure\\) \\(Scotland\\) Regulations(?: 2004)?",
                        Pattern.CASE_INSENSITIVE));
        acts.put(
                "FOISA",
                Pattern.compile(
                        "Freedom of Information \\(?Scotland\\)? Act(?:,? 2002)?|\\bFOISA\\b|\\bFOI\\(S\\)A\\b|Scottish FOI Act",
                        Pattern.CASE_INSENSITIVE));
        acts.put(
                "FOIA",
                Pattern.compile(
                        "Freedom of Information(?: \\(?FOI\\)?)? Act(?:,? 2000)?|\\bFOIA\\b|\\bFOI Act(?: 2000)?\\b|\\bFoI Act\\b|\\bF\\.?O\\.?I\\.? ?Act\\b",
                        Pattern.CASE_INSENSITIVE));
        acts.put(
                "EIR",
                Pattern.compile(
                        "Environmental Information (?:\\(?Scotland\\)? )?Regulations(?: 2004)?|\\bEIRs?\\b",
                        Pattern.CASE_INSENSITIVE));
        acts.put(
                "DPA 1998",
                Pattern.compile(
                        "Data Protection Act(?: \\(DPA\\))?,? 1998|\\bDPA ?1998\\b|\\b1998 Act\\b",
                        Pattern.CASE_INSENSITIVE));
        acts.put(
                "DPA",
                Pattern.compile("Data Protection Act(?:,? 2018)?|\\bDPA(?: 2018)?\\b", Pattern.CASE_INSENSITIVE));
        acts.put(
                "UK GDPR",
                Pattern.compile(
                        "(?:UK )?General Data Protection Regulation|\\b(?:UK )?GDPR\\b", Pattern.CASE_INSENSITIVE));
        return acts;
    }

    /** The Act that a text names first, by its abbreviation; the place decides which. */
    record Named(String act, int start, int end) {}

    static List<Named> in(String text) {
        List<Named> named = new ArrayList<>();
        ACTS.forEach((act, pattern) -> {
            Matcher m = pattern.matcher(text);
            while (m.find()) {
                Named found = new Named(act, m.start(), m.end());
                if (named.stream().noneMatch(other -> other.start() <= found.start() && other.end() >= found.end())) {
                    named.add(found);
                }
            }
        });
        Matcher other = KIND_OF_ACT.matcher(text);
        while (other.find()) {
            int start = titleBefore(text, other.start());
            Named found = new Named(text.substring(start, other.end()).strip(), start, other.end());
            boolean titled = start < other.start();
            if (titled && named.stream().noneMatch(each -> each.start() < found.end() && found.start() < each.end())) {
                named.add(found);
            }
        }
        return named;
    }

    /** Where the title of an Act begins: with the first of the capital words before it. */
    private static int titleBefore(String text, int end) {
        int start = end;
        int at = end;
        for (int words = 0; words < LONGEST_TITLE; words++) {
            int to = at;
            while (to > 0 && text.charAt(to - 1) == ' ') {
                to--;
            }
            int from = to;
            while (from > 0 && text.charAt(from - 1) != ' ') {
                from--;
            }
            String word = text.substring(from, to);
            boolean capital = word.matches("\\(?[A-Z][A-Za-z'’-]*\\)?,?");
            if (word.isEmpty() || !(capital || IN_TITLES.contains(word))) {
                return start;
            }
            start = capital ? from : start;
            at = from;
        }
        return start;
    }

    /** The Acts have sections, Regulations regulations, and the UK GDPR articles. */
    static boolean mayHave(String act, String division) {
        boolean regulations =
                act.equals("EIR") || act.startsWith("SI ") || act.startsWith("SSI ") || act.endsWith("Regulations");
        return switch (division.charAt(0)) {
            case 'r' -> regulations;
            case 'a' -> act.equals("UK GDPR");
            default -> !regulations && !act.equals("UK GDPR");
        };
    }

    /** Whether a text names an Act, by its abbreviation. */
    static boolean names(String text, String act) {
        Pattern pattern = ACTS.get(act);
        // Most letters do not name most Acts; which of several that overlap is meant is looked at only where one is
        // named.
        return (pattern == null || pattern.matcher(text).find())
                && in(text).stream().anyMatch(named -> named.act().equals(act));
    }
}
