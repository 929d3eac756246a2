package forthright.review.reading;

import forthright.law.Citation;
import forthright.law.Kind;
import forthright.law.LawBook;
import forthright.law.Provision;
import forthright.review.wording.Phrase;
import forthright.review.wording.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the provisions that a reply cites, of whatever Act. */
final class CitationReader {
    private static final Pattern CITED = Pattern.compile(
            "(?<![\\w£])(?<division>(?i:sections|section|sect|sec|ss|s|regulations|regulation|regs|reg|articles|article|art))\\.?\\s?"
                    + "(?<number>\\d{1,3}[A-Z]{0,2})(?<brackets>(?:\\s?\\(\\s?[0-9A-Za-z]{1,4}\\s?\\))*)(?![\\w])");
    private static final Pattern AND_MORE = Pattern.compile(
            "^\\s?(?:,|and|&|or|with|,? ?by virtue of|/)\\s?(?:(?:sections?|ss?|regulations?|reg)\\.?\\s?)?(?<number>\\d{1,3}[A-Z]{0,2})?(?<brackets>(?:\\s?\\(\\s?[0-9A-Za-z]{1,4}\\s?\\))*)(?![\\w%])");
    private static final Set<String> OTHER_SERVICES =
            Set.of("17", "20", "23", "31", "38", "44", "47", "76", "85", "117");
    private static final List<Phrase> OF_SERVICES = Phrase.all(
            "enquir*",
            "inquir*",
            "investigation*",
            "referral*",
            "accommodat*",
            "order*",
            "assessment*",
            "in need",
            "child* protection",
            "placed under",
            "looked after",
            "proceedings",
            "application* ?were ?was issued|made|lodged",
            "care|supervision application*",
            "children act",
            "housing act",
            "education act",
            "visit*");
    private static final List<Phrase> OF_REFUSAL = Phrase.all(
            "exempt*",
            "refus*",
            "withh*",
            "appl*",
            "engage*",
            "rel* on",
            "relying",
            "under",
            "pursuant",
            "by virtue",
            "limit",
            "cost",
            "duty",
            "provides",
            "complian*",
            "disclos*",
            "condition",
            "vexatious",
            "freedom of information");
    private static final List<Phrase> ONLY_TOLD = Phrase.all(
            "guidance",
            "ico advise*|say*|state*|recommend*",
            "for example",
            "such as",
            "in general",
            "generally",
            "may|might|could ?also ?well be exempt|refused|withheld",
            "if you|we ... would",
            "would ?only ?be ?be refused",
            "we have not applied|relied|used",
            "not relying",
            "does not apply",
            "do not apply",
            "considered ... but");
    private static final Pattern QUOTED = Pattern.compile("[“\"][^”\"]{0,600}[”\"]");
    private static final Pattern OF_THE_ACT =
            Pattern.compile("(?i)\\s*,? ?(?:of|in|under) (?:the|that|this) act\\b(?! (?:19|20)\\d\\d)");
    private static final Pattern OF_SOMETHING_ELSE = Pattern.compile(
            "(?i)\\s*,? ?(?:of|in) (?:our|your|the|this|its)(?: [\\w'’-]+){0,4} (?:polic(?:y|ies)|guidance|procedures?|contracts?|agreements?|plan|strategy|handbook|constitution|code|manual|form|standing orders|application)\\b");
    private static final Set<String> ANOTHER_THOUGHT = Set.of(
            "as",
            "because",
            "since",
            "breach",
            "contravene",
            "principle",
            "principles",
            "would",
            "defined",
            "definition",
            "meaning");
    private static final int NEAR_AFTER = 90;
    private static final int LONGEST_SMALL_WORD = 3;
    private static final int NEAR_BEFORE = 70;

    private final LawBook law;
    private final String regime;
    private final String ofRegulations;

