package forthright.drafting;

import forthright.decision.RuleBook;
import forthright.facts.Fact;
import java.util.List;

/**
 * What a draft was decided on, for whoever asks why.
 *
 * @param known all that the rules knew
 * @param request the request as messages name it
 * @param folder the folder of the case as messages name it
 * @param review what its letter is held against
 * @param wordings in which a question can be answered
 */
record Reasons(
        Case the,
        RuleBook rules,
        List<Fact> known,
        String request,
        String folder,
        OwnReview review,
        List<String> wordings) {
    Reasons {
        known = List.copyOf(known);
        wordings = List.copyOf(wordings);
    }
}
