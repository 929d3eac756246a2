package forthright.request;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Says what kind of answer a question wants. */
final class KindReader {
    private static final Pattern RECORD_LEVEL = Pattern.compile(
            "\\b((for|of) (each|every) (individual )?(child|case|incident|young person|episode|referral|person|individual)\\b|(list|details) of (all |each )?(individual|each) (child|case)"
                    + "|list(ing)? (of )?(each|every) ([a-z-]+ ){0,2}(child|case|incident|young person|episode|referral|person)\\b"
                    + "|outcome of each case|case.by.case|one row (a|per|for each)|row per (child|case)|numbered list of children)");
    private static final Pattern PERCENTAGE = Pattern.compile(
            "\\b(what|which|the) (overall |average )?(percentage|proportion|per cent|percent|share|rate|%)|^(percentage|proportion)\\b|\\bas a percentage\\b");
    private static final Pattern BROKEN_DOWN = Pattern.compile(
            "\\b(break(ing)? (it |this |these |them |down |all |the |q[0-9]+ ){0,4}?down|broken down|breakdown|break (it|this|these|them|q[0-9]+|the [a-z]+) down|split by|separated by|grouped by|categorised by|by type of|by (each )?(category|categories|gender|age|ethnicity|sex|ward|reason|month|placement type)"
                    + "|(for|in|under|per) each (type|category|group|school|ward|age|month))\\b");
    private static final Pattern COUNT = Pattern.compile(
            "\\b(how many|how much|how often|how long|how old|how frequently|(number|numbers|amount|cost|costs|value|figures?) (of|for)|total (number|cost|spend|spent|amount|value|budget)|what (is|was|were|are) the (total |average |mean |median |annual |overall |approximate |current |maximum )?(number|cost|costs|amount|budget|spend|spending|expenditure|salary|caseload|value|age|length|duration|time|date)"
                    + "|what did it cost|what (is|was) your (budget|spend)|(on )?(what|which) date|(what|which) year|when (did|does|was|were|is|will|do)|what (is |was |were |are )?the (highest|lowest|longest|shortest|largest|smallest|oldest|youngest|earliest|latest)|average (number|time|length|cost|age|caseload|waiting)|total spend)\\b");
    private static final Pattern DOCUMENT = Pattern.compile(
            "\\b(cop(y|ies) of|(provide|send|attach|supply|share|forward|see|have) (me |us )?(with )?(any|the|your|all|a) ([a-z-]+ ){0,4}(polic(y|ies)|protocols?|procedures?|guidance|documents?|documentation|contracts?|minutes|templates?|strategy|strategies|reports?|leaflets?|agreements?|specifications?|correspondence|e-?mails)|link to (the|your|any))|^(and )?(any|all|your|the|current|relevant) ([a-z-]+ ){0,3}(polic(y|ies)|protocols?|procedures?|guidance|documents?|minutes|strateg(y|ies)|reports?)\\b");
    private static final Pattern YES_NO = Pattern.compile(
            "^(and |also,? |if so,? |finally,? |so,? )?(do|does|did|is|are|was|were|has|have|had|should|(will|would|can|could|may)(?! you (please )?(tell|provide|give|list|state|explain|send|supply|say|describe|let|break|advise|include|specify|detail|outline|share|confirm (the|how|what|which|who|when|where|why)))) ");
    private static final Pattern WHETHER = Pattern.compile(
            "\\b(whether( or not)?|(confirm|state|say|know|tell (me|us)|advise) (me |us )?if|confirm that)\\b");
    private static final Pattern LISTING = Pattern.compile(
            "\\b(list|which|name|names|who|whom|whose|identify|specify which|what (is|are|was|were) the (names?|titles?|types?|categories|criteria|reasons|options|organisations?|providers?|main)|what (other |different )?([a-z]+ ){0,2}(types?|kinds?|categories|services|organisations?|providers?|factors|markers|systems?|teams?|agencies|measures|codes|fields|placements?|software|tools?|groups|areas|reasons|training|criteria))\\b");
    private static final Pattern OPTIONS = Pattern.compile("\\([^()]{2,80},[^()]{2,200}\\)");
    private static final Pattern OF_THOSE = Pattern.compile(
            "\\b(of (the|these|those)|in how many|how many) (children|young people|cases|incidents|referrals|pupils|placements|interviews|total|number)");
    private static final Pattern EXPLAIN = Pattern.compile(
            "\\b(how (do|does|did|is|are|was|were|will|would|has|have|can)|why|describe|explain|outline|explanation|in what way|what (steps|action|actions|process|procedure|arrangements|happens|is your (process|approach|policy|procedure|definition)|do you|does|did|is meant|is the (process|procedure|reason|definition|policy|approach)|are the (arrangements|reasons|steps|processes|procedures))|definition|reasons? (for|why)|details? (of|about|on)|summary of|any (further |other |additional )?(comments?|information))\\b");
    private static final Pattern TWO_COUNTS =
            Pattern.compile("\\bhow many\\b.{5,300}\\b(and how many|, how many|how many .{3,60}, how many)\\b");
    private static final Pattern ITEMISED =
            Pattern.compile("\\b(if so|if yes|please|and)\\b.{0,30}\\b(list|name|specify|state which|say which)\\b");

