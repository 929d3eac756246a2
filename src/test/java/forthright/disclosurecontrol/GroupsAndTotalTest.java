package forthright.disclosurecontrol;

import static org.assertj.core.api.Assertions.assertThat;

import forthright.bank.Assessment;
import forthright.bank.Assessment.Conclusion;
import forthright.bank.Council.SmallNumbers;
import forthright.bank.Council.SmallNumbers.Level;
import forthright.data.RawTable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A figure by groups with its total below: whoever knows both cannot work out what is withheld. */
class GroupsAndTotalTest {
    private static final LocalDate FROM = LocalDate.of(2024, 4, 1);
    private static final LocalDate TO = LocalDate.of(2025, 3, 31);
    private static final LocalDate DATED = LocalDate.of(2026, 2, 9);
    private static final SmallNumbers FIVE_OR_FEWER = new SmallNumbers(5, true, Level.STANDARD, "policy");
    private static final int MOST = 14;

    private static Assessment identifies(List<String> categories, Conclusion conclusion) {
        return new Assessment(
                "adopted", categories, FROM, TO, conclusion, "why", "principle", "A person", FROM, TO.plusYears(5));
    }

    private static Wanted wanted(boolean addUp, List<Assessment> assessed, List<RawTable.Cell> cells) {
        return new Wanted(
                false,
                addUp,
                new RawTable("adopted", cells),
                cells.stream().map(c -> new CellKey(c.list(), c.code())).toList(),
                new Assessments(assessed, "adopted", FROM, TO, DATED));
    }

    /** The groups in order, then the total; nothing where a person must assess first. */
    private static List<Cell> cells(boolean addUp, List<Assessment> assessed, long total, long... groups) {
        List<RawTable.Cell> of = IntStream.range(0, groups.length)
                .mapToObj(i -> new RawTable.Cell("age", "" + i, groups[i], groups[i]))
                .toList();
        List<ProtectedTable> tables = DisclosureControl.protect(
                List.of(
                        wanted(addUp, assessed, of),
                        wanted(false, assessed, List.of(new RawTable.Cell("", "", total, total)))),
                FIVE_OR_FEWER);
        return tables.stream().flatMap(table -> table.cells().values().stream()).toList();
    }

    private static String shown(List<Cell> cells) {
        return String.join(
                " ",
                cells.stream()
                        .map(cell -> cell instanceof Cell.Shown(long value)
                                ? "" + value
                                : cell instanceof Cell.NotAssessed ? "[?]" : "[c]")
                        .toList());
    }

    private static final List<Assessment> ALL =
            List.of(identifies(List.of("*"), Conclusion.IDENTIFIES), identifies(List.of(), Conclusion.IDENTIFIES));

    @Test
    void a_small_group_of_a_sum_takes_another_with_it() {
        assertThat(shown(cells(true, ALL, 44, 20, 21, 3))).isEqualTo("[c] 21 [c] 44");
    }

    @Test
    void a_withheld_total_does_not_follow_from_groups_that_identify_nobody() {
        List<Assessment> onlyTheTotal = List.of(
                identifies(List.of("*"), Conclusion.IDENTIFIES_NOBODY), identifies(List.of(), Conclusion.IDENTIFIES));
        // One group is the whole: withheld with it, both can be from 1 to 5.
        assertThat(shown(cells(true, onlyTheTotal, 4, 4, 0, 0))).isEqualTo("[c] 0 0 [c]");
        assertThat(shown(cells(false, onlyTheTotal, 4, 4, 1, 0))).isEqualTo("[c] 1 0 [c]");
    }

    @Test
    void a_total_that_is_full_of_groups_goes_to_a_person() {
        assertThat(shown(cells(true, ALL, 4, 1, 1, 1, 1))).contains("[?] [?] [?] [?]");
    }

    @Test
    void groups_that_need_not_add_up_still_leave_a_small_one_uncertain() {
        // At least three are left for the small group: it can be 3, 4 or 5. At least four would be too many.
        assertThat(shown(cells(false, ALL, 44, 20, 21, 3))).isEqualTo("20 21 [c] 44");
        assertThat(shown(cells(false, ALL, 45, 20, 21, 4))).isEqualTo("[c] 21 [c] 45");
        assertThat(shown(cells(false, ALL, 44, 30, 21, 3))).isEqualTo("30 21 [c] 44");
    }

    @Tag("tries-all")
    @Test
    void no_small_table_gives_a_withheld_group_or_total_away() {
        for (int a = 0; a <= 7; a++) {
            for (int b = 0; b <= 7; b++) {
                for (int c = 0; c <= 7; c++) {
                    attacked(true, a + b + c, a, b, c);
                    for (int total = Math.max(a, Math.max(b, c)); total < a + b + c; total += 3) {
                        attacked(false, total, a, b, c);
                    }
                }
            }
        }
    }

    private static void attacked(boolean addUp, long total, long... groups) {
        List<Cell> cells = cells(addUp, ALL, total, groups);
        if (cells.stream().anyMatch(Cell.NotAssessed.class::isInstance)) {
            return; // nothing is printed before a person has decided
        }
        List<Set<Long>> possible = possible(addUp, cells);
        for (int i = 0; i < cells.size(); i++) {
            boolean small = cells.get(i) instanceof Cell.Identifying;
            if (small) {
                assertThat(possible.get(i).stream().filter(v -> v <= 5).count())
                        .as(
                                "%s of %s, total %d, cell %d",
                                shown(cells), List.of(groups[0], groups[1], groups[2]), total, i)
                        .isGreaterThanOrEqualTo(3);
            }
        }
    }

    /** Every value that each cell can have, for a reader who knows how groups and total hang together. */
    private static List<Set<Long>> possible(boolean addUp, List<Cell> cells) {
        List<Set<Long>> possible = new ArrayList<>();
        cells.forEach(cell -> possible.add(new TreeSet<>()));
        for (long a : values(cells.get(0))) {
            for (long b : values(cells.get(1))) {
                for (long c : values(cells.get(2))) {
                    for (long total : values(cells.get(3))) {
                        boolean fits =
                                addUp ? a + b + c == total : a + b + c >= total && Math.max(a, Math.max(b, c)) <= total;
                        if (fits) {
                            List<Long> all = List.of(a, b, c, total);
                            IntStream.range(0, 4).forEach(i -> possible.get(i).add(all.get(i)));
                        }
                    }
                }
            }
        }
        return possible;
    }

    private static List<Long> values(Cell cell) {
        return cell instanceof Cell.Shown(long value)
                ? List.of(value)
                : Stream.iterate(1L, v -> v + 1).limit(MOST).toList();
    }
}
