package forthright.review.rules;

import forthright.review.reading.CostEstimate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The cost limit relied on without records, minutes for each, and their product. */
final class NoEstimate implements ReviewRule {
    @Override
    public void look(Reviewed reviewed, RuleText text, Objections objections) {
        CostRefusals.in(reviewed)
                .forEach((answer, estimate) ->
                        lacking(estimate).ifPresent(what -> objections.to(answer, estimate.line(), what)));
    }

    private static Optional<String> lacking(CostEstimate estimate) {
        List<String> lacks = new ArrayList<>();
        if (estimate.items().isEmpty()) {
            lacks.add("how many records would have to be searched");
        }
        if (estimate.minutesEach().isEmpty()) {
            lacks.add("how long each would take");
        }
        // So many records of so many minutes are a sum that a reader can do.
        if (estimate.hours().isEmpty() && (!lacks.isEmpty() || estimate.isCeiling())) {
            lacks.add("how many hours that makes");
        }
        if (lacks.isEmpty()) {
            return Optional.empty();
        }
        String ceiling = estimate.isCeiling() ? " “Up to” is a ceiling, not an estimate." : "";
        return Optional.of("The cost limit is relied on without saying " + String.join(", ", lacks) + "." + ceiling);
    }
}
