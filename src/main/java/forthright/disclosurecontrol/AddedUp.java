package forthright.disclosurecontrol;

import forthright.bank.Assessment;
import forthright.bank.Council.SmallNumbers;
import java.util.List;
import java.util.Map;

/**
 * Figures that add up to a total the reader may know: what is shown is taken away from the total, and what is left over
 * must not give a withheld figure away. Further figures are withheld, in their printed order and never by their size,
 * until each small one can still take enough values.
 */
final class AddedUp {
    private AddedUp() {}

    static void protect(Map<CellKey, Cell> cells, Map<CellKey, Long> values, SmallNumbers policy) {
        List<CellKey> small = cells.keySet().stream()
                .filter(key -> !(cells.get(key) instanceof Cell.Shown))
                .toList();
        if (small.isEmpty()) {
            return;
        }
        Cell cover = coverFor(cells, small);
        // A printed zero hides nothing: it could only ever be zero or small.
        List<CellKey> candidates = cells.keySet().stream()
                .filter(key -> !small.contains(key) && values.getOrDefault(key, 0L) > 0)
                .toList();
        int added = 0;
        while (!safe(small, values, candidates.subList(0, added), policy)) {
            if (added == candidates.size()) {
                // Nothing is left to cover with, and the total would still tell: a person must decide.
                cells.replaceAll((key, cell) -> new Cell.NotAssessed());
                return;
            }
            cells.put(candidates.get(added), cover);
            added++;
        }
    }

    private static Cell coverFor(Map<CellKey, Cell> cells, List<CellKey> small) {
        for (CellKey key : small) {
            if (cells.get(key) instanceof Cell.Identifying(Assessment assessment)) {
                return new Cell.Complementary(assessment);
            }
        }
        return new Cell.NotAssessed();
    }

    /** Whether what is left of the total leaves every small figure enough values, and the sum of them uncertain. */
    private static boolean safe(
            List<CellKey> small, Map<CellKey, Long> values, List<CellKey> covering, SmallNumbers policy) {
        if (!covering.isEmpty()) {
            // The cover may be anything from 0 up to what is left over, so that only its own size bounds the small
            // ones.
            long leftOver = sum(small, values) + sum(covering, values);
            return enough(policy, leftOver - (long) policy.least() * (small.size() - 1))
                    && leftOver > policy.threshold();
        }
        long leftOver = sum(small, values);
        long othersLeast = (long) policy.least() * (small.size() - 1);
        long othersMost = (long) policy.threshold() * (small.size() - 1);
        long least = Math.max(policy.least(), leftOver - othersMost);
        long most = Math.min(policy.threshold(), leftOver - othersLeast);
        return most - least + 1 >= needed(policy) && leftOver > policy.threshold();
    }

    private static boolean enough(SmallNumbers policy, long most) {
        return Math.min(policy.threshold(), most) - policy.least() + 1 >= needed(policy);
    }

    static long needed(SmallNumbers policy) {
        long range = policy.threshold() - policy.least() + 1L;
        return switch (policy.level()) {
            case EXACT -> Math.min(2, range);
            case STANDARD -> Math.min(3, range);
            case STRICT -> range;
        };
    }

    private static long sum(List<CellKey> keys, Map<CellKey, Long> values) {
        return keys.stream().mapToLong(key -> values.getOrDefault(key, 0L)).sum();
    }
}
