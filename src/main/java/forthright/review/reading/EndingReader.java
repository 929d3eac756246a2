package forthright.review.reading;

import forthright.review.wording.Phrase;
import java.util.List;

/** Says how an answer ends. */
final class EndingReader {
    private static final List<Phrase> NEITHER =
            Phrase.all("neither confirm* nor deny|denies|denied", "neither confirms|confirmed nor denies|denied");
    private static final List<Phrase> COST = Phrase.all(
            "exceed* ... limit",
            "over ... ?cost limit",
            "appropriate limit",
            "cost limit",
            "18 hours",
            "cost of compliance",
            "section 12",
            "s12",
            "s.12");
    private static final List<Phrase> NOT_HELD = Phrase.all(
            "not held",
            "not hold",
            "does not hold",
            "do not hold",
            "no information ?is held",
            "holds no",
            "hold no",
            "no recorded information",
            "nothing held",
            "nil held",
            "not in possession",
            "information ?is not recorded",
            "do|does not record ?this|such|that ?information",
            "not collected",
            "not recorded");
    private static final List<Phrase> NOT_APPLICABLE =
            Phrase.all("not applicable", "n/a", "na", "does not apply", "does not arise", "not relevant");
    private static final List<Phrase> ELSEWHERE = Phrase.all(
            "section 21",
            "s21",
            "already ?publicly ?in ?the available|accessible|public|published",
            "reasonably accessible",
            "available ?on|at|from ?the|our website|gov",
            "can be found");
    private static final List<Phrase> FUTURE =
            Phrase.all("section 22", "s22", "future publication", "intended for publication", "will be published");
    private static final List<Phrase> WITHHELD = Phrase.all(
            "exempt*",
            "withh*",
            "refus*",
            "cannot be disclosed|released|provided|given|reported",
            "not ?be ?being disclosed|released|provided|reported|supplied",
            "unable to disclose|release|provide|give|report|supply",
            "not reported",
            "not disclosed",
            "suppress*",
            "redact*",
            "can not|cannot disclose|release|provide|report|give",
            "decline* to");

    private EndingReader() {}

    static Ending of(List<Sentence> sentences, List<Figure> figures, List<CitedProvision> citations) {
        if (sentences.isEmpty() && figures.isEmpty()) {
            return Ending.NOT_ANSWERED;
        }
        boolean exact = figures.stream().anyMatch(figure -> !figure.isHidden());
        boolean hidden = figures.stream().anyMatch(Figure::isHidden);
        if (says(NEITHER, sentences)) {
            return Ending.NEITHER_CONFIRMED_NOR_DENIED;
        }
        boolean relies = citations.stream().anyMatch(CitedProvision::relied);
        if (says(COST, sentences) && (relies || !exact)) {
            return Ending.COST_LIMIT;
        }
        if (relies && cites(citations, "21") && says(ELSEWHERE, sentences)) {
            return Ending.ACCESSIBLE_ELSEWHERE;
        }
        if (relies && cites(citations, "22") && says(FUTURE, sentences)) {
            return Ending.FUTURE_PUBLICATION;
        }
        if (hidden || says(WITHHELD, sentences)) {
            boolean declined = !hidden && !relies;
            return exact ? Ending.PARTLY_WITHHELD : declined ? Ending.DECLINED : Ending.WITHHELD;
        }
        if (!exact && says(NOT_APPLICABLE, sentences)) {
            return Ending.NOT_APPLICABLE;
        }
        return !exact && says(NOT_HELD, sentences) ? Ending.NOT_HELD : Ending.SUPPLIED;
    }

    private static boolean cites(List<CitedProvision> citations, String number) {
        return citations.stream()
                .flatMap(cited -> cited.canonical().stream())
                .anyMatch(citation ->
                        citation.number().equals(number) || citation.number().equals("2" + number.charAt(1)));
    }

    private static boolean says(List<Phrase> phrases, List<Sentence> sentences) {
        return sentences.stream().anyMatch(sentence -> Phrase.any(phrases, sentence.words()));
    }
}