    private static final Pattern OF_ALL = Pattern.compile("\\b(all|each|any) (of )?the above\\b");

    private KindReader() {}

    /** The kind that the words themselves show; empty where they only complete a stem. */
    static Optional<QuestionKind> kind(String text) {
        String plain = ofItself(text);
        if (RECORD_LEVEL.matcher(plain).find() && !COUNT.matcher(plain).find()) {
            return Optional.of(QuestionKind.RECORD_LEVEL);
        }
        boolean count = COUNT.matcher(plain).find();
        if (PERCENTAGE.matcher(plain).find() && !plain.contains("how many")) {
            return Optional.of(QuestionKind.PERCENTAGE);
        }
        boolean asksWhichOfThose = OPTIONS.matcher(plain).find()
                && OF_THOSE.matcher(plain).find()
                && (LISTING.matcher(plain).find() || plain.contains("what type"));
        if (BROKEN_DOWN.matcher(plain).find()
                || TWO_COUNTS.matcher(plain).find()
                || (asksWhichOfThose && !count)
                || (count && LISTING.matcher(plain).find() && plain.contains("by category"))) {
            return Optional.of(QuestionKind.BREAKDOWN);
        }
        if (YES_NO.matcher(plain).find()) {
            return Optional.of(ITEMISED.matcher(plain).find() ? QuestionKind.LIST : QuestionKind.YES_NO);
        }
        if (count && !DOCUMENT.matcher(plain).find()) {
            return Optional.of(QuestionKind.COUNT);
        }
        if (DOCUMENT.matcher(plain).find()) {
            return Optional.of(QuestionKind.DOCUMENT);
        }
        if (WHETHER.matcher(plain).find()) {
            return Optional.of(QuestionKind.YES_NO);
        }
        boolean explains = EXPLAIN.matcher(plain).find();
        if (LISTING.matcher(plain).find() && !(explains && plain.startsWith("how"))) {
            return Optional.of(QuestionKind.LIST);
        }
        if (explains) {
            return Optional.of(QuestionKind.NARRATIVE);
        }
        return Asking.standsAlone(text) ? Optional.of(QuestionKind.NARRATIVE) : Optional.empty();
    }

    /** The words without a leading condition and without a wish that concerns every question: "all of the above by year". */
    private static String ofItself(String text) {
        String plain = Characters.comparable(Characters.head(Conditions.withoutLeading(text)))
                .strip();
        List<String> sentences = Sentences.of(plain);
        return sentences.size() < 2
                ? plain
                : sentences.stream().filter(s -> !OF_ALL.matcher(s).find()).collect(Collectors.joining(" "));
    }

    /** Whether a yes or a no would answer it, whatever else it wants. */
    static boolean asksYesOrNo(String text) {
        String plain = Characters.comparable(Characters.head(Conditions.withoutLeading(text)))
                .strip();
        return YES_NO.matcher(plain).find() || WHETHER.matcher(plain).find();
    }

    /** The kind of a part that only completes its stem. */
    static QuestionKind completing(QuestionKind stem) {
        return stem == QuestionKind.BREAKDOWN ? QuestionKind.COUNT : stem;
    }
}
