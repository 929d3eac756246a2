package forthright.bank;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a wording says, in the terms of the field.
 *
 * @param spoken the terms as they stand
 * @param inOrder the same, the silent ones left out
 * @param concepts the shared concepts it names
 */
record Terms(List<String> spoken, List<String> inOrder, List<Concept> concepts) {
    private static final Map<String, Unit> UNITS = Map.of(
            "child",
            Unit.CHILDREN,
            "looked-after",
            Unit.CHILDREN,
            "incident",
            Unit.INCIDENTS,
            "interview",
            Unit.INTERVIEWS);

    Set<String> set() {
        return new LinkedHashSet<>(inOrder);
    }

    /** What is counted: the first unit after "how many", or the last of those that stand together: "children missing incidents". */
    Optional<Unit> unit() {
        return unit(Math.max(0, spoken.indexOf("how-many"))).or(() -> unit(0));
    }

    private Optional<Unit> unit(int from) {
        Optional<Unit> unit = Optional.empty();
        for (int i = from; i < spoken.size(); i++) {
            Unit here = UNITS.get(spoken.get(i));
            if (here != null) {
                unit = Optional.of(here);
            } else if (unit.isPresent() && !spoken.get(i).equals("missing")) {
                return unit;
            }
        }
        return unit;
    }
}
