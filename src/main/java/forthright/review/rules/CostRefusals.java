package forthright.review.rules;

import forthright.review.reading.CitedProvision;
import forthright.review.reading.CostEstimate;
import forthright.review.reading.Ending;
import forthright.review.reading.ReadAnswer;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** The answers refused because of their cost, each with its estimate; one estimate may stand for several of them. */
final class CostRefusals {
    /** Refused for the time it would take, though no section is named. */
    private static final Pattern OVER_THE_LIMIT = Pattern.compile(
            "(?i)\\b(?:over|more than|in excess of|exceed\\w*|above|longer than)(?: the)? (?:18|24|40|eighteen)(?: working| staff)? hours\\b");

    private CostRefusals() {}

    static Map<ReadAnswer, CostEstimate> in(Reviewed reviewed) {
        Map<ReadAnswer, CostEstimate> refusals = new LinkedHashMap<>();
        for (ReadAnswer answer : reviewed.reply().answers()) {
            boolean cited = answer.citations().stream()
                    .filter(CitedProvision::relied)
                    .anyMatch(c -> Relied.provision(c, reviewed.law())
                            .filter(Relied::isCost)
                            .isPresent());
            boolean inSubstance = OVER_THE_LIMIT.matcher(answer.text()).find();
            if (answer.ending() == Ending.COST_LIMIT && (cited || inSubstance)) {
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
