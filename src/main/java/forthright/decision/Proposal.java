package forthright.decision;

import forthright.decision.rules.Verb;
import forthright.request.QuestionId;

/**
 * What one rule proposes for one question.
 *
 * @param wording the stem of the wording in {@code templates/answers/}; for a question that a person must decide, the
 *     kind of task
 * @param restHeld whether the person is asked for a part only, and the rest is there
 */
public record Proposal(QuestionId question, Outcome outcome, String wording, boolean restHeld) {
    /** What concerns the whole question. */
    public Proposal(QuestionId question, Outcome outcome, String wording) {
        this(question, outcome, wording, false);
    }

    /** What a verb of a rule proposes. */
    static Proposal of(Verb verb, QuestionId question, String wording) {
        return switch (verb) {
            case SUPPLY -> supply(question, wording);
            case SUPPLY_IN_PART -> supplyInPart(question, wording);
            case WITHHOLD -> withhold(question, wording);
            case NOT_HELD -> notHeld(question, wording);
            case NOT_APPLICABLE -> notApplicable(question, wording);
            case REFUSE_FOR_COST -> refuseForCost(question, wording);
            case POINT_ELSEWHERE -> pointElsewhere(question, wording);
            case AWAIT_PUBLICATION -> awaitPublication(question, wording);
            case NEITHER_CONFIRM_NOR_DENY -> neitherConfirmNorDeny(question, wording);
            case ASK_A_PERSON -> askAPerson(question, wording);
            case ASK_A_PERSON_FOR_THE_REST -> askAPersonForTheRest(question, wording);
        };
    }

    /** Give what is asked. */
    public static Proposal supply(QuestionId question, String wording) {
        return new Proposal(question, Outcome.SUPPLIED, wording);
    }

    /** Give a part and withhold the rest. */
    public static Proposal supplyInPart(QuestionId question, String wording) {
        return new Proposal(question, Outcome.PARTLY_WITHHELD, wording);
    }

    /** Withhold what is asked under an exemption. */
    public static Proposal withhold(QuestionId question, String wording) {
        return new Proposal(question, Outcome.WITHHELD, wording);
    }

    /** Say that it is not held. */
    public static Proposal notHeld(QuestionId question, String wording) {
        return new Proposal(question, Outcome.NOT_HELD, wording);
    }

    /** Say that the question's own condition is false. */
    public static Proposal notApplicable(QuestionId question, String wording) {
        return new Proposal(question, Outcome.NOT_APPLICABLE, wording);
    }

    /** Refuse because finding it would cost more than the limit. */
    public static Proposal refuseForCost(QuestionId question, String wording) {
        return new Proposal(question, Outcome.COST_LIMIT, wording);
    }

    /** Point to where the applicant can reach it. */
    public static Proposal pointElsewhere(QuestionId question, String wording) {
        return new Proposal(question, Outcome.ACCESSIBLE_ELSEWHERE, wording);
    }

    /** Say that it will be published. */
    public static Proposal awaitPublication(QuestionId question, String wording) {
        return new Proposal(question, Outcome.FUTURE_PUBLICATION, wording);
    }

    /** Neither confirm nor deny that it is held. */
    public static Proposal neitherConfirmNorDeny(QuestionId question, String wording) {
        return new Proposal(question, Outcome.NEITHER_CONFIRMED_NOR_DENIED, wording);
    }

    /** Ask a person; the second word is the kind of task: match, assessment, estimate, figures, public-interest, mapping. */
    public static Proposal askAPerson(QuestionId question, String task) {
        return new Proposal(question, Outcome.NEEDS_PERSON, task);
    }

    /** Ask a person for what is lacking, beside what can be said already; the second word is the kind of task. */
    public static Proposal askAPersonForTheRest(QuestionId question, String task) {
        return new Proposal(question, Outcome.NEEDS_PERSON, task, true);
    }
}
