package forthright.disclosurecontrol;

import static org.assertj.core.api.Assertions.assertThat;

import forthright.bank.Council.SmallNumbers;
import forthright.disclosurecontrol.plan.Planner;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Disclosure control that remembers what it decided, and decides the same of other counts: of other worlds of its plan. */
public final class HeldPlan {
    private final Map<Table, ProtectedTable> decided = new LinkedHashMap<>();
    private final List<Count> counts = new ArrayList<>();
    private final List<List<Count>> worlds = new ArrayList<>();
    private ProtectedLetter first =
            new ProtectedLetter(List.of(), List.of(), List.of(), List.of(), List.of(), List.of());

    private record Table(String measure, Stretch days, List<CellKey> keys) {
        static Table of(Wanted wanted) {
            return new Table(wanted.measure(), wanted.days(), wanted.keys());
        }
    }

    /** One figure that a letter asks for. */
    public record Count(String measure, CellKey key, Stretch days, long value) {}

    /** Plans and proves as always, and remembers. */
    public Gate first() {
        return this::decide;
    }

    /** What was decided first, whatever the counts are now. */
    public Gate again() {
        return this::repeat;
    }

    /** Shows everything: what the test that uses this class must notice. */
    public Gate careless() {
        return (wanted, earlier, policy, recount, released) -> new ProtectedLetter(
                wanted.stream().map(HeldPlan::shown).toList(), List.of(), List.of(), List.of(), List.of(), List.of());
    }

    private static ProtectedTable shown(Wanted wanted) {
        Map<CellKey, Cell> cells = new LinkedHashMap<>();
        wanted.keys()
                .forEach(key -> cells.put(key, new Cell.Shown(wanted.count(key).count())));
        return new ProtectedTable(cells, Map.of());
    }

    /** The counts from which it was decided. */
    public List<Count> counts() {
        return counts;
    }

    /** The counts as they would be in each world of the plan. */
    public List<List<Count>> worlds() {
        return worlds;
    }

    private ProtectedLetter decide(
            List<Wanted> wanted, List<Earlier> earlier, SmallNumbers policy, Recount recount, Set<String> released) {
        ProtectedLetter letter = Gate.PROVED.protect(wanted, earlier, policy, recount, released);
        for (int i = 0; i < wanted.size(); i++) {
            decided.put(Table.of(wanted.get(i)), letter.tables().get(i));
        }
        first = letter;
        counts.addAll(counts(wanted, Map.of()));
        Planner.plan(Together.problem(wanted, earlier, policy, recount).problem())
                .worlds()
                .forEach(world -> worlds.add(counts(wanted, world)));
        return letter;
    }

    private static List<Count> counts(List<Wanted> wanted, Map<String, Long> world) {
        List<Count> counts = new ArrayList<>();
        for (Wanted table : wanted) {
            for (CellKey key : table.keys()) {
                String id = LetterProblem.id(table.measure(), key, table.days());
                long value = world.getOrDefault(id, table.count(key).count());
                counts.add(new Count(table.measure(), key, table.days(), value));
            }
        }
        return counts.stream().distinct().toList();
    }

    private ProtectedLetter repeat(
            List<Wanted> wanted, List<Earlier> earlier, SmallNumbers policy, Recount recount, Set<String> released) {
        List<ProtectedTable> tables = new ArrayList<>();
        for (Wanted table : wanted) {
            ProtectedTable same = decided.get(Table.of(table));
            assertThat(same).as("a table that was not asked for at first").isNotNull();
            same.cells().forEach((key, cell) -> {
                if (cell instanceof Cell.Shown(long value)) {
                    assertThat(table.count(key).count()).as("what is printed").isEqualTo(value);
                }
            });
            tables.add(same);
        }
        return new ProtectedLetter(
                tables, first.linked(), first.leaks(), first.released(), first.warnings(), first.coarser());
    }
}
