package forthright.request;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A sentence that sets one condition for the questions after it: "If you answered yes to question 1, please tell us:". It
 * holds until other words come between, or until a question is asked on the other answer.
 */
final class LeadIn {
    private static final Pattern POINTS_ON =
            Pattern.compile("\\b(?:following|next|below|remaining|rest|further)\\b|[:;-]\\s*$");

    // The letter of "7a": what 7a leads to ends with the last 7. A plain number is no family.
    private static final Cue FAMILY = Cue.of("^[0-9Qq .]*$|[a-zA-Z]+\\W*$");

    private final QuestionMeant meant;
    private String words = "";
    private String family = "";
    private Optional<Condition> condition = Optional.empty();

    LeadIn(QuestionMeant meant) {
        this.meant = meant;
    }

    /** Whether a sentence is nothing but a condition on what follows. */
    static boolean is(String sentence) {
        return Conditions.dependsOnAnAnswer(sentence)
                && POINTS_ON
                        .matcher(Characters.comparable(Characters.head(sentence)))
                        .find()
                && Conditions.onlyIntroduces(sentence);
    }

    /** What the words above a question set for it. */
    Optional<Condition> holdsFor(Draft draft, int at) {
        String above = draft.underCondition();
        if (draft.parent().isPresent()) {
            return Conditions.opening(above)
                    .flatMap(said -> said instanceof Antecedent.Before
                            ? Optional.of(meant.onTheStem(draft, said.wanted()))
                            : meant.condition(said, at));
        }
        if (!above.equals(words)) {
            words = above;
            condition = above.isEmpty()
                    ? Optional.empty()
                    : Conditions.opening(above).flatMap(said -> meant.condition(said, at));
        }
        boolean elsewhere = !family.isEmpty()
                && !FAMILY.matcher(draft.printed()).replaceFirst("").equals(family);
        if (elsewhere) {
            condition = Optional.empty();
            family = "";
        }
        return condition;
    }

    /** A question on the other answer ends it. */
    void endsWith(Condition other) {
        Optional<Condition> opposite = condition.map(here -> switch (here) {
            case Condition.IfYes(QuestionId on) -> new Condition.IfNo(on);
            case Condition.IfNo(QuestionId on) -> new Condition.IfYes(on);
            default -> here;
        });
        boolean otherSide = opposite.filter(other::equals).isPresent() && !condition.equals(opposite);
        if (otherSide) {
            condition = Optional.empty();
        }
    }

    /** "1. Is there a policy? If yes, please answer the following: 2. …": the lead-in ends the question before. */
    void mayBeginAfter(Draft draft, int at) {
        List<String> sentences = Sentences.of(Characters.head(draft.text()));
        if (sentences.size() < 2 || !draft.parts().isEmpty() || draft.parent().isPresent()) {
            return;
        }
        String last = sentences.getLast();
        if (is(last)) {
            Optional<Condition> said =
                    Conditions.opening(last).flatMap(antecedent -> meant.conditionAfter(antecedent, at));
            condition = said.isPresent() ? said : condition;
            family = FAMILY.matcher(draft.printed()).replaceFirst("");
        }
    }
}
