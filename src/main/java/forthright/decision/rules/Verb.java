package forthright.decision.rules;

import java.util.Arrays;
import java.util.Optional;

/** What a rule may propose, by the name it uses: {@code Proposal.withhold}. */
public enum Verb {
    SUPPLY("supply"),
    SUPPLY_IN_PART("supplyInPart"),
    WITHHOLD("withhold"),
    NOT_HELD("notHeld"),
    NOT_APPLICABLE("notApplicable"),
    REFUSE_FOR_COST("refuseForCost"),
    POINT_ELSEWHERE("pointElsewhere"),
    AWAIT_PUBLICATION("awaitPublication"),
    NEITHER_CONFIRM_NOR_DENY("neitherConfirmNorDeny"),
    ASK_A_PERSON("askAPerson"),
    ASK_A_PERSON_FOR_THE_REST("askAPersonForTheRest");

    private final String word;

    Verb(String word) {
        this.word = word;
    }

    static Optional<Verb> of(String word) {
        return Arrays.stream(values()).filter(v -> v.word.equals(word)).findFirst();
    }

    /** Whether it leaves something to a person; its second word is then a kind of task. */
    public boolean asksAPerson() {
        return this == ASK_A_PERSON || this == ASK_A_PERSON_FOR_THE_REST;
    }

    /** The name that rules use. */
    public String word() {
        return word;
    }
}
