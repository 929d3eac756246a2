package forthright.disclosurecontrol;

import forthright.data.RawTable;
import forthright.disclosurecontrol.problem.Link;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * One figure over several stretches of days in one letter: years beside their total, months beside their year, "the last
 * 12 months" beside a calendar year. Where counts add up, each stretch is the sum of the pieces into which the first and
 * last days of all of them cut it. A child counts once in every stretch: then a stretch is at least each one within it, at
 * most the sum of those that make it up, and two that overlap bound what they share.
 */
final class OverTime {
    private final LetterProblem letter;
    private final CellKey key;
    private final TreeMap<Stretch, Wanted> tables = new TreeMap<>();
    private final Wanted one;
    private final Recount recount;

    private OverTime(LetterProblem letter, CellKey key, List<Wanted> tables, Recount recount) {
        this.letter = letter;
        this.key = key;
        this.one = tables.getFirst();
        this.recount = recount;
        tables.forEach(table -> this.tables.putIfAbsent(table.days(), table));
    }

    /** Links the figures of one measure and category over all their stretches. */
    static void link(LetterProblem letter, CellKey key, List<Wanted> tables, Recount recount) {
        OverTime time = new OverTime(letter, key, tables, recount);
        if (time.tables.size() > 1) {
            if (!time.one.addsUp() || !time.addUp()) {
                time.bound();
            }
        }
    }

    private String id(Stretch days) {
        return LetterProblem.id(one.measure(), key, days);
    }

    private long value(Stretch days) {
        return letter.value(id(days));
    }

    /** False where the counts do not add up after all: an interview about two incidents may count in two years. */
    private boolean addUp() {
        List<Stretch> pieces = Pieces.of(tables.keySet());
        Optional<Map<Stretch, Long>> values = counted(pieces).or(() -> Pieces.values(pieces, asked()));
        if (values.isEmpty()) {
            return false;
        }
        for (Stretch piece : pieces) {
            if (!tables.containsKey(piece)) {
                letter.difference(one, key, piece, values.get().getOrDefault(piece, 0L));
            }
        }
        for (Stretch whole : tables.keySet()) {
            List<String> within = pieces.stream()
                    .filter(piece -> piece.isWithin(whole))
                    .map(this::id)
                    .toList();
            if (within.size() > 1) {
                letter.sum(id(whole), within, false);
            }
        }
        // The pair rule is about what is printed: a year that was asked for, beside its months.
        rows().forEach((whole, row) ->
                letter.sum(id(whole), row.stream().map(this::id).toList(), true));
        return true;
    }

    private Map<Stretch, Long> asked() {
        Map<Stretch, Long> asked = new LinkedHashMap<>();
        tables.keySet().forEach(days -> asked.put(days, value(days)));
        return asked;
    }

    /** What was counted in each piece; empty where one cannot be counted, or where they do not add up. */
    private Optional<Map<Stretch, Long>> counted(List<Stretch> pieces) {
        Map<Stretch, Long> values = new LinkedHashMap<>();
        for (Stretch piece : pieces) {
            Optional<Long> count = count(piece);
            if (count.isEmpty()) {
                return Optional.empty();
            }
            values.put(piece, count.get());
        }
        return tables.keySet().stream().allMatch(whole -> value(whole) == Pieces.sum(whole, values))
                ? Optional.of(values)
                : Optional.empty();
    }

    private Optional<Long> count(Stretch days) {
        return tables.containsKey(days)
                ? Optional.of(value(days))
                : recount.count(one.measure(), days)
                        .map(raw -> Wanted.count(raw, key))
                        .map(RawTable.Cell::count);
    }

    private void bound() {
        List<Stretch> days = new ArrayList<>(tables.keySet());
        for (Stretch first : tables.keySet()) {
            for (Stretch second : tables.keySet()) {
                if (first.crosses(second)) {
                    cross(first, second, days);
                }
            }
        }
        for (Stretch whole : days) {
            for (Stretch part : days) {
                if (!part.equals(whole) && part.isWithin(whole)) {
                    letter.link(Link.atMost(id(part), id(whole)));
                }
            }
        }
        rows().forEach((whole, row) -> {
            Map<String, Long> terms = new LinkedHashMap<>();
            terms.put(id(whole), 1L);
            row.forEach(part -> terms.put(id(part), -1L));
            letter.link(new Link(terms, Link.NO_LEAST, 0));
        });
    }

    /** Children in two stretches that overlap: at least those in the two together, and those in what they share besides. */
    private void cross(Stretch first, Stretch second, List<Stretch> days) {
        Stretch shared = new Stretch(second.from(), first.to());
        Stretch together = new Stretch(first.from(), second.to());
        for (Stretch other : List.of(shared, together)) {
            if (!days.contains(other)) {
                letter.difference(one, key, other, count(other).orElseGet(() -> atLeast(other)));
                days.add(other);
            }
        }
        letter.link(
                new Link(Map.of(id(together), 1L, id(shared), 1L, id(first), -1L, id(second), -1L), Link.NO_LEAST, 0));
    }

    private long atLeast(Stretch days) {
        return tables.keySet().stream()
                .filter(inside -> inside.isWithin(days))
                .mapToLong(this::value)
                .max()
                .orElse(0);
    }

    private Map<Stretch, List<Stretch>> rows() {
        return Pieces.rows(new ArrayList<>(tables.keySet()));
    }
}
