package forthright.disclosurecontrol;

import forthright.bank.Council.SmallNumbers;
import forthright.disclosurecontrol.problem.Link;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** All tables of one letter: categories that add up, periods that do, and measures that lie within one another. */
final class Together {
    private final LetterProblem letter;
    private final List<Wanted> asked;
    private final List<Earlier> earlier;
    private final List<Wanted> tables;
    private final Recount recount;

    private Together(List<Wanted> asked, List<Earlier> earlier, SmallNumbers policy, Recount recount) {
        this.letter = new LetterProblem(policy);
        this.asked = asked;
        this.earlier = earlier;
        this.tables = Stream.concat(asked.stream(), earlier.stream().map(Earlier::table))
                .toList();
        this.recount = recount;
    }

    static LetterProblem problem(List<Wanted> asked, List<Earlier> earlier, SmallNumbers policy, Recount recount) {
        Together together = new Together(asked, earlier, policy, recount);
        together.figures();
        together.earlier();
        together.categories();
        together.time();
        together.kin();
        return together.letter;
    }

    private record Asked(Wanted table, CellKey key) {}

    /** Where as few would do, the widest stretch is withheld: the others still tell nearly what it is. */
    private void figures() {
        List<Asked> figures = new ArrayList<>();
        asked.forEach(table -> table.keys().forEach(key -> figures.add(new Asked(table, key))));
        figures.sort(
                Comparator.comparingLong((Asked a) -> a.table().days().days()).reversed());
        for (int rank = 0; rank < figures.size(); rank++) {
            Wanted table = figures.get(rank).table();
            CellKey key = figures.get(rank).key();
            letter.asked(table, key, rank, told(table.measure(), key, table.days()));
        }
    }

    private List<Told> told(String measure, CellKey key, Stretch days) {
        return earlier.stream()
                .flatMap(each -> each.told().stream())
                .filter(told -> told.measure().equals(measure)
                        && told.key().equals(key)
                        && told.days().equals(days))
                .toList();
    }

    private void earlier() {
        earlier.forEach(each -> each.table()
                .keys()
                .forEach(key -> letter.earlier(
                        each.table(),
                        key,
                        told(each.table().measure(), key, each.table().days()))));
    }

    /**
     * Categories that exclude one another add up to a total, which stands beside them or which the reader may learn. Where
     * they overlap, each is at most the total, and together they are as many at the least.
     */
    private void categories() {
        for (Wanted table : asked) {
            if (table.keys().contains(CellKey.SINGLE)) {
                continue;
            }
            List<String> parts = ids(table);
            String total = LetterProblem.id(table.measure(), CellKey.SINGLE, table.days());
            if (letter.has(total) && !table.exclusive()) {
                parts.forEach(part -> letter.link(Link.atMost(part, total)));
                covering(total, parts);
            } else if (table.exclusive()) {
                long sum = parts.stream().mapToLong(letter::value).sum();
                boolean beside = letter.has(total) && letter.value(total) == sum;
                String all = LetterProblem.id(table.measure() + ", all categories", CellKey.SINGLE, table.days());
                letter.sum(beside ? total : letter.known(all, sum), parts, true);
            }
        }
    }

    /** Parts that take in everything are together as many as the whole at the least. */
    private void covering(String whole, List<String> parts) {
        Map<String, Long> terms = new LinkedHashMap<>();
        terms.put(whole, -1L);
        parts.forEach(part -> terms.put(part, 1L));
        letter.link(new Link(terms, 0, Link.NO_MOST));
    }

    private static List<String> ids(Wanted table) {
        return table.keys().stream()
                .map(key -> LetterProblem.id(table.measure(), key, table.days()))
                .toList();
    }

    private void time() {
        Map<String, Map<CellKey, List<Wanted>>> byFigure = new LinkedHashMap<>();
        tables.forEach(table -> table.keys()
                .forEach(key -> byFigure.computeIfAbsent(table.measure(), m -> new LinkedHashMap<>())
                        .computeIfAbsent(key, k -> new ArrayList<>())
                        .add(table)));
        byFigure.values().forEach(keys -> keys.forEach((key, same) -> OverTime.link(letter, key, same, recount)));
    }

    /** What lies within another figure over the same days is at most that figure, and leaves a rest of it. */
    private void kin() {
        for (Wanted part : tables) {
            for (Wanted whole : tables) {
                Boolean sameUnit = part.kin().of().get(whole.measure());
                if (sameUnit != null
                        && part.days().equals(whole.days())
                        && whole.keys().contains(CellKey.SINGLE)) {
                    kin(part, whole, sameUnit);
                }
            }
        }
    }

    private void kin(Wanted part, Wanted whole, boolean sameUnit) {
        String all = LetterProblem.id(whole.measure(), CellKey.SINGLE, whole.days());
        for (CellKey key : part.keys()) {
            String id = LetterProblem.id(part.measure(), key, part.days());
            long rest = letter.value(all) - letter.value(id);
            if (sameUnit && rest >= 0) {
                letter.sum(all, List.of(id, letter.complement(part, key, rest)), false);
            } else {
                letter.link(Link.atMost(id, all));
            }
        }
        if (part.kin().covering()) {
            covering(all, ids(part));
        }
    }
}
