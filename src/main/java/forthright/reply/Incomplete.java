package forthright.reply;

import forthright.law.files.FaultsException;

/** Stops a letter that would refuse something without all that the law asks of a refusal. */
final class Incomplete {
    private Incomplete() {}

    /** Names the rule that refused; {@code what} has a place for the question. */
    static FaultsException because(Answer answer, String code, String what, String remedy) {
        return FaultsException.error(
                answer.decision().grounds().getFirst().place(),
                code,
                what.formatted(answer.question().id()),
                remedy);
    }
}
