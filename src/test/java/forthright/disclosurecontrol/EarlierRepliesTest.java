package forthright.disclosurecontrol;

import static org.assertj.core.api.Assertions.assertThat;

import forthright.bank.Assessment;
import forthright.bank.Assessment.Conclusion;
import forthright.bank.Council.SmallNumbers;
import forthright.bank.Council.SmallNumbers.Level;
import forthright.data.RawTable;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A letter beside replies that were sent before. "0-2" is the first two months of a line of them. */
class EarlierRepliesTest {
    private static final LocalDate START = LocalDate.of(2024, 1, 1);
    private static final LocalDate DATED = LocalDate.of(2026, 2, 24);
    private static final SmallNumbers POLICY = new SmallNumbers(5, true, Level.STANDARD, "policy");
    private static final CellKey KEY = CellKey.SINGLE;

    private static Stretch stretch(String months) {
        String[] ends = months.split("-");
        return new Stretch(
                START.plusMonths(Long.parseLong(ends[0])),
                START.plusMonths(Long.parseLong(ends[1])).minusDays(1));
    }

    private static Assessment identifies(String months, String... kinds) {
        Stretch days = stretch(months);
        return new Assessment(
                "incidents",
                List.of(kinds),
                days.from(),
                days.to(),
                Conclusion.IDENTIFIES,
                "why",
                "principle",
                "A person",
                START,
                LocalDate.of(2030, 1, 1));
    }

    private static Wanted single(String months, long count, Assessment... assessed) {
        Stretch days = stretch(months);
        return new Wanted(
                true,
                false,
                new RawTable("incidents", List.of(new RawTable.Cell("", "", count, count))),
                List.of(KEY),
                new Assessments(List.of(assessed), "incidents", days.from(), days.to(), DATED));
    }

    /** Kinds a, b and so on, which exclude one another. */
    private static Wanted kinds(String months, List<Assessment> assessed, long... counts) {
        Stretch days = stretch(months);
        List<CellKey> keys = IntStream.range(0, counts.length)
                .mapToObj(i -> new CellKey("kind", String.valueOf((char) ('a' + i))))
                .toList();
        List<RawTable.Cell> cells = IntStream.range(0, counts.length)
                .mapToObj(i -> new RawTable.Cell("kind", keys.get(i).code(), counts[i], counts[i]))
                .toList();
        return new Wanted(
                true,
                true,
                new RawTable("incidents", cells),
                keys,
                new Assessments(assessed, "incidents", days.from(), days.to(), DATED));
    }

    /** What a reply told: the number, or the symbol where there is none. */
    private static Earlier told(Wanted table, Long printed, String... replies) {
        return new Earlier(
                table,
                Arrays.stream(replies)
                        .map(reply -> new Told(
                                reply, "1", "incidents", KEY, table.days(), Optional.ofNullable(printed), 5, true))
                        .toList());
    }

    private static ProtectedLetter letter(List<Wanted> wanted, Earlier... earlier) {
        return DisclosureControl.protect(wanted, List.of(earlier), POLICY, Recount.NONE, Set.of());
    }

    private static String shown(ProtectedLetter letter) {
        return letter.tables().stream()
                .flatMap(table -> table.cells().values().stream())
                .map(cell -> switch (cell) {
                    case Cell.Shown(long value) -> String.valueOf(value);
                    case Cell.Identifying identifying -> "[c]";
                    case Cell.Complementary complementary -> "[+]";
                    case Cell.NotAssessed notAssessed -> "[?]";
                    case Cell.NotCovered notCovered -> "[x]";
                    case Cell.NotRecorded notRecorded -> "[x]";
                })
                .reduce("", (all, one) -> all.isEmpty() ? one : all + " " + one);
    }

    private static Unassessed unassessed(String months, CellKey key) {
        return new Unassessed("incidents", key, stretch(months));
    }

    @Test
    void a_year_is_withheld_for_a_december_that_an_earlier_reply_leaves_over() {
        Earlier most = told(single("0-11", 40), 40L, "FOI1");
        ProtectedLetter waiting = letter(List.of(single("0-12", 43)), most);
        assertThat(shown(waiting)).isEqualTo("[?]");
        assertThat(waiting.tables().getFirst().waitsFor(KEY)).containsExactly(unassessed("11-12", KEY));
        assertThat(waiting.linked())
                .containsExactly(
                        "incidents, 2024-01-01 to 2024-12-31 is withheld: with reply FOI1, question 1, it would"
                                + " tell incidents, 2024-12-01 to 2024-12-31 (incidents, 2024-01-01 to 2024-12-31 - incidents,"
                                + " 2024-01-01 to 2024-11-30 = incidents, 2024-12-01 to 2024-12-31).");
        assertThat(waiting.leaks()).isEmpty();

        ProtectedLetter assessed = letter(List.of(single("0-12", 43, identifies("11-12"))), most);
        assertThat(shown(assessed)).isEqualTo("[+]");
        assertThat(assessed.linked()).hasSize(1);
        assertThat(shown(letter(List.of(single("0-12", 46)), most))).isEqualTo("46");
    }

    @Test
    void replies_that_told_the_same_are_named_once_each() {
        ProtectedLetter letter =
                letter(List.of(single("0-12", 43)), told(single("0-11", 40), 40L, "FOI1", "FOI2", "FOI1"));
        assertThat(letter.linked()).hasSize(1);
        assertThat(letter.linked().getFirst())
                .contains("with reply FOI1, question 1 and reply FOI2, question 1, it would tell");
    }

