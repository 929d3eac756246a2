package forthright.request;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Decides what a question asks: from its own words, from the stem that it completes, and from its parts. */
final class KindOfQuestion {
    private static final Pattern CUT_SHORT = Pattern.compile("\\bhow (?:many|much)\\W*$|;$");
    // "Do you use any of these:" wants the list of them, and a yes or a no for each.
    private static final Cue ANY_OF_THESE = Cue.of("\\bany of (?:these|the following)\\b");
    // "Please confirm whether any of these fields exist (tick yes/no)", "Do you record any of these:": a yes or no, as
    // a whole too.
    private static final Cue EACH_A_YES = Cue.of(
            "\\b(?:whether|confirm if|say if|state if|yes ?/ ?no|yes or no)\\b|\\b(?:record|hold|collect|keep|monitor|log|flag|capture|measure)\\b.{0,40}\\bany of");
    private static final Cue GOES_ON = Cue.of(
            "^\\W*(?:who|whom|whose|which|that|where|whether|if|was|were|are|is|has|have|had|did|do|does|can|could|will|would|should|may|must)\\b");
    private static final Cue WHAT_IS_IT = Cue.of("(?i)^.{0,60}\\bwhat (?:is|was) (?:it|this|that)\\W*$");
    private static final Cue A_SHARE = Cue.of("\\b(?:rates?|percentages?|proportions?|share|per ?cent)\\b");
    private static final Cue A_FIGURE = Cue.of(
            "\\b(?:numbers?|figures?|amounts?|costs?|price|fees?|charges?|dates?|limit|age|threshold|length|budget|maximum|minimum|target|ceiling|cap)\\b");
    // "were revoked", "Had dealings with the police": the subject stands in the stem.
    private static final Pattern NO_SUBJECT = Pattern.compile(
            "^(?:was|were|are|is|has|have|had|did|do|does) (?!(?:you|your|the|any|an?|this|that|these|those|it|they|there|all|each|such|some|children|young|staff|social|council|local|parents|schools|pupils|people|foster)\\b)");

    private KindOfQuestion() {}

    /**
     * The kind that the question's own words show; empty where its stem or its parts must say.
     *
     * @param ofStem the kind of the stem that it stands under; empty where it has none, or where the stem only introduces
     */
    static Optional<QuestionKind> own(Draft draft, Optional<QuestionKind> ofStem) {
        boolean saysNothing = draft.isContainer() && Conditions.onlyIntroduces(draft.text());
        boolean completes = ofStem.isPresent() && restsOnItsStem(draft);
        return saysNothing || completes ? Optional.empty() : draft.kind();
    }

    /** The kind in the end, before its parts are known. */
    static QuestionKind of(
            Draft draft, Optional<QuestionKind> own, Optional<QuestionKind> ofStem, Optional<QuestionKind> ofLeadIn) {
        boolean field = (is(QuestionKind.RECORD_LEVEL, ofStem)
                        && draft.parent()
                                .filter(up ->
                                        up.isContainer() || ofLastSentence(up).isPresent())
                                .isPresent())
                || (is(QuestionKind.RECORD_LEVEL, ofLeadIn)
                        && !Characters.lower(draft.text()).contains("how many"));
        if (field) {
            return QuestionKind.RECORD_LEVEL;
        }
        String stem = draft.parent().map(Draft::text).orElse("");
        if (is(QuestionKind.NARRATIVE, own) && WHAT_IS_IT.in(draft.text())) {
            return ofWhatIsNamed(stem);
        }
        boolean category = is(QuestionKind.BREAKDOWN, ofStem)
                && draft.parent().filter(Draft::asksFully).isEmpty()
                && (is(QuestionKind.YES_NO, own) || is(QuestionKind.DOCUMENT, own));
        if (category) {
            return QuestionKind.COUNT;
        }
        if (is(QuestionKind.YES_NO, own)
                && draft.isContainer()
                && asksForAnyOfThese(draft.text())
                && !EACH_A_YES.in(Characters.lower(draft.text()))) {
            return QuestionKind.LIST;
        }
        return own.or(() -> ofStem.map(k -> completing(stem, k)))
                .or(() ->
                        ofLeadIn.filter(k -> !Asking.standsAlone(draft.text())).map(k -> completing("", k)))
                .orElse(QuestionKind.NARRATIVE);
    }

