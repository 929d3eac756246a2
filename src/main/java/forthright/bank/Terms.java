package forthright.bank;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a wording says, in the terms of the field.
 *
 * @param spoken the terms as they stand
 * @param inOrder the same, the silent ones left out
 * @param concepts the shared concepts it names
 */
record Terms(List<String> spoken, List<String> inOrder, List<Concept> concepts) {
    private static final Map<String, Unit> UNITS = Map.ofEntries(
            Map.entry("child", Unit.CHILDREN),
            Map.entry("looked-after", Unit.CHILDREN),
            Map.entry("unaccompanied", Unit.CHILDREN),
            Map.entry("in-need", Unit.CHILDREN),
            Map.entry("missing-education", Unit.CHILDREN),
            Map.entry("home-education", Unit.CHILDREN),
            Map.entry("adopted", Unit.CHILDREN),
            Map.entry("victim", Unit.CHILDREN),
            Map.entry("incident", Unit.INCIDENTS),
            Map.entry("interview", Unit.INTERVIEWS),
            Map.entry("referral", Unit.REFERRALS),
            Map.entry("re-referral", Unit.REFERRALS),
            Map.entry("contact", Unit.CONTACTS),
            Map.entry("assessment", Unit.ASSESSMENTS),
            Map.entry("early-help-assessment", Unit.ASSESSMENTS),
            Map.entry("enquiry", Unit.ENQUIRIES),
            Map.entry("conference", Unit.CONFERENCES),
            Map.entry("initial-conference", Unit.CONFERENCES),
            Map.entry("review-conference", Unit.CONFERENCES),
            Map.entry("protection-plan", Unit.PLANS),
            Map.entry("notification", Unit.NOTIFICATIONS),
            Map.entry("arrangement", Unit.ARRANGEMENTS),
            Map.entry("placement", Unit.PLACEMENTS),
            Map.entry("placement-move", Unit.MOVES),
            Map.entry("care-leaver", Unit.CARE_LEAVERS),
            Map.entry("foster-household", Unit.HOUSEHOLDS),
            Map.entry("foster-carer", Unit.CARERS),
            Map.entry("attendance-order", Unit.ORDERS));

    // "children missing incidents", "looked after children's placement moves": what stands between is no end of the
    // noun.
    private static final Set<String> WITHIN_A_NOUN = Set.of("missing", "concept", "social-care", "nrm");

    Set<String> set() {
        return new LinkedHashSet<>(inOrder);
    }

    /** The names of the concepts, by which one exploitation is told from another. */
    Set<String> conceptIds() {
        return concepts.stream().map(Concept::id).collect(Collectors.toUnmodifiableSet());
    }

    /** What is counted: the first unit after "how many", or the last of those that stand together: "children missing incidents". */
    Optional<Unit> unit() {
        int head = spoken.contains("how-many") ? spoken.indexOf("how-many") : Math.max(0, spoken.indexOf("total"));
        return unit(head).or(() -> unit(0)).map(this::ofTimes);
    }

    /** "How many times did children move placement" counts moves, not missing incidents. */
    private Unit ofTimes(Unit unit) {
        if (unit != Unit.INCIDENTS || inOrder.contains("missing")) {
            return unit;
        }
        if (inOrder.contains("moved-placement") || inOrder.contains("placement-move")) {
            return Unit.MOVES;
        }
        return inOrder.contains("referral") || inOrder.contains("referred") ? Unit.REFERRALS : unit;
    }

    /** Whether the first thing after "how many" is what is counted, so that no word before it says so. */
    boolean countsWhatFollows() {
        int next = inOrder.indexOf("how-many") + 1;
        while (next > 0 && next < inOrder.size() && WITHIN_A_NOUN.contains(inOrder.get(next))) {
            next++;
        }
        return next > 0 && next < inOrder.size() && UNITS.containsKey(inOrder.get(next));
    }

    private Optional<Unit> unit(int from) {
        Optional<Unit> unit = Optional.empty();
        for (int i = from; i < spoken.size(); i++) {
            Unit here = UNITS.get(spoken.get(i));
            if (here != null && unit.filter(u -> u != Unit.CHILDREN).isPresent()) {
                return unit; // "times children went missing" counts times; "children's placement moves" counts moves
            } else if (here != null) {
                unit = Optional.of(here);
            } else if (unit.isPresent() && !WITHIN_A_NOUN.contains(spoken.get(i))) {
                return unit;
            }
        }
        return unit;
    }
}