    @Test
    void what_is_withheld_without_an_earlier_reply_is_linked_to_none() {
        List<Assessment> all = List.of(identifies("0-12", "*"));
        ProtectedLetter letter = letter(List.of(kinds("0-12", all, 20, 3)));
        assertThat(shown(letter)).isEqualTo("[+] [c]");
        assertThat(letter.linked()).isEmpty();
    }

    @Test
    void a_small_figure_that_a_reply_has_printed_is_a_leak() {
        Wanted small = single("0-12", 3, identifies("0-12"));
        ProtectedLetter letter = letter(List.of(small), told(small, 3L, "FOI1"));
        assertThat(letter.leaks())
                .extracting(Leak::what)
                .containsExactly("incidents, 2024-01-01 to 2024-12-31 was printed in reply FOI1, question 1, and nobody"
                        + " may learn it.");
        assertThat(letter(List.of(small), told(small, null, "FOI1")).leaks()).isEmpty();
        Wanted large = single("0-12", 30);
        assertThat(letter(List.of(large), told(large, 30L, "FOI1")).leaks()).isEmpty();
    }

    @Test
    void what_earlier_replies_tell_together_is_a_leak_with_its_sum() {
        Wanted december = single("11-12", 3, identifies("11-12"));
        ProtectedLetter letter =
                letter(List.of(december), told(single("0-12", 43), 43L, "FOI1"), told(single("0-11", 40), 40L, "FOI2"));
        assertThat(letter.leaks())
                .extracting(Leak::what)
                .containsExactly("incidents, 2024-12-01 to 2024-12-31 can be worked out from reply FOI2, question 1 and"
                        + " reply FOI1, question 1 (incidents, 2024-01-01 to 2024-12-31 - incidents, 2024-01-01 to"
                        + " 2024-11-30 = incidents, 2024-12-01 to 2024-12-31).");
        assertThat(shown(letter)).isEqualTo("[?]");
        assertThat(letter.tables().getFirst().waitsFor(KEY)).containsExactly(unassessed("11-12", KEY));
    }

    @Test
    void what_nobody_asked_about_and_earlier_replies_tell_does_not_hold_up_other_figures() {
        ProtectedLetter letter = letter(
                List.of(single("12-24", 90)),
                told(single("0-12", 43), 43L, "FOI1"),
                told(single("0-11", 40), 40L, "FOI2"));
        assertThat(shown(letter)).isEqualTo("90");
        assertThat(letter.leaks()).hasSize(1);
    }

    @Test
    void a_figure_that_grew_by_a_few_since_it_was_told_is_withheld_for_what_was_recorded_late() {
        Wanted now = single("0-12", 43);
        ProtectedLetter letter = letter(List.of(now), told(now, 40L, "FOI1"));
        assertThat(shown(letter)).isEqualTo("[?]");
        assertThat(letter.tables().getFirst().waitsFor(KEY)).containsExactly(unassessed("0-12", KEY.late()));
        assertThat(letter.linked()).hasSize(1);
    }

    @Test
    void a_table_past_repair_waits_for_all_that_is_hidden_of_it() {
        List<Assessment> all = List.of(identifies("0-12", "*"));
        ProtectedTable table =
                letter(List.of(kinds("0-12", all, 1, 1, 1))).tables().getFirst();
        assertThat(table.cells().values()).containsOnly(new Cell.NotAssessed());
        List<Unassessed> each = List.of("a", "b", "c").stream()
                .map(code -> unassessed("0-12", new CellKey("kind", code)))
                .toList();
        table.cells().keySet().forEach(key -> assertThat(table.waitsFor(key)).isEqualTo(each));
        // A large one beside them is not hidden, and waits with them.
        ProtectedTable zeros =
                letter(List.of(kinds("0-12", all, 0, 1, 2))).tables().getFirst();
        zeros.cells()
                .keySet()
                .forEach(key -> assertThat(zeros.waitsFor(key))
                        .containsExactly(
                                unassessed("0-12", new CellKey("kind", "b")),
                                unassessed("0-12", new CellKey("kind", "c"))));
    }

    @Test
    void a_table_past_repair_leaves_one_of_another_measure_as_it_is() {
        Stretch days = stretch("0-12");
        Wanted other = new Wanted(
                true,
                false,
                new RawTable("visits", List.of(new RawTable.Cell("", "", 77, 77))),
                List.of(KEY),
                new Assessments(List.of(), "visits", days.from(), days.to(), DATED));
        assertThat(shown(letter(List.of(kinds("0-12", List.of(identifies("0-12", "*")), 1, 1, 1), other))))
                .isEqualTo("[?] [?] [?] 77");
    }

    @Test
    void a_cover_of_parts_taken_together_is_licensed_by_the_assessment_of_one_of_them() {
        List<Assessment> all = List.of(identifies("0-12", "*"));
        Wanted kinds = kinds("0-12", all, 30, 1, 3);
        ProtectedLetter letter = letter(List.of(kinds));
        assertThat(shown(letter)).isEqualTo("[+] [c] [c]");
        assertThat(letter.tables().getFirst().cell(new CellKey("kind", "a")))
                .isEqualTo(new Cell.Complementary(all.getFirst()));
        // Nobody has assessed them: what covers them waits for both, and for none of another table.
        List<Wanted> two = List.of(kinds("0-12", List.of(), 30, 1, 3), kinds("12-24", List.of(), 20, 2, 30));
        ProtectedTable waiting = letter(two).tables().getFirst();
        assertThat(waiting.waitsFor(new CellKey("kind", "a")))
                .containsExactly(
                        unassessed("0-12", new CellKey("kind", "b")), unassessed("0-12", new CellKey("kind", "c")));
    }
}