    /**
     * A reader of citations.
     *
     * @param regime the Act that a section without an Act belongs to
     * @param ofRegulations what a regulation without a name belongs to; the same Act where the letter names no regulations
     */
    CitationReader(LawBook law, String regime, String ofRegulations) {
        this.law = law;
        this.regime = regime;
        this.ofRegulations = ofRegulations;
    }

    List<CitedProvision> in(List<Sentence> sentences) {
        List<CitedProvision> cited = new ArrayList<>();
        sentences.forEach(sentence -> cited.addAll(in(sentence)));
        return cited;
    }

    private List<CitedProvision> in(Sentence sentence) {
        String text = sentence.text();
        List<CitedProvision> cited = new ArrayList<>();
        Matcher m = CITED.matcher(text);
        if (!m.find()) {
            return cited;
        }
        List<NamedActs.Named> acts = NamedActs.in(text);
        int at = 0;
        while (m.find(at)) {
            int end = m.end();
            String division = m.group("division").toLowerCase(Locale.UK);
            List<String[]> all = new ArrayList<>();
            all.add(new String[] {m.group("number"), m.group("brackets"), m.group()});
            Matcher more = AND_MORE.matcher(text.substring(end));
            while (more.find()
                    && (more.group("number") != null || !more.group("brackets").isEmpty())) {
                boolean whole = more.group("number") != null;
                if (whole
                        && more.group("brackets").isEmpty()
                        && !division.endsWith("s")
                        && !more.group().matches("(?i).*(?:section|reg|\\bs)\\.?\\s?\\d.*")) {
                    break;
                }
                String number = whole ? more.group("number") : all.getLast()[0];
                all.add(new String[] {number, more.group("brackets"), text.substring(m.start(), end + more.end())});
                end += more.end();
                more = AND_MORE.matcher(text.substring(end));
            }
            if (OF_SOMETHING_ELSE.matcher(text.substring(end)).lookingAt()) {
                at = end;
                continue;
            }
            Optional<NamedActs.Named> act = actOf(
                    text,
                    m.start(),
                    end,
                    acts.stream()
                            .filter(each -> NamedActs.mayHave(each.act(), division))
                            .toList(),
                    m.group("number"));
            for (String[] each : all) {
                cited(sentence, division, each, act, m.start()).ifPresent(cited::add);
            }
            at = end;
        }
        return cited;
    }

    private Optional<NamedActs.Named> actOf(
            String text, int start, int end, List<NamedActs.Named> acts, String number) {
        if (OF_THE_ACT.matcher(text.substring(end)).lookingAt()) {
            return Optional.empty();
        }
        // "… a principle of the Data Protection Act 1998 (section 40(3)(a)(i))": the ground, after what it speaks of.
        boolean inBrackets = start > 0 && text.charAt(start - 1) == '(' && isInTheLaw(regime, number);
        Optional<NamedActs.Named> after = acts.stream()
                .filter(act -> act.start() >= end && act.start() - end <= NEAR_AFTER)
                // Not "as it would breach the principles of the …".
                .filter(act ->
                        Words.of(text.substring(end, act.start())).alone().noneMatch(ANOTHER_THOUGHT::contains))
                .min((one, other) -> Integer.compare(one.start(), other.start()));
        Optional<NamedActs.Named> before = acts.stream()
                .filter(act -> act.end() <= start && start - act.end() <= NEAR_BEFORE)
                .max((one, other) -> Integer.compare(one.end(), other.end()));
        boolean close = before.isPresent() && start - before.get().end() <= 3;
        if (close && inBrackets && after.isEmpty()) {
            return Optional.empty();
        }
        // An Act of another matter that stands somewhere before is not this section's.
        return close
                ? before
                : after.or(() -> before.filter(
                        act -> act.act().equals("FOIA") || act.act().equals("FOISA")));
    }

