package forthright.drafting.decided;

import forthright.decision.Ground;
import forthright.decision.Outcome;
import forthright.decision.Proposal;
import forthright.law.files.Fields;
import forthright.request.QuestionId;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What a named person decided of a question in place of the rules.
 *
 * @param ground why, with its provisions, in the form in which rules give theirs
 */
public record InPlaceOfRules(QuestionId question, Ground ground, Signed signed) {
    private static final Map<String, Outcome> OUTCOMES = Arrays.stream(Outcome.values())
            .filter(outcome -> outcome != Outcome.NEEDS_PERSON)
            .collect(Collectors.toMap(Outcome::word, Function.identity(), (a, b) -> a, LinkedHashMap::new));

    /** What stands under the question's number; which that is, is said afterwards. */
    static InPlaceOfRules read(Fields fields) {
        Outcome outcome = fields.oneOf("outcome", OUTCOMES);
        Signed signed = Signed.read(fields);
        QuestionId id = new QuestionId("");
        return new InPlaceOfRules(
                id,
                new Ground(
                        "Decided by %s on %s".formatted(signed.by(), signed.on()),
                        fields.placeOf("outcome"),
                        fields.texts("citations"),
                        signed.reason(),
                        new Proposal(id, outcome, fields.text("wording"))),
                signed);
    }

    /** The same of a question. */
    InPlaceOfRules of(QuestionId id) {
        Proposal proposal =
                new Proposal(id, ground.proposal().outcome(), ground.proposal().wording());
        return new InPlaceOfRules(
                id, new Ground(ground.rule(), ground.place(), ground.citations(), ground.because(), proposal), signed);
    }
}
