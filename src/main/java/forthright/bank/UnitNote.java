package forthright.bank;

import forthright.request.Cue;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;

/**
 * A remark beside a question that says what to count: "(children, not referrals)", "count each child once". The remark is no
 * part of what is compared; but where it says another unit than the question, nobody can know which of them is meant.
 *
 * @param of what it says to count
 * @param not what it says not to count
 */
record UnitNote(Optional<Unit> of, Optional<Unit> not) {
    private static final UnitNote NONE = new UnitNote(Optional.empty(), Optional.empty());

    private static final Map<String, Unit> UNITS = Map.ofEntries(
            Map.entry("child", Unit.CHILDREN),
            Map.entry("children", Unit.CHILDREN),
            Map.entry("kid", Unit.CHILDREN),
            Map.entry("young people", Unit.CHILDREN),
            Map.entry("young person", Unit.CHILDREN),
            Map.entry("pupil", Unit.CHILDREN),
            Map.entry("individual", Unit.CHILDREN),
            Map.entry("person", Unit.CHILDREN),
            Map.entry("people", Unit.CHILDREN),
            Map.entry("incident", Unit.INCIDENTS),
            Map.entry("episode", Unit.INCIDENTS),
            Map.entry("occurrence", Unit.INCIDENTS),
            Map.entry("instance", Unit.INCIDENTS),
            Map.entry("report", Unit.INCIDENTS),
            Map.entry("interview", Unit.INTERVIEWS),
            Map.entry("referral", Unit.REFERRALS),
            Map.entry("contact", Unit.CONTACTS),
            Map.entry("assessment", Unit.ASSESSMENTS),
            Map.entry("enquiry", Unit.ENQUIRIES),
            Map.entry("enquirie", Unit.ENQUIRIES),
            Map.entry("inquirie", Unit.ENQUIRIES),
            Map.entry("investigation", Unit.ENQUIRIES),
            Map.entry("conference", Unit.CONFERENCES),
            Map.entry("plan", Unit.PLANS),
            Map.entry("notification", Unit.NOTIFICATIONS),
            Map.entry("arrangement", Unit.ARRANGEMENTS),
            Map.entry("placement", Unit.PLACEMENTS),
            Map.entry("move", Unit.MOVES),
            Map.entry("household", Unit.HOUSEHOLDS),
            Map.entry("familie", Unit.HOUSEHOLDS),
            Map.entry("carer", Unit.CARERS),
            Map.entry("order", Unit.ORDERS));

    private static final String UNIT =
            "(?:individual |unique |separate |distinct |missing |return |protection |care )?(child|children|kid|young people|young person|pupil|individual|person|people|incident|episode|occurrence|instance|report|interview|referral|contact|assessment|enquiry|enquirie|inquirie|investigation|conference|plan|notification|arrangement|placement|move|household|familie|carer|order)s?\\b";
    private static final String WANTED =
            "(?:(?:please|just|only|simply|i|we|would|like|want|mean|am|interested|in|to|this|that|is|should|be|figure|figures|for|count|counting|give|provide|the|a|total|overall|number|numbers|of|i\\.e\\.|ie) )*";
    private static final String NOT =
            "(?:,|;|-)? ?(?:and |but |please )?(?:not|rather than|as opposed to|instead of|do not count|don't count|excluding counts of)(?: (?:the|just|counting|number|numbers|total|count|of|separate|individual|every))*";
    private static final String END = "(?= *[)\\].,;:?!-]| *$|  )";

    private static final Cue ONCE = Cue.of(
            "[(,;: -]*\\b(?:(?:please|and|i\\.e\\.|ie|with|but|only|should) )*(?:(?:count|counting|counts)(?: (?:each|every|the|a|any|individual|same))* "
                    + UNIT + "(?: (?:just|only))? once(?: only)?|(?:each|every) (?:individual )?" + UNIT
                    + " (?:to be |being |should be |is |was )?(?:(?:just|only) )?(?:counted )?(?:(?:just|only) )?once(?: only)?|"
                    + UNIT
                    + " counted (?:(?:just|only) )?once(?: only)?)(?: (?:only|each|per year|in each year|even if [a-z ]+|please))*"
                    + END + "\\)?");
    private static final Cue RATHER =
            Cue.of("[(\\[,;: -]*\\b" + WANTED + UNIT + NOT + " " + UNIT + "(?: please)?" + END + "[)\\]]?");
    private static final Cue BESIDE = Cue.of(
            "(?<="
                    + "\\b(?:child|children|kids|young people|pupils|individuals|people|incidents|episodes|interviews|referrals|plans|enquiries|assessments|placements|carers|households|conferences) )(?:not|rather than|as opposed to|instead of) (?:the )?(?:number of )?"
                    + UNIT
                    + "(?= (?:that|which|who|recorded|reported|referred|received|held|made|started|ended|in|on|for|by|with)\\b)");
    private static final Cue NO_SUCH = Cue.of("[(\\[,; -]*" + NOT + " " + UNIT + "(?: please)?" + END + "[)\\]]?");
    /** What a wording remarks on the unit; nothing of both where it remarks nothing. */
    static UnitNote of(String wording) {
        if (!mayHaveOne(wording) && !mayHaveOne(wording.toLowerCase(Locale.UK))) {
            return NONE;
        }
        String text = wording.toLowerCase(Locale.UK).replace('\u2019', '\'').replace('\u2013', '-');
        Matcher once = ONCE.matcher(text);
        if (once.find()) {
            return new UnitNote(named(once, 1, 2, 3), Optional.empty());
        }
        Matcher rather = RATHER.matcher(text);
        if (rather.find()) {
            return new UnitNote(named(rather, 1), named(rather, 2));
        }
        Matcher not = BESIDE.matcher(text);
        if (not.find()) {
            return new UnitNote(Optional.empty(), named(not, 1));
        }
        Matcher noSuch = NO_SUCH.matcher(text);
        return noSuch.find() ? new UnitNote(Optional.empty(), named(noSuch, 1)) : NONE;
    }

    private static boolean mayHaveOne(String text) {
        return text.contains(" once")
                || text.contains("not ")
                || text.contains("rather than")
                || text.contains("opposed to")
                || text.contains("instead of")
                || text.contains("t count");
    }

    private static Optional<Unit> named(Matcher in, int... groups) {
        for (int group : groups) {
            String name = in.group(group);
            if (name != null) {
                return Optional.ofNullable(UNITS.get(name));
            }
        }
        return Optional.empty();
    }

    /** A text without such remarks; what a remark says to count stays where nothing else stands before it. */
    static String off(String text) {
        if (!mayHaveOne(text)) {
            return text;
        }
        String rest = ONCE.matcher(text).replaceAll("  ");
        rest = RATHER.matcher(rest).replaceAll(found -> found.start() < 12 ? " number of $1 " : "  ");
        rest = BESIDE.matcher(rest).replaceAll(" ");
        return NO_SUCH.matcher(rest).replaceAll("  ");
    }

    /** Whether what a question counts may be what this remark says. A carer and a care leaver are individuals too. */
    boolean allows(Optional<Unit> unit) {
        boolean people = unit.filter(u -> u == Unit.CHILDREN || u == Unit.CARE_LEAVERS || u == Unit.CARERS)
                .isPresent();
        boolean same = of.isEmpty() || of.equals(unit) || (of.get() == Unit.CHILDREN && people);
        return same && (not.isEmpty() || !not.equals(unit));
    }
}
