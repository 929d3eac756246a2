package forthright.bank;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a wording says, in the terms of the field.
 *
 * @param inOrder the terms as they stand, the silent ones left out
 * @param concepts the shared concepts it names
 */
record Terms(List<String> inOrder, List<Concept> concepts) {
    private static final Map<String, Unit> UNITS =
            Map.of("child", Unit.CHILDREN, "incident", Unit.INCIDENTS, "interview", Unit.INTERVIEWS);

    Set<String> set() {
        return new LinkedHashSet<>(inOrder);
    }

    /** What is counted: the first unit after "how many", or the last of those that stand together: "children missing incidents". */
    Optional<Unit> unit() {
        int from = Math.max(0, inOrder.indexOf("how-many"));
        Optional<Unit> unit = Optional.empty();
        for (int i = from; i < inOrder.size(); i++) {
            Unit here = UNITS.get(inOrder.get(i));
            if (here != null) {
                unit = Optional.of(here);
            } else if (unit.isPresent() && !inOrder.get(i).equals("missing")) {
                return unit;
            }
        }
        return unit;
    }
}
