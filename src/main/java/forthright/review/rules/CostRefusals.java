package forthright.review.rules;

import forthright.review.reading.CitedProvision;
import forthright.review.reading.CostEstimate;
import forthright.review.reading.Ending;
import forthright.review.reading.ReadAnswer;
import java.util.LinkedHashMap;
import java.util.Map;

/** The answers refused because of their cost, each with its estimate; one estimate may stand for several of them. */
final class CostRefusals {
    private CostRefusals() {}

    static Map<ReadAnswer, CostEstimate> in(Reviewed reviewed) {
        Map<ReadAnswer, CostEstimate> refusals = new LinkedHashMap<>();
        for (ReadAnswer answer : reviewed.reply().answers()) {
            boolean cited = answer.citations().stream()
                    .filter(CitedProvision::relied)
                    .anyMatch(c -> Relied.provision(c, reviewed.law())
                            .filter(Relied::isCost)
                            .isPresent());
            if (answer.ending() == Ending.COST_LIMIT && cited) {
                answer.estimate().ifPresent(estimate -> refusals.put(answer, estimate));
            }
        }
        boolean estimated = refusals.values().stream().anyMatch(CostRefusals::isWhole);
        if (estimated) {
            refusals.values().removeIf(estimate -> !isWhole(estimate));
        }
        return refusals;
    }

    static boolean isWhole(CostEstimate estimate) {
        return estimate.items().isPresent()
                && estimate.minutesEach().isPresent()
                && estimate.hours().isPresent();
    }
}
