package forthright.disclosurecontrol.proof;

import java.util.List;
import java.util.Map;

/** Plans with one thing changed. */
final class Plans {
    private Plans() {}

    static Plan withWorlds(Plan plan, List<Map<String, Long>> worlds) {
        return new Plan(
                plan.withheld(),
                plan.added(),
                plan.least(),
                plan.beyondRepair(),
                plan.ruledOut(),
                plan.impossible(),
                worlds);
    }

    static Plan withWithheld(Plan plan, List<String> withheld) {
        return new Plan(
                withheld,
                plan.added(),
                plan.least(),
                plan.beyondRepair(),
                plan.ruledOut(),
                plan.impossible(),
                plan.worlds());
    }

    static Plan withBeyondRepair(Plan plan, String... beyondRepair) {
        return new Plan(
                plan.withheld(),
                plan.added(),
                plan.least(),
                List.of(beyondRepair),
                plan.ruledOut(),
                plan.impossible(),
                plan.worlds());
    }

    static Plan withRuledOut(Plan plan, Map<String, List<Long>> ruledOut) {
        return new Plan(
                plan.withheld(),
                plan.added(),
                plan.least(),
                plan.beyondRepair(),
                ruledOut,
                plan.impossible(),
                plan.worlds());
    }

    static Plan withImpossible(Plan plan, Impossible... impossible) {
        return new Plan(
                plan.withheld(),
                plan.added(),
                plan.least(),
                plan.beyondRepair(),
                plan.ruledOut(),
                List.of(impossible),
                plan.worlds());
    }
}
