package forthright.disclosurecontrol;

import forthright.bank.Council.SmallNumbers;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;

/** All tables of one letter: each measure and category is looked at over every period for which the letter gives it. */
final class Together {
    private Together() {}

    static void protect(List<Protecting> tables, SmallNumbers policy) {
        Map<String, List<Protecting>> byMeasure = new LinkedHashMap<>();
        tables.forEach(table -> byMeasure
                .computeIfAbsent(table.wanted().assessments().measure(), m -> new ArrayList<>())
                .add(table));
        // What is withheld in one direction may have to be covered in the other. Each turn withholds more, so it ends.
        byMeasure.values().forEach(same -> {
            boolean more = true;
            while (more) {
                same.forEach(Protecting::addUp);
                more = GroupsAndTotal.protect(same, policy);
                more |= overTime(same, policy);
            }
        });
    }

    /** Whether anything more had to be withheld. */
    private static boolean overTime(List<Protecting> tables, SmallNumbers policy) {
        Map<CellKey, SequencedMap<Stretch, Protecting>> byKey = new LinkedHashMap<>();
        for (Protecting table : tables) {
            for (CellKey key : table.wanted().keys()) {
                byKey.computeIfAbsent(key, k -> new LinkedHashMap<>())
                        .put(table.wanted().days(), table);
            }
        }
        boolean more = false;
        for (Map.Entry<CellKey, SequencedMap<Stretch, Protecting>> figure : byKey.entrySet()) {
            more |= overTime(figure.getKey(), figure.getValue(), policy);
        }
        return more;
    }

    private static boolean overTime(CellKey key, SequencedMap<Stretch, Protecting> tables, SmallNumbers policy) {
        if (tables.size() == 1) {
            return false;
        }
        SequencedMap<Stretch, Cell> cells = new LinkedHashMap<>();
        Map<Stretch, Long> values = new LinkedHashMap<>();
        tables.forEach((stretch, table) -> {
            cells.put(stretch, table.cell(key));
            values.put(stretch, table.value(key));
        });
        Wanted one = tables.firstEntry().getValue().wanted();
        var covers = new OverTime(key, cells, values, one.addsUp(), policy, one.assessments()).covers();
        covers.forEach((stretch, cover) ->
                tables.getOrDefault(stretch, tables.firstEntry().getValue()).cover(key, cover));
        return !covers.isEmpty();
    }
}
