package forthright.disclosurecontrol;

import forthright.bank.Council.SmallNumbers;
import forthright.data.RawTable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;

/** A table while it is being protected. Nothing of it leaves before it is done. */
final class Protecting {
    private final Wanted wanted;
    private final SmallNumbers policy;
    private final SequencedMap<CellKey, Cell> cells = new LinkedHashMap<>();
    private final Map<CellKey, Long> values = new LinkedHashMap<>();
    private final Map<CellKey, List<Unassessed>> waiting = new LinkedHashMap<>();

    Protecting(Wanted wanted, SmallNumbers policy) {
        this.wanted = wanted;
        this.policy = policy;
        for (CellKey key : wanted.keys()) {
            RawTable.Cell count = wanted.count(key);
            values.put(key, count.count());
            cells.put(
                    key,
                    DisclosureControl.judge(count, policy, wanted.assessments().of(key)));
            if (cells.get(key) instanceof Cell.NotAssessed) {
                waiting.put(key, List.of(new Unassessed(key, wanted.days())));
            }
        }
    }

    Wanted wanted() {
        return wanted;
    }

    Cell cell(CellKey key) {
        return cells.getOrDefault(key, new Cell.NotAssessed());
    }

    long value(CellKey key) {
        return values.getOrDefault(key, 0L);
    }

    /** Within one table: categories that add up to a total that the reader knows or may learn. */
    void addUp() {
        if (!wanted.exclusive()) {
            return;
        }
        List<Unassessed> small = cells.entrySet().stream()
                .filter(cell -> !(cell.getValue() instanceof Cell.Shown))
                .map(cell -> new Unassessed(cell.getKey(), wanted.days()))
                .toList();
        AddedUp.protect(cells, values, policy);
        cells.forEach((key, cell) -> {
            if (cell instanceof Cell.NotAssessed) {
                waiting.putIfAbsent(key, small);
            }
        });
    }

    void cover(CellKey key, OverTime.Cover cover) {
        cells.put(key, cover.cell());
        if (!cover.waitsFor().isEmpty()) {
            List<Unassessed> all = new ArrayList<>(waiting.getOrDefault(key, List.of()));
            cover.waitsFor().stream().filter(one -> !all.contains(one)).forEach(all::add);
            waiting.put(key, all);
        }
    }

    ProtectedTable done() {
        return new ProtectedTable(cells, waiting);
    }
}
