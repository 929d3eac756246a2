package forthright.decision;

import forthright.request.QuestionId;
import java.util.Arrays;
import java.util.Optional;

/** What a rule may propose, by the name it uses: {@code Proposal.withhold}. */
enum Verb {
    SUPPLY("supply", Outcome.SUPPLIED),
    SUPPLY_IN_PART("supplyInPart", Outcome.PARTLY_WITHHELD),
    WITHHOLD("withhold", Outcome.WITHHELD),
    NOT_HELD("notHeld", Outcome.NOT_HELD),
    NOT_APPLICABLE("notApplicable", Outcome.NOT_APPLICABLE),
    REFUSE_FOR_COST("refuseForCost", Outcome.COST_LIMIT),
    POINT_ELSEWHERE("pointElsewhere", Outcome.ACCESSIBLE_ELSEWHERE),
    AWAIT_PUBLICATION("awaitPublication", Outcome.FUTURE_PUBLICATION),
    NEITHER_CONFIRM_NOR_DENY("neitherConfirmNorDeny", Outcome.NEITHER_CONFIRMED_NOR_DENIED),
    ASK_A_PERSON("askAPerson", Outcome.NEEDS_PERSON);

    private final String word;
    private final Outcome outcome;

    Verb(String word, Outcome outcome) {
        this.word = word;
        this.outcome = outcome;
    }

    static Optional<Verb> of(String word) {
        return Arrays.stream(values()).filter(v -> v.word.equals(word)).findFirst();
    }

    Proposal propose(QuestionId question, String wording) {
        return new Proposal(question, outcome, wording);
    }

    Outcome outcome() {
        return outcome;
    }

    String word() {
        return word;
    }
}