    private Optional<CitedProvision> cited(
            Sentence sentence, String division, String[] each, Optional<NamedActs.Named> act, int place) {
        String number = each[0];
        String brackets = each[1].replaceAll("\\s", "");
        String named = act.map(NamedActs.Named::act).orElse("");
        boolean known = named.isEmpty() || NamedActs.isKnown(named);
        boolean ofTheAct = sentence.text()
                .matches(".*\\b" + Pattern.quote(each[2].strip()) + ",? ?(?:of|in|under) (?:the|that|this) Act\\b.*");
        if (named.isEmpty() && !ofTheAct && !isOfAccess(division, number, brackets, sentence)) {
            return Optional.empty();
        }
        String of = named.isEmpty() ? unnamed(division) : named;
        boolean fits = NamedActs.mayHave(of, division);
        String mark = division.charAt(0) == 'r' ? "reg " : division.charAt(0) == 'a' ? "art " : "s";
        String written = "%s %s%s%s".formatted(of.replace(" 1998", ""), mark, number, lower(brackets));
        Optional<Citation> canonical = known && fits
                ? law.canonical(written)
                        .or(() -> brackets.isEmpty() ? meant(of, number, sentence) : Optional.empty())
                        .or(() -> Citation.parse(written))
                : Optional.empty();
        return Optional.of(new CitedProvision(
                whole(sentence.text(), each[2], act), named, canonical, isRelied(sentence, place), sentence.line()));
    }

    /** "Section 43 (commercial interests)": of the exemptions under one number, the one whose title the sentence uses. */
    private Optional<Citation> meant(String act, String number, Sentence sentence) {
        return law.provisions().stream()
                .filter(p -> p.citation().act().equals(act)
                        && p.citation().number().equals(number)
                        && p.kind() instanceof Kind.Exemption)
                .filter(p -> shared(p, sentence) > 0)
                .max(Comparator.comparingDouble((Provision p) -> shared(p, sentence))
                        // the applicant's own data is not what letters withhold
                        .thenComparing(p -> ((Kind.Exemption) p.kind()).balance() != Kind.Balance.ABSOLUTE))
                .map(Provision::citation);
    }

    private static double shared(Provision provision, Sentence sentence) {
        List<String> title = Words.of(provision.title())
                .alone()
                .filter(word -> word.length() > LONGEST_SMALL_WORD)
                .toList();
        return title.stream().filter(sentence.words().distinct()::contains).count()
                / (double) Math.max(1, title.size());
    }

    /** Letters in the first bracket are capital only after a number: (3A) but (a). */
    private static String lower(String brackets) {
        return brackets.replaceAll("(?<=\\()([A-Z]+)(?=\\))", "$1").replaceAll("\\(([A-Z])\\)", "($1)");
    }

    private static String whole(String text, String cite, Optional<NamedActs.Named> act) {
        if (act.isEmpty()) {
            return cite.strip();
        }
        int from = text.indexOf(cite);
        int to = act.get().end();
        return from >= 0 && to > from && to - from < 160
                ? text.substring(from, to).strip()
                : cite.strip();
    }

    /** A bare section is of the Act of the reply where its sentence refuses something, not where it names a service. */
    private boolean isOfAccess(String division, String number, String brackets, Sentence sentence) {
        boolean service = OTHER_SERVICES.contains(number) && brackets.isEmpty();
        if (service && Phrase.any(OF_SERVICES, sentence.words())) {
            return false;
        }
        return isInTheLaw(unnamed(division), number) && Phrase.any(OF_REFUSAL, sentence.words());
    }

    private String unnamed(String division) {
        return division.startsWith("r") ? ofRegulations : regime;
    }

    private boolean isInTheLaw(String act, String number) {
        return law.provisions().stream()
                .anyMatch(p ->
                        p.citation().act().equals(act) && p.citation().number().equals(number));
    }

    private static boolean isRelied(Sentence sentence, int place) {
        Matcher quoted = QUOTED.matcher(sentence.text());
        while (quoted.find()) {
            if (quoted.start() < place && place < quoted.end()) {
                return false;
            }
        }
        return !Phrase.any(ONLY_TOLD, sentence.words());
    }
}
