package forthright.request;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Decides what a question asks: from its own words, from the stem that it completes, and from its parts. */
final class KindOfQuestion {
    private static final Pattern CUT_SHORT = Pattern.compile("\\bhow (?:many|much)\\W*$|;$");
    // "Do you use any of these:" wants the list of them, and a yes or a no for each.
    private static final Pattern ANY_OF_THESE = Pattern.compile("\\bany of (?:these|the following)\\b");
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
        return saysNothing || completes ? Optional.empty() : KindReader.kind(draft.text());
    }

    /** The kind in the end, before its parts are known. */
    static QuestionKind of(
            Draft draft, Optional<QuestionKind> own, Optional<QuestionKind> ofStem, Optional<QuestionKind> ofLeadIn) {
        boolean field = (is(QuestionKind.RECORD_LEVEL, ofStem)
                        && draft.parent().filter(Draft::isContainer).isPresent())
                || (is(QuestionKind.RECORD_LEVEL, ofLeadIn)
                        && !Characters.lower(draft.text()).contains("how many"));
        if (field) {
            return QuestionKind.RECORD_LEVEL;
        }
        String stem = draft.parent().map(Draft::text).orElse("");
        boolean category = is(QuestionKind.BREAKDOWN, ofStem)
                && !asksFully(stem)
                && (is(QuestionKind.YES_NO, own) || is(QuestionKind.DOCUMENT, own));
        if (category) {
            return QuestionKind.COUNT;
        }
        if (is(QuestionKind.YES_NO, own) && draft.isContainer() && asksForAnyOfThese(draft.text())) {
            return QuestionKind.LIST;
        }
        return own.or(() -> ofStem.map(k -> completing(stem, k)))
                .or(() ->
                        ofLeadIn.filter(k -> !Asking.standsAlone(draft.text())).map(k -> completing("", k)))
                .orElse(QuestionKind.NARRATIVE);
    }

    /** What a stem passes to the parts that only complete it. */
    static Optional<QuestionKind> forParts(Draft draft, Optional<QuestionKind> own, QuestionKind kind) {
        boolean saysNothing = draft.isContainer() && Conditions.onlyIntroduces(draft.text());
        return saysNothing ? own : Optional.of(kind);
    }

    /** What a stem that only introduces its parts asks as a whole: counts together are a breakdown. */
    static QuestionKind ofContainer(QuestionKind kind, Optional<QuestionKind> own, List<Question> parts) {
        QuestionKind shown =
                own.isPresent() || parts.isEmpty() ? kind : parts.getFirst().kind();
        return shown == QuestionKind.COUNT ? QuestionKind.BREAKDOWN : shown;
    }

    /** Whether a question asks nothing of its own and completes its stem: "b. Fly-tipping", "b. were adopted?". */
    static boolean restsOnItsStem(Draft draft) {
        Optional<QuestionKind> kind = KindReader.kind(draft.text());
        if (kind.isEmpty()) {
            return true;
        }
        boolean verb = kind.get() == QuestionKind.YES_NO || kind.get() == QuestionKind.LIST;
        boolean goesOn = verb
                && (!Asking.standsAlone(draft.text())
                        || NO_SUBJECT
                                .matcher(Characters.comparable(draft.text()).strip())
                                .find());
        return goesOn
                && draft.parent()
                        .map(Draft::text)
                        .filter(stem -> !asksFully(stem))
                        .flatMap(KindReader::kind)
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
        return ANY_OF_THESE.matcher(Characters.lower(Characters.head(text))).find();
    }

    private static boolean is(QuestionKind kind, Optional<QuestionKind> found) {
        return found.filter(k -> k == kind).isPresent();
    }
}
