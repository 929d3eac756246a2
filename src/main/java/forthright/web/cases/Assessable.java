package forthright.web.cases;

import forthright.disclosurecontrol.ProtectedTable;
import forthright.disclosurecontrol.Unassessed;
import forthright.drafting.Draft;
import java.util.List;

/** The small figures of a draft that somebody must assess. */
final class Assessable {
    private Assessable() {}

    /** Each once, in the order in which they are asked for. */
    static List<Unassessed> in(Draft draft) {
        return draft.letter().tables().stream()
                .flatMap(table -> of(table).stream())
                .distinct()
                .toList();
    }

    private static List<Unassessed> of(ProtectedTable table) {
        return table.cells().keySet().stream()
                .flatMap(key -> table.waitsFor(key).stream())
                .toList();
    }

    /** What tells it from the others, as the name of a field: no count is in it. */
    static String id(Unassessed figure) {
        return "a-%s-%s-%s-%s"
                .formatted(
                        figure.measure(),
                        figure.key().code().replaceAll("[^A-Za-z0-9_-]", "-"),
                        figure.days().from(),
                        figure.days().to());
    }
}