    /** What a stem passes to the parts that only complete it. */
    static Optional<QuestionKind> forParts(
            Draft draft, Optional<QuestionKind> own, Optional<QuestionKind> ofStem, QuestionKind kind) {
        boolean saysNothing = draft.isContainer() && Conditions.onlyIntroduces(draft.text());
        if (saysNothing || (own.isEmpty() && ofStem.isEmpty())) {
            return own;
        }
        return ofLastSentence(draft).or(() -> Optional.of(kind));
    }

    /** "How many were missing? In each case, please state:": the sentence that leads to the parts says what they are. */
    private static Optional<QuestionKind> ofLastSentence(Draft draft) {
        List<String> sentences = Sentences.of(Characters.head(draft.text()));
        return sentences.size() > 1 && Asking.isUnfinished(sentences.getLast())
                ? KindReader.kind(sentences.getLast()).filter(k -> k == QuestionKind.RECORD_LEVEL)
                : Optional.empty();
    }

    /** What a stem that only introduces its parts asks as a whole: a breakdown, unless its own words say otherwise. */
    static QuestionKind ofContainer(QuestionKind kind, Optional<QuestionKind> own, List<Question> parts) {
        boolean rows = !parts.isEmpty() && parts.stream().allMatch(part -> part.kind() == QuestionKind.RECORD_LEVEL);
        if (own.isEmpty() && !parts.isEmpty()) {
            return rows ? QuestionKind.RECORD_LEVEL : QuestionKind.BREAKDOWN;
        }
        return kind == QuestionKind.COUNT ? QuestionKind.BREAKDOWN : kind;
    }

    /** The kind of "If so, what is it?" after a question that names the thing. */
    private static QuestionKind ofWhatIsNamed(String stem) {
        String named = Characters.comparable(Characters.head(stem));
        if (A_SHARE.in(named)) {
            return QuestionKind.PERCENTAGE;
        }
        return A_FIGURE.in(named) ? QuestionKind.COUNT : QuestionKind.NARRATIVE;
    }

    /** Whether a question asks nothing of its own and completes its stem: "b. Fly-tipping", "b. were adopted?". */
    static boolean restsOnItsStem(Draft draft) {
        Optional<QuestionKind> kind = draft.kind();
        if (kind.isEmpty()) {
            return true;
        }
        boolean verb = (kind.get() == QuestionKind.YES_NO || kind.get() == QuestionKind.LIST)
                && GOES_ON.in(Characters.comparable(draft.text()).strip());
        boolean goesOn = verb
                && (!Asking.standsAlone(draft.text())
                        || NO_SUBJECT
                                .matcher(Characters.comparable(draft.text()).strip())
                                .find());
        return goesOn
                && draft.parent()
                        .filter(stem -> !stem.asksFully())
                        .flatMap(Draft::kind)
                        .isPresent();
    }

    /** Whether a stem asks a whole question before its parts begin. */
    static boolean asksFully(String stem) {
        return Sentences.of(Characters.head(stem)).stream()
                        .filter(sentence -> KindReader.kind(sentence).isPresent())
                        .anyMatch(sentence -> !Asking.isUnfinished(sentence)
                                && !CUT_SHORT
                                        .matcher(Characters.lower(sentence))
                                        .find())
                && !Asking.leadsIn(stem);
    }

    /** The kind of a part that only completes its stem. */
    private static QuestionKind completing(String stem, QuestionKind kind) {
        if (kind == QuestionKind.LIST && asksForAnyOfThese(stem)) {
            return QuestionKind.YES_NO;
        }
        return kind == QuestionKind.BREAKDOWN ? QuestionKind.COUNT : kind;
    }

    private static boolean asksForAnyOfThese(String text) {
        return ANY_OF_THESE.in(Characters.lower(Characters.head(text)));
    }

    private static boolean is(QuestionKind kind, Optional<QuestionKind> found) {
        return found.filter(k -> k == kind).isPresent();
    }
}
