package forthright.disclosurecontrol;

import forthright.bank.Assessment;
import forthright.bank.Assessment.Conclusion;
import forthright.bank.Council.SmallNumbers;
import forthright.data.RawTable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The gate between counts and letter. A count at or below the threshold, or one with so few children behind it, is shown
 * only if a person has recorded that it identifies nobody; it is withheld only if a person has recorded that it
 * identifies somebody; otherwise it is held back until somebody has assessed it.
 */
public final class DisclosureControl {
    private DisclosureControl() {}

    /**
     * Protects one table.
     *
     * @param keys the figures wanted, in order; one that the table lacks is a true zero
     * @param exclusive whether the categories add up to a total that the reader knows or may learn
     */
    public static ProtectedTable protect(
            RawTable raw, List<CellKey> keys, boolean exclusive, SmallNumbers policy, Assessments assessments) {
        Map<CellKey, RawTable.Cell> counted = new TreeMap<>();
        raw.cells().forEach(cell -> counted.put(new CellKey(cell.list(), cell.code()), cell));
        Map<CellKey, Cell> cells = new LinkedHashMap<>();
        Map<CellKey, Long> values = new LinkedHashMap<>();
        List<CellKey> toAssess = new ArrayList<>();
        for (CellKey key : keys) {
            RawTable.Cell cell = counted.getOrDefault(key, new RawTable.Cell(key.list(), key.code(), 0, 0));
            values.put(key, cell.count());
            cells.put(key, judge(cell, policy, assessments.of(key)));
            if (cells.get(key) instanceof Cell.NotAssessed) {
                toAssess.add(key);
            }
        }
        if (exclusive) {
            AddedUp.protect(cells, values, policy);
        }
        return new ProtectedTable(cells, toAssess);
    }

    private static Cell judge(RawTable.Cell cell, SmallNumbers policy, Optional<Assessment> assessment) {
        // Five incidents can be one child: the children behind a count are looked at as well as the count itself.
        if (!policy.isSmall(cell.count()) && !policy.isSmall(cell.children())) {
            return new Cell.Shown(cell.count());
        }
        if (assessment.isEmpty()) {
            return new Cell.NotAssessed();
        }
        // FOIA s.40(2), (3A)(a): a figure is personal data because somebody is identifiable from it, not because it is
        // small (Information Commissioner v Miller [2018] UKUT 229 (AAC)).
        return assessment.get().conclusion() == Conclusion.IDENTIFIES
                ? new Cell.Identifying(assessment.get())
                : new Cell.Shown(cell.count());
    }
}
